import type { Temporal } from 'temporal-polyfill';
import { FARTHEST_DAYS, isClosedLocally, type OpeningPeriod, type WorkCalendar } from './work-calendar';
import { type Day, dateOf, edgeAt, plainDate } from './zone';

/** One stretch of opening hours on one day: `start` belongs to it, `end` does not. */
export type Opening<P extends OpeningPeriod = OpeningPeriod> = {
  readonly start: Date;
  readonly end: Date;
  readonly period: P;
};

const DAY_ENDS = 1440;

/** The opening hours of a date, by time. None on holidays and locally closed days; short days cut the usual hours. */
export function openingsOn<P extends OpeningPeriod>(day: Day, calendar: WorkCalendar<P>): Opening<P>[] {
  const date = plainDate(day);
  const periods = calendar.periods.filter(({ weekday }) => weekday === date.dayOfWeek);
  if (periods.length === 0 || isClosed(date, calendar)) return [];
  const hours = calendar.special.get(date.toString());
  return periods
    .sort((a, b) => a.fromMinute - b.fromMinute)
    .map((period) => ({
      from: Math.max(period.fromMinute, hours?.opensMinute ?? 0),
      to: Math.min(period.toMinute, hours?.closesMinute ?? DAY_ENDS),
      period,
    }))
    .filter(({ from, to }) => from < to)
    .map(({ from, to, period }) => ({ start: edgeAt(date, from), end: edgeAt(date, to), period }))
    .filter(({ start, end }) => start < end);
}

function isClosed(date: Temporal.PlainDate, calendar: WorkCalendar): boolean {
  const text = date.toString();
  return calendar.holidays.has(text) || isClosedLocally(text, calendar);
}

/** True within opening hours; at the minute of closing it is false. */
export const isOpen = (at: Date, calendar: WorkCalendar): boolean =>
  openingsOn(dateOf(at), calendar).some(({ start, end }) => start <= at && at < end);

/** The first moment from `at` on within opening hours: `at` itself while it is open. Null when there is none within ten years. */
export function nextOpening(at: Date, calendar: WorkCalendar): Date | null {
  for (const { start, end } of openingsFrom(at, FARTHEST_DAYS, calendar))
    if (end > at) return start > at ? start : at;
  return null;
}

/** Opening hours by time, from the date of `at` and for so many days after it. */
export function* openingsFrom<P extends OpeningPeriod>(at: Date, days: number, calendar: WorkCalendar<P>) {
  if (calendar.periods.length === 0) return;
  const first = dateOf(at);
  for (let ahead = 0; ahead <= days; ahead += 1) yield* openingsOn(first.add({ days: ahead }), calendar);
}

/** The same backwards, latest first. */
export function* openingsBack<P extends OpeningPeriod>(at: Date, days: number, calendar: WorkCalendar<P>) {
  if (calendar.periods.length === 0) return;
  const last = dateOf(at);
  for (let back = 0; back <= days; back += 1)
    yield* openingsOn(last.subtract({ days: back }), calendar).reverse();
}
