import type { PersonId } from '@kontaktpost/kernel';
import { grouped } from './grouped';
import { minus, type Span } from './spans';

/** A shift for mail of somebody who still works in the team. */
export type MailShift = Span & { readonly personId: PersonId };

type Away = ReadonlyMap<PersonId, readonly Span[]>;

/** For each slot the fewest people planned at any moment of it; who is away doesn't count. Slots come in order, without overlaps. */
export function plannedIn(slots: readonly Span[], shifts: readonly MailShift[], away: Away): number[] {
  const turns = turnsOf(atWork(shifts, away));
  let next = 0;
  let people = 0;
  const until = (time: number): void => {
    for (let turn = turns[next]; turn && turn.at <= time; turn = turns[++next]) people += turn.change;
  };
  return slots.map(({ start, end }) => {
    until(start);
    let fewest = people;
    for (let turn = turns[next]; turn && turn.at < end; turn = turns[next]) {
      until(turn.at);
      fewest = Math.min(fewest, people);
    }
    return fewest;
  });
}

/** Everybody's own time: nobody counts twice, and nobody while away. */
function atWork(shifts: readonly MailShift[], away: Away): Span[] {
  const byPerson = grouped(shifts, ({ personId }) => personId);
  return [...byPerson].flatMap(([personId, own]) => minus(own, away.get(personId) ?? []));
}

/** Comings and goings in order. */
const turnsOf = (spans: readonly Span[]): { at: number; change: number }[] =>
  spans
    .flatMap(({ start, end }) => [
      { at: start, change: 1 },
      { at: end, change: -1 },
    ])
    .sort((a, b) => a.at - b.at);
