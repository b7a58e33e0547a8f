import type { Piece } from './board';

/** The minute at which the opening that holds this one ends; the minute itself while closed. */
export function openUntil(pieces: readonly Piece[], minute: number): number {
  let end = minute;
  for (const { from, to } of pieces) if (from <= end && to > end) end = to;
  return end;
}
