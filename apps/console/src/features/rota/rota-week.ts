import type {
  CalendarYearQuery,
  RotaAbsencesQuery,
  RotaTeamsQuery,
  RotaWeekQuery,
  ShiftRowFragment,
} from '../../shared/api/generated/graphql';
import { dayOf } from '../../shared/time/days';
import { localMinute } from '../../shared/time/times';
import { weekdayOf } from '../../shared/time/weeks';
import { type Span, spanOf } from './shift-times';

export type RotaTeam = RotaTeamsQuery['teams'][number];
export type Shift = ShiftRowFragment;
export type Absence = RotaAbsencesQuery['absences'][number];
export type SpecialDay = CalendarYearQuery['specialDays'][number];
type Slots = RotaWeekQuery['coverageBoard'][number]['slots'];

/** A piece of the phone hours: how many are needed, and the fewest who are planned. */
export type Slot = Span & { needed: number; planned: number };
export type Row = { person: { id: string; name: string }; member: boolean; cells: Shift[][] };
export type Day = {
  date: string;
  slots: Slot[];
  holiday: string | undefined;
  special: SpecialDay | undefined;
};

const SATURDAY = 6;
const USUAL: Span = { from: 8 * 60, to: 17 * 60 };
const MINUTE_MS = 60_000;

/** Monday to Friday, and the weekend's days when something happens on them. */
export function shownDays(days: readonly string[], team: RotaTeam, shifts: readonly Shift[]): string[] {
  return days.filter(
    (day) =>
      weekdayOf(day) < SATURDAY ||
      team.openingPeriods.some((period) => period.weekday === weekdayOf(day)) ||
      shifts.some((shift) => shift.date === day),
  );
}

/** The members as the team lists them, then those who stand on the rota and have left the team. */
export function rowsOf(team: RotaTeam, shifts: readonly Shift[], days: readonly string[]): Row[] {
  const members = team.members.map(({ person }) => ({ person, member: true }));
  const left = new Map(
    shifts
      .filter((shift) => !members.some(({ person }) => person.id === shift.person.id))
      .map(({ person }) => [person.id, { person, member: false }]),
  );
  return [...members, ...left.values()].map((row) => ({
    ...row,
    cells: days.map((day) => shiftsOf(shifts, row.person.id, day)),
  }));
}

/** A person's shifts of a day, by time. */
export function shiftsOf(shifts: readonly Shift[], personId: string, day: string): Shift[] {
  return shifts.filter((shift) => shift.person.id === personId && shift.date === day).sort(byTime);
}

export function byTime(a: Shift, b: Shift): number {
  return spanOf(a).from - spanOf(b).from;
}

/** The slots of a day, in local minutes; the last one may end at midnight. */
export function slotsOf(slots: Slots, day: string): Slot[] {
  return slots
    .filter((slot) => dayOf(slot.start) === day)
    .map(({ start, end, needed, planned }) => {
      const from = localMinute(start);
      const minutes = (Date.parse(end) - Date.parse(start)) / MINUTE_MS;
      return { from, to: Math.min(from + minutes, 24 * 60), needed, planned };
    });
}

/** What the timeline of every day shows: whole hours around hours and shifts, the usual office day at the least. */
export function windowOf(team: RotaTeam, shifts: readonly Shift[]): Span {
  const spans = [USUAL, ...team.openingPeriods.map(spanOf), ...shifts.map(spanOf)];
  return {
    from: Math.floor(Math.min(...spans.map((span) => span.from)) / 60) * 60,
    to: Math.ceil(Math.max(...spans.map((span) => span.to)) / 60) * 60,
  };
}

/** When a person is away on a day: the whole day, a part of it, or null. */
export function awayOn(absences: readonly Absence[], personId: string, day: string): Span | null {
  const absence = absences.find(
    ({ person, state, startsAt, endsAt }) =>
      person.id === personId &&
      state !== 'CANCELLED' &&
      dayOf(startsAt) <= day &&
      dayOf(Date.parse(endsAt) - 1) >= day,
  );
  if (!absence) return null;
  const begins = dayOf(absence.startsAt) === day;
  const ends = dayOf(absence.endsAt) === day;
  return {
    from: begins ? localMinute(absence.startsAt) : 0,
    to: ends ? localMinute(absence.endsAt) : 24 * 60,
  };
}

/** Absent from the first to the last minute. */
export function isWholeDay({ from, to }: Span): boolean {
  return from === 0 && to === 24 * 60;
}
