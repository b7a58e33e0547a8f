import { Loader, PeopleLoaders, PersonType } from '@kontaktpost/identity/graphql';
import { Clock } from '@kontaktpost/kernel';
import { OrganisationLoaders, TeamType } from '@kontaktpost/organisation/graphql';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Absence } from './absence.entity';
import { AbsenceLoaders } from './absence.loaders';
import { AbsenceType } from './absence.type';
import { stateOf } from './domain/absence-turn';
import { AbsenceKind, AbsenceState } from './domain/absence-values';
import { replyWords } from './domain/reply-words';

/** What hangs on an absence. */
@Resolver(() => AbsenceType)
export class AbsenceFieldsResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => PersonType)
  person(@Parent() { personId }: Absence, @Loader(PeopleLoaders) load: PeopleLoaders) {
    return load.person.load(personId);
  }

  @ResolveField(() => AbsenceKind, {
    nullable: true,
    description:
      "Why; null for those whom it does not concern (only the person and the leads of the person's teams see it).",
  })
  async kind(
    @Parent() { personId, kind }: Absence,
    @Loader(AbsenceLoaders) load: AbsenceLoaders,
  ): Promise<AbsenceKind | null> {
    return (await load.maySettle.load(personId)) ? kind : null;
  }

  @ResolveField(() => AbsenceState)
  state(@Parent() absence: Absence): AbsenceState {
    return stateOf(absence, this.clock.now());
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Exactly one of standIn and team.' })
  standIn(@Parent() { standInId }: Absence, @Loader(PeopleLoaders) load: PeopleLoaders) {
    return standInId && load.person.load(standInId);
  }

  @ResolveField(() => TeamType, { nullable: true })
  team(@Parent() { teamId }: Absence, @Loader(OrganisationLoaders) load: OrganisationLoaders) {
    return teamId && load.team.load(teamId);
  }

  @ResolveField(() => String, {
    description: "What the automatic reply of the person's own address says.",
  })
  async replyText(
    @Parent() { replyText, personId, endsAt, standInId, teamId }: Absence,
    @Loader(AbsenceLoaders) load: AbsenceLoaders,
    @Loader(PeopleLoaders) people: PeopleLoaders,
    @Loader(OrganisationLoaders) organisation: OrganisationLoaders,
  ): Promise<string> {
    if (replyText !== null) return replyText;
    const cover = standInId
      ? await people.person.load(standInId)
      : teamId && (await organisation.team.load(teamId));
    const language = await load.language.load(personId);
    return replyWords({ language, endsAt, answeredBy: cover ? cover.name : '' });
  }
}

/** Puts the absence of this moment on Person. That somebody is away is no secret here; why is. */
@Resolver(() => PersonType)
export class PersonAbsenceResolver {
  @ResolveField(() => AbsenceType, {
    nullable: true,
    description: 'The absence of this moment; null while the person is at work.',
  })
  absence(
    @Parent() { id }: PersonType,
    @Loader(AbsenceLoaders) load: AbsenceLoaders,
  ): Promise<AbsenceType | null> {
    return load.ofPerson.load(id);
  }
}
