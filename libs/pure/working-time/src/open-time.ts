import { openingsBack, openingsFrom } from './openings';
import { FARTHEST_DAYS, type WorkCalendar } from './work-calendar';
import { dateOf } from './zone';

/** Milliseconds of opening hours between two instants; 0 when the second is no later. */
export function openTimeBetween(from: Date, to: Date, calendar: WorkCalendar): number {
  if (to <= from) return 0;
  let sum = 0;
  const { days } = dateOf(from).until(dateOf(to), { largestUnit: 'day' });
  for (const { start, end } of openingsFrom(from, days, calendar))
    sum += Math.max(0, earlier(end, to) - later(start, from));
  return sum;
}

/** The first instant by which so many milliseconds of opening hours have passed since `from`; null without hours within ten years. */
export function addOpenTime(from: Date, milliseconds: number, calendar: WorkCalendar): Date | null {
  if (milliseconds <= 0) return from;
  let left = milliseconds;
  for (const { start, end } of openingsFrom(from, FARTHEST_DAYS, calendar)) {
    const begins = later(start, from);
    const open = Math.max(0, end.getTime() - begins);
    if (left <= open) return new Date(begins + left);
    left -= open;
  }
  return null;
}

/** The last instant from which so many milliseconds of opening hours remain until `from`; null without hours within ten years. */
export const subtractOpenTime = (from: Date, milliseconds: number, calendar: WorkCalendar): Date | null =>
  subtractWithin(FARTHEST_DAYS, { from, milliseconds }, calendar);

/** As `subtractOpenTime`, but looking no more than so many days back. */
export function subtractWithin(
  days: number,
  { from, milliseconds }: { readonly from: Date; readonly milliseconds: number },
  calendar: WorkCalendar,
): Date | null {
  if (milliseconds <= 0) return from;
  let left = milliseconds;
  for (const { start, end } of openingsBack(from, days, calendar)) {
    const ends = earlier(end, from);
    const open = Math.max(0, ends - start.getTime());
    if (left <= open) return new Date(ends - left);
    left -= open;
  }
  return null;
}

const earlier = (a: Date, b: Date): number => Math.min(a.getTime(), b.getTime());
const later = (a: Date, b: Date): number => Math.max(a.getTime(), b.getTime());
