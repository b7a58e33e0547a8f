import type { TeamId } from '@kontaktpost/kernel';
import type { OpeningPeriod, WorkCalendar } from '@kontaktpost/working-time';
import { Injectable } from '@nestjs/common';
import { CalendarStore } from './calendar.store';
import type { SpecialDay } from './special-day.entity';
import { swedishHolidays } from './swedish-holidays';

/** Opening hours with the fewest who must be there. */
export type StaffedPeriod = OpeningPeriod & { readonly leastStaffing: number };
export type TeamCalendar = WorkCalendar<StaffedPeriod>;

/** The calendars that deadlines and opening hours are reckoned by. A team's own special day goes before the organisation's of that date. */
@Injectable()
export class Calendars {
  constructor(private readonly store: CalendarStore) {}

  /** The team's; for null the organisation's closed and short days, and no opening hours. */
  async ofTeam(teamId: TeamId | null): Promise<TeamCalendar> {
    const ids = teamId === null ? [] : [teamId];
    return calendarOf(await this.store.periodsOf(ids), await this.store.specialDaysOf(ids));
  }

  /** One for each of these teams, in two statements however many they are. */
  async ofTeams(ids: readonly TeamId[]): Promise<Map<TeamId, TeamCalendar>> {
    const periods = await this.store.periodsOf(ids);
    const days = await this.store.specialDaysOf(ids);
    return new Map(
      ids.map((id) => [
        id,
        calendarOf(
          periods.filter(({ teamId }) => teamId === id),
          days.filter(({ teamId }) => teamId === id || teamId === null),
        ),
      ]),
    );
  }
}

function calendarOf(periods: readonly StaffedPeriod[], days: readonly SpecialDay[]): TeamCalendar {
  const ownLast = [...days].sort((a, b) => Number(a.teamId !== null) - Number(b.teamId !== null));
  return {
    holidays: swedishHolidays,
    special: new Map(ownLast.map((day) => [day.date, day])),
    periods,
  };
}
