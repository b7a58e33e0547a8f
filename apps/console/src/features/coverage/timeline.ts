import type { CoverageDayQuery } from '../../shared/api/generated/graphql';
import { dayOf } from '../../shared/time/days';
import { localMinute, minuteOf } from '../../shared/time/times';
import type { Piece } from './board';

export type Shift = CoverageDayQuery['shifts'][number];
export type Absence = CoverageDayQuery['absences'][number];
/** Minutes since midnight. */
export type Span = { from: number; to: number };
export type AwayBar = Span & { kind: Absence['kind'] };
/** What a person does that day, and when the person is away. */
export type Line = { person: Shift['person']; shifts: (Shift & { span: Span })[]; away: AwayBar[] };

const HOUR = 60;
const DAY = 24 * HOUR;
const OFFICE = { from: 8 * HOUR, to: 16 * HOUR };

/** From the first to the last whole half hour at which somebody works or the phones are open. */
export function rangeOf(pieces: readonly Piece[], lines: readonly Line[]): Span {
  const spans = [...pieces, ...lines.flatMap((line) => line.shifts.map((shift) => shift.span))];
  if (spans.length === 0) return OFFICE;
  const first = Math.min(...spans.map((span) => span.from));
  const last = Math.max(...spans.map((span) => span.to));
  return { from: Math.floor(first / HOUR) * HOUR, to: Math.ceil(last / (HOUR / 2)) * (HOUR / 2) };
}

/** Where a span lies in a range, in percent; null when it is outside. */
export function partOf(span: Span, range: Span): { left: number; width: number } | null {
  const from = Math.max(span.from, range.from);
  const to = Math.min(span.to, range.to);
  if (to <= from) return null;
  const whole = range.to - range.from;
  return { left: ((from - range.from) / whole) * 100, width: ((to - from) / whole) * 100 };
}

/** The whole hours of a range. */
export function hoursIn({ from, to }: Span): number[] {
  const first = Math.ceil(from / HOUR);
  return Array.from({ length: Math.ceil(to / HOUR) - first }, (_none, i) => first + i);
}

/** Everybody who has a shift or is away that day: who begins first stands first, who is away all day last. */
export function linesOf(shifts: readonly Shift[], absences: readonly Absence[], day: string): Line[] {
  const lines = new Map<string, Line>();
  const lineOf = (person: Shift['person']) => {
    const line = lines.get(person.id) ?? { person, shifts: [], away: [] };
    lines.set(person.id, line);
    return line;
  };
  for (const shift of shifts) {
    if (shift.void === 'LEFT_TEAM') continue;
    const span = { from: minuteOf(shift.from) ?? 0, to: minuteOf(shift.to) ?? 0 };
    lineOf(shift.person).shifts.push({ ...shift, span });
  }
  for (const absence of absences) {
    const span = awaySpan(absence, day);
    if (span) lineOf(absence.person).away.push({ ...span, kind: absence.kind });
  }
  return [...lines.values()].sort((a, b) => weight(a) - weight(b) || byName(a, b));
}

/** The part of an absence that lies in a day; null when none does. */
export function awaySpan({ state, startsAt, endsAt }: Omit<Absence, 'person'>, day: string): Span | null {
  if (state === 'CANCELLED' || dayOf(startsAt) > day || dayOf(endsAt) < day) return null;
  const from = dayOf(startsAt) < day ? 0 : localMinute(startsAt);
  const to = dayOf(endsAt) > day ? DAY : localMinute(endsAt);
  return to > from ? { from, to } : null;
}

const { compare } = new Intl.Collator('sv');

function weight({ shifts, away }: Line): number {
  const works = shifts.filter((shift) => shift.void === null);
  if (away.length > 0 && works.length === 0) return DAY;
  return Math.min(DAY - 1, ...works.map((shift) => shift.span.from));
}

function byName(a: Line, b: Line): number {
  return compare(a.person.name, b.person.name);
}
