import type { PersonId, TeamId, TicketId } from '@kontaktpost/kernel';

/** A ticket to be given to somebody of its team; null when it has none. */
export type ToShare = { readonly ticketId: TicketId; readonly teamId: TeamId | null };

/** Those at work, by team, and how many open tickets each holds already. */
export type AtWork = {
  readonly members: ReadonlyMap<TeamId, readonly PersonId[]>;
  readonly held: ReadonlyMap<PersonId, number>;
};

/**
 * Shares tickets out among the members at work of each ticket's team, in the order of the tickets: each goes to whoever holds
 * the fewest then, of equals to the one with the lowest id. Null: nobody is at work, the team has it.
 */
export function shareOut(
  tickets: readonly ToShare[],
  { members, held }: AtWork,
): Map<TicketId, PersonId | null> {
  const burden = new Map(held);
  const given = new Map<TicketId, PersonId | null>();
  for (const { ticketId, teamId } of tickets) {
    const least = leastBurdened(teamId === null ? [] : (members.get(teamId) ?? []), burden);
    given.set(ticketId, least);
    if (least !== null) burden.set(least, (burden.get(least) ?? 0) + 1);
  }
  return given;
}

function leastBurdened(people: readonly PersonId[], burden: ReadonlyMap<PersonId, number>): PersonId | null {
  let least: PersonId | null = null;
  for (const person of people) if (least === null || isBefore(person, least, burden)) least = person;
  return least;
}

function isBefore(one: PersonId, other: PersonId, burden: ReadonlyMap<PersonId, number>): boolean {
  const more = (burden.get(one) ?? 0) - (burden.get(other) ?? 0);
  return more === 0 ? one < other : more < 0;
}
