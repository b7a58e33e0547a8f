import type { TeamId } from '@kontaktpost/kernel';

/**
 * The team that answers when nobody else can: one that the stand-in shares with the person away, else the stand-in's, else the
 * person's; of several the one worked in the longest, as the lists are sorted. Null when neither works in any.
 */
export function coveringTeam(ofStandIn: readonly TeamId[], ofPerson: readonly TeamId[]): TeamId | null {
  const shared = ofStandIn.find((id) => ofPerson.includes(id));
  return shared ?? ofStandIn[0] ?? ofPerson[0] ?? null;
}
