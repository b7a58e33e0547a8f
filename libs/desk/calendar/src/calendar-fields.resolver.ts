import { Loader } from '@kontaktpost/identity/graphql';
import { OrganisationLoaders, TeamType } from '@kontaktpost/organisation/graphql';
import { timeOf } from '@kontaktpost/working-time';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CalendarLoaders } from './calendar.loaders';
import { TimeScalar } from './calendar.scalars';
import { OpeningPeriodType, SpecialDayType } from './calendar.type';
import type { SpecialDay } from './special-day.entity';
import type { TeamPeriod } from './team-period.entity';

/** Puts `openingPeriods` on Team; organisation knows none. */
@Resolver(() => TeamType)
export class TeamHoursResolver {
  @ResolveField(() => [OpeningPeriodType], {
    description: 'By weekday and time; empty when the team has none.',
  })
  openingPeriods(@Parent() { id }: TeamType, @Loader(CalendarLoaders) load: CalendarLoaders) {
    return load.periods.load(id);
  }
}

@Resolver(() => OpeningPeriodType)
export class OpeningPeriodResolver {
  @ResolveField(() => TimeScalar)
  from(@Parent() { fromMinute }: TeamPeriod): string {
    return timeOf(fromMinute);
  }

  @ResolveField(() => TimeScalar)
  to(@Parent() { toMinute }: TeamPeriod): string {
    return timeOf(toMinute);
  }
}

@Resolver(() => SpecialDayType)
export class SpecialDayResolver {
  @ResolveField(() => TeamType, { nullable: true, description: 'Null: for the whole organisation.' })
  team(@Parent() { teamId }: SpecialDay, @Loader(OrganisationLoaders) load: OrganisationLoaders) {
    return teamId && load.team.load(teamId);
  }

  @ResolveField(() => TimeScalar, {
    nullable: true,
    description:
      'Null with closesAt null: closed all day, and no working day. Otherwise the usual hours, cut to these.',
  })
  opensAt(@Parent() { opensMinute }: SpecialDay): string | null {
    return timeOrNull(opensMinute);
  }

  @ResolveField(() => TimeScalar, { nullable: true })
  closesAt(@Parent() { closesMinute }: SpecialDay): string | null {
    return timeOrNull(closesMinute);
  }
}

const timeOrNull = (minute: number | null): string | null => (minute === null ? null : timeOf(minute));
