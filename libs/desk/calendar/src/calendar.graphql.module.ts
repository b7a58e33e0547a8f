import { IdentityGraphqlModule } from '@kontaktpost/identity/graphql';
import { OrganisationGraphqlModule } from '@kontaktpost/organisation/graphql';
import { Module } from '@nestjs/common';
import { CalendarLoaders } from './calendar.loaders';
import { CalendarModule } from './calendar.module';
import { CalendarResolver } from './calendar.resolver';
import { OpeningPeriodResolver, SpecialDayResolver, TeamHoursResolver } from './calendar-fields.resolver';

/** Opening hours and special days over GraphQL. */
@Module({
  imports: [CalendarModule, IdentityGraphqlModule, OrganisationGraphqlModule],
  providers: [
    CalendarResolver,
    TeamHoursResolver,
    OpeningPeriodResolver,
    SpecialDayResolver,
    CalendarLoaders,
  ],
})
export class CalendarGraphqlModule {}
