import type { ClosedDaysQuery } from '../../shared/api/generated/graphql';
import { addDays, weekdayOf } from '../../shared/time/weeks';

/** Days without work besides Saturdays and Sundays, and why: name by date. */
export type ClosedDays = ReadonlyMap<string, string>;

const SEARCHED_DAYS = 366;

/** Holidays, and the days that are closed all day for the organisation or the team. */
export function closedDays(data: ClosedDaysQuery | undefined, teamId: string | undefined): ClosedDays {
  if (!data) return new Map();
  const local = data.specialDays.filter(
    ({ opensAt, team }) => opensAt == null && (team == null || team.id === teamId),
  );
  return new Map([...data.holidays, ...data.later, ...local].map(({ date, name }) => [date, name]));
}

export function isWorkingDay(day: string, closed: ClosedDays): boolean {
  return weekdayOf(day) <= 5 && !closed.has(day);
}

/** The next working days after a day; fewer when a year has no more. */
export function workingDaysAfter(day: string, count: number, closed: ClosedDays): string[] {
  const found: string[] = [];
  for (let i = 1; i <= SEARCHED_DAYS && found.length < count; i++) {
    const next = addDays(day, i);
    if (isWorkingDay(next, closed)) found.push(next);
  }
  return found;
}
