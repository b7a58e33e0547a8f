import { type BoardGrant, isBoardGrant, isTeamGrant, type TeamGrant } from '@kontaktpost/identity';
import { Loader, PeopleLoaders, PersonType } from '@kontaktpost/identity/graphql';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationLoaders } from './organisation.loaders';
import { BoardMembershipType, BoardType, TeamMembershipType, TeamType } from './organisation.type';

/** Puts `teams` and `boards` on Person; identity knows neither. */
@Resolver(() => PersonType)
export class MembershipResolver {
  @ResolveField(() => [TeamMembershipType])
  async teams(@Parent() { id }: PersonType, @Loader(PeopleLoaders) load: PeopleLoaders) {
    return (await load.grants.load(id)).filter(isTeamGrant);
  }

  @ResolveField(() => [BoardMembershipType])
  async boards(@Parent() { id }: PersonType, @Loader(PeopleLoaders) load: PeopleLoaders) {
    return (await load.grants.load(id)).filter(isBoardGrant);
  }
}

@Resolver(() => TeamMembershipType)
export class TeamMembershipResolver {
  @ResolveField(() => TeamType)
  team(@Parent() { teamId }: TeamGrant, @Loader(OrganisationLoaders) load: OrganisationLoaders) {
    return load.team.load(teamId);
  }
}

@Resolver(() => BoardMembershipType)
export class BoardMembershipResolver {
  @ResolveField(() => BoardType)
  board(@Parent() { boardId }: BoardGrant, @Loader(OrganisationLoaders) load: OrganisationLoaders) {
    return load.board.load(boardId);
  }
}
