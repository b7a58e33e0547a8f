import { CurrentActor } from '@kontaktpost/identity/graphql';
import type { PersonActor, SpecialDayId } from '@kontaktpost/kernel';
import { TeamType } from '@kontaktpost/organisation/graphql';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SaveOpeningHoursInput, SaveSpecialDayInput } from './calendar.inputs';
import { DateScalar } from './calendar.scalars';
import { HolidayType, SpecialDayType } from './calendar.type';
import { ListDays } from './list-days';
import { RemoveSpecialDay } from './remove-special-day';
import { SaveOpeningHours } from './save-opening-hours';
import { SaveSpecialDay } from './save-special-day';

@Resolver()
export class CalendarResolver {
  constructor(
    private readonly lists: ListDays,
    private readonly savesHours: SaveOpeningHours,
    private readonly savesDay: SaveSpecialDay,
    private readonly removesDay: RemoveSpecialDay,
  ) {}

  @Query(() => [HolidayType], { description: 'Swedish public holidays and the eves that count as such.' })
  holidays(
    @CurrentActor() _actor: PersonActor,
    @Args('year', { type: () => Int }) year: number,
  ): HolidayType[] {
    return this.lists.holidays(year);
  }

  @Query(() => [SpecialDayType], {
    description:
      'Of the organisation and of the teams that the actor works in (administrators: all), by date; at most two years.',
  })
  specialDays(
    @CurrentActor() actor: PersonActor,
    @Args('from', { type: () => DateScalar }) from: string,
    @Args('to', { type: () => DateScalar }) to: string,
  ): Promise<SpecialDayType[]> {
    return this.lists.special(actor, { from, to });
  }

  @Mutation(() => TeamType, {
    description: "Replaces the team's week. Leads of the team and administrators.",
  })
  saveOpeningHours(
    @CurrentActor() actor: PersonActor,
    @Args('input') input: SaveOpeningHoursInput,
  ): Promise<TeamType> {
    return this.savesHours.run(actor, input);
  }

  @Mutation(() => SpecialDayType, {
    description: 'Without teamId for the whole organisation (administrators).',
  })
  saveSpecialDay(
    @CurrentActor() actor: PersonActor,
    @Args('input') input: SaveSpecialDayInput,
  ): Promise<SpecialDayType> {
    return this.savesDay.run(actor, input);
  }

  @Mutation(() => Boolean)
  removeSpecialDay(
    @CurrentActor() actor: PersonActor,
    @Args('specialDayId', { type: () => ID }) specialDayId: SpecialDayId,
  ): Promise<boolean> {
    return this.removesDay.run(actor, specialDayId);
  }
}
