import { dateOf, TIME_ZONE } from './zone';

const FRIDAY = 5;

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
