import { minuteOf, timeOf } from '../../shared/time/times';

/** Minutes since midnight; `to` is after `from`. */
export type Span = { from: number; to: number };
type Timed = { from: string; to: string };

/** A shift moves and grows by this many minutes. */
export const STEP = 15;
const DAY = 24 * 60;

export function spanOf({ from, to }: Timed): Span {
  return { from: minuteOf(from) ?? 0, to: minuteOf(to) ?? DAY };
}

export function timesOf({ from, to }: Span): Timed {
  return { from: timeOf(from), to: timeOf(to) };
}

/** Moved by so many minutes, as far as the day and the neighbours leave room. */
export function moved(span: Span, minutes: number, others: readonly Span[]): Span {
  const { floor, ceiling } = roomFor(span, others);
  const by = clamp(minutes, floor - span.from, ceiling - span.to);
  return { from: span.from + by, to: span.to + by };
}

/** Ends so many minutes later or earlier; one step is the shortest. */
export function resized(span: Span, minutes: number, others: readonly Span[]): Span {
  const shortest = Math.min(span.to, span.from + STEP);
  return { ...span, to: clamp(span.to + minutes, shortest, roomFor(span, others).ceiling) };
}

/** Begins so many minutes later or earlier; one step is the shortest. */
export function begun(span: Span, minutes: number, others: readonly Span[]): Span {
  const latest = Math.max(span.from, span.to - STEP);
  return { ...span, from: clamp(span.from + minutes, roomFor(span, others).floor, latest) };
}

export function isSame(a: Span, b: Span): boolean {
  return a.from === b.from && a.to === b.to;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** A neighbour that lies over the span already doesn't hold it. */
function roomFor(span: Span, others: readonly Span[]): { floor: number; ceiling: number } {
  return {
    floor: Math.max(0, ...others.filter((one) => one.to <= span.from).map((one) => one.to)),
    ceiling: Math.min(DAY, ...others.filter((one) => one.from >= span.to).map((one) => one.from)),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
