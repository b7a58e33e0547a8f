import { Conflict, InvalidInput } from '@kontaktpost/kernel';
import { closingTime, dateFrom, dateOf, isWorkingDay, type WorkCalendar } from '@kontaktpost/working-time';
import { Temporal } from 'temporal-polyfill';

const FARTHEST_DAYS = 365;
const FIELD = 'promisedFor';

/** Refuses a day on which nobody can keep the promise: no working day, over already, or more than a year ahead. */
export function ensureKeepable(promisedFor: string, now: Date, calendar: WorkCalendar): void {
  const day = dateFrom(promisedFor);
  const today = dateOf(now);
  if (Temporal.PlainDate.compare(day, today) < 0)
    throw new InvalidInput(FIELD, 'That day is over. Promise today or a later working day.');
  if (Temporal.PlainDate.compare(day, today.add({ days: FARTHEST_DAYS })) > 0)
    throw new InvalidInput(FIELD, `Promise a day within ${FARTHEST_DAYS} days.`);
  if (!isWorkingDay(day, calendar))
    throw new InvalidInput(FIELD, 'That is no working day. Promise a day on which somebody works.');
  if (closingTime(day, calendar) <= now)
    throw new InvalidInput(FIELD, 'The team has closed for the day. Promise a later working day.');
}

/** Refuses to confirm what nobody waits for. */
export function ensureWaiting({
  status,
  waitingSince,
}: {
  readonly status: string;
  readonly waitingSince: Date | null;
}): void {
  if (status === 'RESOLVED') throw new Conflict('The ticket is resolved. Reopen it first.', { status });
  if (waitingSince === null)
    throw new Conflict('Nobody waits for an answer on this ticket. Write an ordinary answer.', { status });
}
