import { Temporal } from 'temporal-polyfill';

/** The one time zone of the organisation (decisions 1). */
export const TIME_ZONE = 'Europe/Stockholm';

const FRIDAY = 5;

/** The calendar date of an instant, in Stockholm: 23:30 UTC on a winter day is already the next day. */
export const dateOf = (at: Date): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(TIME_ZONE).toPlainDate();

/**
 * The end of the nth weekday after the day of receipt, which counts as day 0 whatever the hour (domain.md 3.3). Monday to
 * Friday are weekdays. "24.00" is given as the last second of the day, so that its date reads right.
 */
export function endOfWeekday(receivedAt: Date, weekdays: number): Date {
  let date = dateOf(receivedAt);
  for (let left = weekdays; left > 0; ) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek <= FRIDAY) left -= 1;
  }
  const end = date.toZonedDateTime({ timeZone: TIME_ZONE, plainTime: '23:59:59' });
  return new Date(end.epochMilliseconds);
}
