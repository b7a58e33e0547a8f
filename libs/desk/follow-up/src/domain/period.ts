import { InvalidInput } from '@kontaktpost/kernel';
import { dateFrom, instantAt } from '@kontaktpost/working-time';
import { Temporal } from 'temporal-polyfill';

/** Days of Stockholm's calendar, both with the last, and the instants that they begin and end at. */
export type Period = {
  readonly first: Temporal.PlainDate;
  readonly last: Temporal.PlainDate;
  readonly from: Date;
  /** The first instant that is no longer meant. */
  readonly to: Date;
};

const LONGEST_DAYS = 366;

/** The period from one date to another, such as '2026-11-23'. */
export function periodOf(from: string, to: string): Period {
  const [first, last] = [dateFrom(from), dateFrom(to)];
  const days = first.until(last, { largestUnit: 'day' }).days + 1;
  if (days < 1) throw new InvalidInput('to', 'The period ends before it begins. Give a later `to`.');
  if (days > LONGEST_DAYS)
    throw new InvalidInput('to', `Ask for at most ${LONGEST_DAYS} days at a time. Give a shorter period.`);
  return { first, last, from: instantAt(first, 0), to: instantAt(last, 1440) };
}

/** Every date of the period, as yyyy-mm-dd. */
export function datesOf({ first, last }: Period): string[] {
  const days = first.until(last, { largestUnit: 'day' }).days;
  return Array.from({ length: days + 1 }, (_, day) => first.add({ days: day }).toString());
}
