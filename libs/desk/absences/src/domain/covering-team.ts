import type { TeamId } from '@kontaktpost/kernel';

/**
 * The teams that may answer when nobody else can, the best first: those that the stand-in shares with the person away, the
 * stand-in's, the person's; among equals the one worked in the longest, as the lists are sorted.
 */
export function coveringTeams(ofStandIn: readonly TeamId[], ofPerson: readonly TeamId[]): TeamId[] {
  const shared = ofStandIn.filter((id) => ofPerson.includes(id));
  return [...new Set([...shared, ...ofStandIn, ...ofPerson])];
}
