import { subtractWithin } from './open-time';
import { openingsOn } from './openings';
import type { WorkCalendar } from './work-calendar';
import { addWorkingDays } from './working-days';
import { type Day, dateOf, instantAt } from './zone';

/** What a mailbox promises those who write to it. */
export type ReplyPromise = {
  readonly workingDays: number;
  /** Mail after closing time counts from the next day. Its arrival never moves. */
  readonly afterClosingCountsAsNextDay: boolean;
};

const DAY_ENDS = 1440;
const SECOND = 1000;
const EIGHT = 8 * 60;
const REMINDER_DAYS = 14;

/** When the last opening hours of a date end. Without hours, or when they end at midnight, 24.00, given as 23:59:59 of the date. */
export function closingTime(day: Day, calendar: WorkCalendar): Date {
  const midnight = instantAt(day, DAY_ENDS);
  const closes = openingsOn(day, calendar).at(-1)?.end;
  return closes && closes < midnight ? closes : new Date(midnight.getTime() - SECOND);
}

/**
 * When the promise to a mail falls due: at the closing time of the nth working day after the day of receipt, which counts as day 0
 * whatever the hour and however closed (domain.md 3.3).
 */
export function replyDeadline(receivedAt: Date, promise: ReplyPromise, calendar: WorkCalendar): Date {
  const received = dateOf(receivedAt);
  const late = promise.afterClosingCountsAsNextDay && isAfterHours(receivedAt, calendar);
  const dayZero = late ? received.add({ days: 1 }) : received;
  return closingTime(addWorkingDays(dayZero, promise.workingDays, calendar), calendar);
}

function isAfterHours(at: Date, calendar: WorkCalendar): boolean {
  const closes = openingsOn(dateOf(at), calendar).at(-1)?.end;
  return closes !== undefined && at > closes;
}

/**
 * When to remind of a deadline: so many milliseconds of opening hours before it. Without enough of them in the fortnight before: at
 * 08.00 of the due day, or at the deadline itself if that is earlier.
 */
export function reminderTime(dueAt: Date, milliseconds: number, calendar: WorkCalendar): Date {
  const found = subtractWithin(REMINDER_DAYS, { from: dueAt, milliseconds }, calendar);
  if (found) return found;
  const morning = instantAt(dateOf(dueAt), EIGHT);
  return morning < dueAt ? morning : dueAt;
}
