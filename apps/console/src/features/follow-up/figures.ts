import type { FollowUpQuery } from '../../shared/api/generated/graphql';
import { weekOf } from '../../shared/time/weeks';

type Arrival = FollowUpQuery['followUp']['arrivals'][number];
/** What came and was answered in a day, or in a week. */
export type Span = { first: string; last: string; received: number; answered: number };
type Day = { date: string; received: number; answered: number };

const MOST_DAYS = 92;
const STEPS = 4;
const OFFICE = { from: 7, to: 17 } as const;

/** A bar a day; for more than three months a bar a week, so that each can still be seen. */
export function spansOf(days: readonly Day[]): Span[] {
  const spans: Span[] = [];
  const weekly = days.length > MOST_DAYS;
  for (const { date, received, answered } of days) {
    const last = spans.at(-1);
    if (weekly && last && weekOf(last.first) === weekOf(date)) {
      last.last = date;
      last.received += received;
      last.answered += answered;
    } else spans.push({ first: date, last: date, received, answered });
  }
  return spans;
}

/** The share in whole per cent; null of nothing. */
export function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 100);
}

/** How many of the period's tickets can be judged: answered, or late without an answer. The rest still have their time. */
export const judged = ({ answered, neverAnswered }: { answered: number; neverAnswered: number }): number =>
  answered + neverAnswered;

/** A number that the axis ends at: 1, 2, 4 or 5 with noughts. */
export function roundUp(most: number): number {
  const ten = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return [1, 2, 4, 5, 10].map((step) => step * ten).find((end) => end >= most) ?? most;
}

/** The hours that are shown: those of the office, and further where mail came. */
export function hoursOf(arrivals: readonly Arrival[]): number[] {
  const hours = arrivals.map(({ hour }) => hour);
  const first = Math.min(OFFICE.from, ...hours);
  const last = Math.max(OFFICE.to, ...hours);
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/** How dark a cell is, 0 (nothing came) to 4 (as many as ever). */
export function shadeOf(received: number, most: number): number {
  return received === 0 ? 0 : Math.max(1, Math.ceil((received / most) * STEPS));
}

/** Minutes in the two units that say enough: 3 d 4 t, 2 t 5 min, 40 min. */
export function lasting(minutes: number): { days: number; hours: number; minutes: number } {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  return { days, hours, minutes: days > 0 ? 0 : minutes % 60 };
}
