import type { TextId, TextValues } from '../../shared/text/use-text';

type Facts = Readonly<Record<string, unknown>>;
/** What stands in the way, as a text of the catalogue. */
export type Refusal = { id: TextId; values?: TextValues };

const reasons: Record<string, TextId> = {
  BACKWARDS: 'absence.fault.order',
  CIRCULAR: 'absence.refused.circular',
  LEFT: 'absence.refused.left',
  NO_SUCH_TIME: 'absence.refused.noSuchTime',
  NO_TEAM: 'absence.refused.noTeam',
  OTHER_BOARD: 'absence.refused.otherBoard',
  OVERLAP: 'absence.refused.overlap',
  PAST: 'absence.refused.past',
  STANDS_IN: 'absence.refused.standsIn',
  STAND_IN_AWAY: 'absence.refused.standInAway',
  TOO_LONG: 'absence.refused.tooLong',
};

/** Why the server refused an absence, with the names of those concerned; undefined when it says nothing that is known here. */
export function refusalOf(facts: Facts, nameOf: (personId: string) => string): Refusal | undefined {
  const id = reasons[String(facts.reason)];
  if (!id) return undefined;
  const people = Array.isArray(facts.personIds) ? facts.personIds : [];
  return { id, values: { names: people.map((person) => nameOf(String(person))).join(', ') } };
}
