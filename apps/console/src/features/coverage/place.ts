import { addDays, daysFrom, mondayOf, weekdayOf, weekOf } from '../../shared/time/weeks';
import type { Team } from './board';

/** The board's address: which week, day and team, and how it is looked at. */
export type CoverageSearch = {
  vecka?: string | undefined;
  dag?: string | undefined;
  brevlada?: string | undefined;
  vy?: 'dag' | 'tabell' | undefined;
};
export type Place = { week: string; days: string[]; day: string };

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const FRIDAY = 5;

/** What an address means today; what is no week or day is left out of account. */
export function placeOf({ vecka, dag }: CoverageSearch, today: string): Place {
  const asked = dag && DAY.test(dag) && !Number.isNaN(Date.parse(dag)) ? dag : undefined;
  const monday = (vecka && mondayOf(vecka)) ?? mondayOf(weekOf(asked ?? today)) ?? today;
  const week = weekOf(monday);
  const inWeek = (day: string | undefined): day is string => day !== undefined && weekOf(day) === week;
  return { week, days: daysFrom(monday), day: inWeek(asked) ? asked : inWeek(today) ? today : monday };
}

/** The week before or after. The day goes with it while days are looked at. */
export function otherWeek(search: CoverageSearch, place: Place, by: 1 | -1): CoverageSearch {
  const day = addDays(place.day, 7 * by);
  return { ...search, vecka: weekOf(day), dag: search.vy === 'dag' ? day : undefined };
}

/** The day before or after among those that the board can show; weekends without hours are passed over. */
export function otherDay(shown: readonly string[], day: string, by: 1 | -1): string {
  const next = shown[shown.indexOf(day) + by];
  if (next && shown.includes(day)) return next;
  const beside = addDays(day, by);
  if (weekdayOf(beside) <= FRIDAY) return beside;
  return addDays(beside, by === 1 ? 8 - weekdayOf(beside) : FRIDAY - weekdayOf(beside));
}

/**
 * The team of an address: by its own short name, or by one of its mailboxes. Otherwise the first of one's own (`mine`, dearest
 * first) that has phone hours.
 */
export function teamOf(
  teams: readonly Team[],
  name: string | undefined,
  mine: readonly string[],
): Team | undefined {
  const named = teams.find(
    (team) => team.slug === name || team.mailboxes.some((mailbox) => is(mailbox, name)),
  );
  const own = mine.flatMap((id) => teams.filter((team) => team.id === id));
  return named ?? own.find((team) => team.openingPeriods.length > 0) ?? own[0] ?? teams[0];
}

function is(mailbox: Team['mailboxes'][number], name: string | undefined): boolean {
  return mailbox.id === name || mailbox.address.split('@')[0] === name;
}
