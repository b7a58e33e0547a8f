import { isWorkingDay, type WorkCalendar } from '@kontaktpost/working-time';
import { Temporal } from 'temporal-polyfill';

/** How long tickets have waited, in working days. */
export const WAITING_AGES = ['0', '1', '2', '3-5', '6+'] as const;
export type WaitingAge = (typeof WAITING_AGES)[number];

/** How far back days are told apart: far more than six working days lie in them. */
const DAYS_BACK = 60;

/** The earliest date that is told from those before it. */
export const earliestDate = (today: Temporal.PlainDate): string =>
  today.subtract({ days: DAYS_BACK }).toString();

/** For each date of the last sixty days, how many working days lie after it up to and with today. */
export function workingDaysSince(
  today: Temporal.PlainDate,
  calendar: WorkCalendar,
): ReadonlyMap<string, number> {
  const since = new Map<string, number>();
  let waited = 0;
  for (let back = 0; back <= DAYS_BACK; back += 1) {
    const date = today.subtract({ days: back });
    since.set(date.toString(), waited);
    if (isWorkingDay(date, calendar)) waited += 1;
  }
  return since;
}

/** Which age that many working days are. */
export function ageOf(workingDays: number): WaitingAge {
  if (workingDays >= 6) return '6+';
  if (workingDays >= 3) return '3-5';
  return WAITING_AGES[workingDays] ?? '0';
}
