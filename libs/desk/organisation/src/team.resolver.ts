import type { RoleGrant, TeamGrant } from '@kontaktpost/identity';
import { Loader, PeopleLoaders, PersonType } from '@kontaktpost/identity/graphql';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OrganisationLoaders } from './organisation.loaders';
import { BoardType, TeamMemberType, TeamType } from './organisation.type';
import type { Team } from './team.entity';

@Resolver(() => TeamType)
export class TeamResolver {
  @ResolveField(() => BoardType)
  board(@Parent() { boardId }: Team, @Loader(OrganisationLoaders) load: OrganisationLoaders) {
    return load.board.load(boardId);
  }

  @ResolveField(() => [TeamMemberType], { description: 'Leads first, then by name.' })
  members(@Parent() { id }: Team, @Loader(OrganisationLoaders) load: OrganisationLoaders) {
    return load.members.load(id);
  }
}

@Resolver(() => TeamMemberType)
export class TeamMemberResolver {
  @ResolveField(() => PersonType)
  person(@Parent() { personId }: RoleGrant & TeamGrant, @Loader(PeopleLoaders) load: PeopleLoaders) {
    return load.person.load(personId);
  }
}
