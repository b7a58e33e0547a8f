import type { SaveShiftInput, ShiftRowFragment, Work } from '../../shared/api/generated/graphql';
import { endTime, minuteOf, shortSpan } from '../../shared/time/times';
import { overlaps, spanOf } from './shift-times';

export const works = ['MAIL', 'PHONE', 'BREAK', 'MEETING'] as const satisfies readonly Work[];

export type ShiftForm = { personId: string; date: string; from: string; to: string; work: Work };
export type ShiftField = 'personId' | 'date' | 'from' | 'to';
export type ShiftFault =
  | {
      field: ShiftField;
      kind: 'person' | 'date' | 'incomplete' | 'midnight' | 'empty' | 'far' | 'clock' | 'elsewhere';
    }
  | { field: ShiftField; kind: 'overlap' | 'overlapElsewhere'; other: string };

export function shiftForm(shift: ShiftRowFragment): ShiftForm {
  const { person, date, from, to, work } = shift;
  return { personId: person.id, date, from, to, work };
}

/** What is wrong with a shift as it is typed, with the other shifts that are known. */
export function shiftFault(form: ShiftForm, others: readonly ShiftRowFragment[]): ShiftFault | undefined {
  const { personId, date, from } = form;
  const to = endTime(form.to);
  if (personId === '') return { field: 'personId', kind: 'person' };
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date)) return { field: 'date', kind: 'date' };
  const [start, end] = [minuteOf(from), minuteOf(to)];
  if (start === null || end === null) return { field: 'to', kind: 'incomplete' };
  if (end === start) return { field: 'to', kind: 'empty' };
  if (end < start) return { field: 'to', kind: 'midnight' };
  const span = { from: start, to: end };
  const other = others.find(
    (shift) => shift.person.id === personId && shift.date === date && overlaps(span, spanOf(shift)),
  );
  return other && { field: 'to', kind: 'overlap', other: shortSpan(other.from, other.to) };
}

/** What a refusal of the server is about, when it is about a field; the rest has been looked at here before. */
export function refusedField(
  facts: Readonly<Record<string, unknown>>,
  teamId: string,
): ShiftFault | undefined {
  if (facts.reason === 'SHIFT_OVERLAPS') {
    const other = shortSpan(String(facts.from), String(facts.to));
    return { field: 'to', kind: facts.teamId === teamId ? 'overlap' : 'overlapElsewhere', other };
  }
  if (facts.reason === 'SHIFT_ELSEWHERE') return { field: 'to', kind: 'elsewhere' };
  switch (facts.field) {
    case 'personId':
      return { field: 'personId', kind: 'person' };
    case 'date':
      return { field: 'date', kind: 'far' };
    case 'from':
    case 'to':
      return { field: facts.field, kind: 'clock' };
    default:
      return undefined;
  }
}

export function shiftInput(
  teamId: string,
  form: ShiftForm,
  shift?: { id: string; version: number },
): SaveShiftInput {
  const { personId, date, from, to, work } = form;
  return {
    ...(shift ? { shiftId: shift.id, expectedVersion: shift.version } : {}),
    teamId,
    personId,
    date,
    from,
    to: endTime(to),
    work,
  };
}
