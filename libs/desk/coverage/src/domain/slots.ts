import type { Opening, OpeningPeriod } from '@kontaktpost/working-time';
import type { Span } from './spans';

const HOUR = 3_600_000;

type StaffedPeriod = OpeningPeriod & { readonly leastStaffing: number };

/** A piece of a team's phone hours, an hour at the most, and how many are needed in it at the least. */
export type Slot = Span & { readonly needed: number };

/** Opening hours cut at whole hours, in order. Whole hours are the same in Stockholm and UTC. */
export const slotsOf = (openings: readonly Opening<StaffedPeriod>[]): Slot[] =>
  openings.flatMap(({ start, end, period }) =>
    hoursOf({ start: start.getTime(), end: end.getTime() }).map((span) => ({
      ...span,
      needed: period.leastStaffing,
    })),
  );

/** A stretch of time cut at whole hours. */
export function hoursOf({ start, end }: Span): Span[] {
  const pieces: Span[] = [];
  for (let from = start; from < end; ) {
    const to = Math.min(end, (Math.floor(from / HOUR) + 1) * HOUR);
    pieces.push({ start: from, end: to });
    from = to;
  }
  return pieces;
}
