import { BoardRoleEnum, TeamRoleEnum } from '@kontaktpost/identity/graphql';
import type { BoardId, BoardRole, TeamId, TeamRole } from '@kontaktpost/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Organisation')
export class OrganisationType {
  @Field()
  name: string;

  @Field()
  domain: string;

  @Field({ description: 'The switchboard, empty when there is none.' })
  phone: string;

  @Field()
  signatureTemplate: string;
}

@ObjectType('Board', { description: 'A board (nämnd): an authority of its own.' })
export class BoardType {
  @Field(() => ID)
  id: BoardId;

  @Field()
  code: string;

  @Field()
  name: string;
}

@ObjectType('Team')
export class TeamType {
  @Field(() => ID)
  id: TeamId;

  @Field()
  slug: string;

  @Field()
  name: string;
}

@ObjectType('TeamMember')
export class TeamMemberType {
  @Field(() => TeamRoleEnum)
  role: TeamRole;
}

@ObjectType('TeamMembership')
export class TeamMembershipType {
  @Field(() => TeamRoleEnum)
  role: TeamRole;
}

@ObjectType('BoardMembership')
export class BoardMembershipType {
  @Field(() => BoardRoleEnum)
  role: BoardRole;
}
