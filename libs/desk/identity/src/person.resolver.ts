import type { PersonActor } from '@kontaktpost/kernel';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, MaybeActor } from './current-actor';
import { isAdministration } from './domain/role-changes';
import { Language } from './language';
import { Loader } from './loader';
import { PeopleStore } from './people.store';
import { SavePersonInput } from './person.inputs';
import { PeopleLoaders } from './person.loaders';
import { PersonType } from './person.type';
import { SavePerson } from './save-person';
import { SetLanguage } from './set-language';

@Resolver(() => PersonType)
export class PersonResolver {
  constructor(
    private readonly people: PeopleStore,
    private readonly savesPerson: SavePerson,
    private readonly setsLanguage: SetLanguage,
  ) {}

  @Query(() => PersonType, { nullable: true, description: 'Null when nobody is signed in.' })
  me(@MaybeActor() actor: PersonActor | null): Promise<PersonType | null> | null {
    return actor && this.people.byId(actor.id);
  }

  @Query(() => [PersonType], {
    name: 'people',
    description: 'Everyone who works here, by name; administrators also see those who did.',
  })
  everyone(@CurrentActor() actor: PersonActor): Promise<PersonType[]> {
    return this.people.all({ deactivated: actor.administrator });
  }

  @ResolveField(() => Boolean)
  async administrator(
    @Parent() { id }: PersonType,
    @Loader(PeopleLoaders) load: PeopleLoaders,
  ): Promise<boolean> {
    return (await load.grants.load(id)).some(isAdministration);
  }

  @Mutation(() => PersonType)
  savePerson(@CurrentActor() actor: PersonActor, @Args('input') input: SavePersonInput): Promise<PersonType> {
    return this.savesPerson.run(actor, input);
  }

  @Mutation(() => PersonType)
  setLanguage(
    @CurrentActor() actor: PersonActor,
    @Args('language', { type: () => Language }) language: Language,
  ): Promise<PersonType> {
    return this.setsLanguage.run(actor, language);
  }
}
