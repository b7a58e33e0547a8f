import type { PersonId } from '@kontaktpost/kernel';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Language } from './language';

/** Roles on a team and on a board, as GraphQL enums. */
export const TeamRoleEnum = { AGENT: 'AGENT', LEAD: 'LEAD' } as const;
export const BoardRoleEnum = { REGISTRAR: 'REGISTRAR', LAWYER: 'LAWYER', DELEGATE: 'DELEGATE' } as const;

registerEnumType(Language, { name: 'Language' });
registerEnumType(TeamRoleEnum, { name: 'TeamRole' });
registerEnumType(BoardRoleEnum, { name: 'BoardRole' });

@ObjectType('Person')
export class PersonType {
  @Field(() => ID)
  id: PersonId;

  @Field()
  name: string;

  @Field()
  email: string;

  @Field({ description: 'Empty when there is none.' })
  title: string;

  @Field({ description: 'Empty when there is none.' })
  phone: string;

  @Field(() => Language)
  language: Language;

  @Field(() => Date, { nullable: true, description: 'Null while the person works here.' })
  deactivatedAt: Date | null;
}
