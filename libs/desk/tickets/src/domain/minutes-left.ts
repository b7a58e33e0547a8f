import { openTimeBetween, type WorkCalendar } from '@kontaktpost/working-time';

const MINUTE = 60_000;

/** Opening minutes from now until the deadline, begun ones counted; clock minutes where there are no opening hours at all. 0 when it has passed. */
export function minutesLeft(now: Date, dueAt: Date, calendar: WorkCalendar): number {
  const clock = Math.max(0, dueAt.getTime() - now.getTime());
  const left = calendar.periods.length === 0 ? clock : openTimeBetween(now, dueAt, calendar);
  return Math.ceil(left / MINUTE);
}
