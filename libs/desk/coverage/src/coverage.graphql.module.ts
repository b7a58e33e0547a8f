import { CalendarGraphqlModule } from '@kontaktpost/calendar/graphql';
import { IdentityGraphqlModule } from '@kontaktpost/identity/graphql';
import { OrganisationGraphqlModule } from '@kontaktpost/organisation/graphql';
import { Module } from '@nestjs/common';
import { CoverageLoaders } from './coverage.loaders';
import { CoverageModule } from './coverage.module';
import { CoverageResolver } from './coverage.resolver';
import { RotaResolver } from './rota.resolver';
import { RotaDeedsResolver } from './rota-deeds.resolver';
import {
  AlarmTeamResolver,
  AttendancePersonResolver,
  CandidatePersonResolver,
  ShiftProposalResolver,
  ShiftResolver,
} from './rota-fields.resolver';

/** Coverage and the rota over GraphQL. */
@Module({
  imports: [CoverageModule, CalendarGraphqlModule, IdentityGraphqlModule, OrganisationGraphqlModule],
  providers: [
    CoverageLoaders,
    CoverageResolver,
    RotaResolver,
    RotaDeedsResolver,
    ShiftResolver,
    ShiftProposalResolver,
    AttendancePersonResolver,
    CandidatePersonResolver,
    AlarmTeamResolver,
  ],
})
export class CoverageGraphqlModule {}
