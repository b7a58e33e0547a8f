import type { PersonId, TeamId } from '@kontaktpost/kernel';
import type { Away } from './absence-values';

/** Who answers: a person, or a team. */
export type Cover =
  | { readonly personId: PersonId; readonly teamId: null }
  | { readonly personId: null; readonly teamId: TeamId };

/**
 * Who answers for a person at that moment: the person while at work, else the stand-in, and should that one be away too, whoever
 * stands in there. Null when the stand-ins stand in for one another.
 */
export function standInFor(personId: PersonId, at: Date, absences: readonly Away[]): Cover | null {
  const now = absences.filter(({ startsAt, endsAt }) => startsAt <= at && at < endsAt);
  const chain = coverOf(personId, now);
  const last = chain.at(-1) as PersonId;
  const away = now.find((absence) => absence.personId === last);
  if (!away) return { personId: last, teamId: null };
  return away.teamId === null ? null : { personId: null, teamId: away.teamId };
}

/** The person, the person's stand-in, that one's stand-in …; each once, though they stand in for one another. */
export function coverOf(personId: PersonId, absences: readonly Away[]): PersonId[] {
  const chain = [personId];
  for (const link of chain) {
    const next = absences.flatMap(({ personId: away, standInId }) => (away === link && standInId) || []);
    chain.push(...next.filter((person, place) => !chain.includes(person) && next.indexOf(person) === place));
  }
  return chain;
}
