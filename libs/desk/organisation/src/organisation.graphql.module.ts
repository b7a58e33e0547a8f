import { IdentityModule } from '@kontaktpost/identity';
import { IdentityGraphqlModule } from '@kontaktpost/identity/graphql';
import { Module } from '@nestjs/common';
import { BoardMembershipResolver, MembershipResolver, TeamMembershipResolver } from './membership.resolver';
import { OrganisationLoaders } from './organisation.loaders';
import { OrganisationModule } from './organisation.module';
import { OrganisationResolver } from './organisation.resolver';
import { TeamMemberResolver, TeamResolver } from './team.resolver';

/** The municipality over GraphQL. */
@Module({
  imports: [OrganisationModule, IdentityModule, IdentityGraphqlModule],
  providers: [
    OrganisationResolver,
    TeamResolver,
    TeamMemberResolver,
    MembershipResolver,
    TeamMembershipResolver,
    BoardMembershipResolver,
    OrganisationLoaders,
  ],
})
export class OrganisationGraphqlModule {}
