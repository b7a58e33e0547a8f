import { Conflict } from '@kontaktpost/kernel';
import { Temporal } from 'temporal-polyfill';
import { FARTHEST_DAYS, isClosedLocally, type WorkCalendar } from './work-calendar';
import { type Day, plainDate } from './zone';

const FRIDAY = 5;

/** Monday to Friday, no holiday, not closed by local decision; whatever the opening hours (domain.md 3). */
export function isWorkingDay(day: Day, calendar: WorkCalendar): boolean {
  const date = plainDate(day);
  const text = date.toString();
  return date.dayOfWeek <= FRIDAY && !calendar.holidays.has(text) && !isClosedLocally(text, calendar);
}

/** The nth working day after the date, which itself never counts; the date itself for 0. */
export function addWorkingDays(day: Day, days: number, calendar: WorkCalendar): Temporal.PlainDate {
  let date = plainDate(day);
  let left = days;
  for (let walked = 0; left > 0; walked += 1) {
    if (walked === FARTHEST_DAYS) throw tooFewDays(day, days);
    date = date.add({ days: 1 });
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return date;
}

/** The working days after the first date, up to and with the second; 0 when that is no later. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkCalendar): number {
  const last = plainDate(to);
  let count = 0;
  for (let date = plainDate(from); Temporal.PlainDate.compare(date, last) < 0; ) {
    date = date.add({ days: 1 });
    if (isWorkingDay(date, calendar)) count += 1;
  }
  return count;
}

const tooFewDays = (from: Day, days: number): Conflict =>
  new Conflict(
    `There are not ${days} working days within ten years after ${from.toString()}. Remove some of the closed days.`,
  );
