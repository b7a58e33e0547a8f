import type { CoverageBoardQuery } from '../../shared/api/generated/graphql';
import { dayOf } from '../../shared/time/days';
import { localMinute } from '../../shared/time/times';
import { weekdayOf } from '../../shared/time/weeks';

export type TeamCoverage = CoverageBoardQuery['coverageBoard'][number];
export type Team = TeamCoverage['team'];
type Slot = TeamCoverage['slots'][number];
/** A slot in local minutes since midnight; at most an hour long. */
export type Piece = { from: number; to: number; needed: number; planned: number; present: number | null };
export type HourState = 'closed' | 'gap' | 'met' | 'margin';
/** One cell: the hour as a whole is as good as its worst piece. `missing` is 0 without a gap. */
export type Hour = { hour: number; state: HourState; planned: number; missing: number; pieces: Piece[] };
export type Day = { day: string; hours: Hour[]; pieces: Piece[] };
export type Row = { team: Team; days: Day[] };
export type Board = { days: string[]; hours: number[]; rows: Row[] };

const OFFICE = { first: 8, last: 16 };
const SATURDAY = 6;
const HOUR = 60;
const DAY = 24 * HOUR;

/** The week as rows, days and hours. A weekend day is shown when somebody is to answer then. */
export function boardOf(teams: readonly TeamCoverage[], week: readonly string[]): Board {
  const pieces = teams.map(({ slots }) => piecesByDay(slots));
  const open = new Set(pieces.flatMap((byDay) => [...byDay.keys()]));
  const days = week.filter((day) => weekdayOf(day) < SATURDAY || open.has(day));
  const hours = hoursOf(pieces.flatMap((byDay) => [...byDay.values()].flat()));
  const rows = teams.map(({ team }, i) => ({
    team,
    days: days.map((day) => dayCells(day, pieces[i]?.get(day) ?? [], hours)),
  }));
  return { days, hours, rows };
}

/** The piece that holds a minute. */
export function pieceAt(pieces: readonly Piece[], minute: number): Piece | undefined {
  return pieces.find((piece) => piece.from <= minute && minute < piece.to);
}

export function piecesByDay(slots: readonly Slot[]): Map<string, Piece[]> {
  const byDay = new Map<string, Piece[]>();
  for (const { start, end, needed, planned, present } of slots) {
    const day = dayOf(start);
    const piece = { from: localMinute(start), to: localMinute(end) || DAY, needed, planned, present };
    byDay.set(day, [...(byDay.get(day) ?? []), piece]);
  }
  return byDay;
}

function hoursOf(pieces: readonly Piece[]): number[] {
  const first = Math.min(...pieces.map((piece) => Math.floor(piece.from / HOUR)));
  const last = Math.max(...pieces.map((piece) => Math.ceil(piece.to / HOUR)));
  const from = pieces.length > 0 ? first : OFFICE.first;
  const to = pieces.length > 0 ? last : OFFICE.last;
  return Array.from({ length: to - from }, (_none, i) => from + i);
}

function dayCells(day: string, pieces: Piece[], hours: readonly number[]): Day {
  return { day, pieces, hours: hours.map((hour) => cell(hour, pieces)) };
}

function cell(hour: number, all: readonly Piece[]): Hour {
  const pieces = all.filter((piece) => piece.from < (hour + 1) * HOUR && piece.to > hour * HOUR);
  const missing = Math.max(0, ...pieces.map((piece) => piece.needed - piece.planned));
  const planned = Math.min(...pieces.map((piece) => piece.planned));
  if (pieces.length === 0) return { hour, state: 'closed', planned: 0, missing: 0, pieces };
  if (missing > 0) return { hour, state: 'gap', planned, missing, pieces };
  const margin = pieces.every((piece) => piece.planned > piece.needed);
  return { hour, state: margin ? 'margin' : 'met', planned, missing: 0, pieces };
}
