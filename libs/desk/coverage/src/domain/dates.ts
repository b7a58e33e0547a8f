import { InvalidInput } from '@kontaktpost/kernel';
import { dateFrom } from '@kontaktpost/working-time';

/** The first and the last date of a question, '2026-11-23'. */
export type Period = { readonly from: string; readonly to: string };

/** All dates of the period. Refused when it ends before it begins, or is longer than `most` days. */
export function datesOf({ from, to }: Period, most: number): string[] {
  const first = dateFrom(from);
  const days = first.until(dateFrom(to)).days + 1;
  if (days < 1) throw new InvalidInput('to', 'The last day lies before the first. Swap them.');
  if (days > most) throw new InvalidInput('to', `Ask for at most ${most} days at a time.`);
  return Array.from({ length: days }, (_, day) => first.add({ days: day }).toString());
}

/** The dates of the week that the date lies in, Monday first. */
export function weekOf(date: string): string[] {
  const day = dateFrom(date);
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  return Array.from({ length: 7 }, (_, days) => monday.add({ days }).toString());
}
