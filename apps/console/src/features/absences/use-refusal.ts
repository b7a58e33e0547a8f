import { factsOf } from '../../shared/api/faults';
import type { AbsenceTeamsQuery } from '../../shared/api/generated/graphql';
import { type TextId, useText } from '../../shared/text/use-text';
import { refusalOf } from './refusals';

type Sheet = { faults: string[]; error: unknown };

/** What the form says on top: what is filled in wrongly, or why the server refused it. */
export function useRefusal(
  faults: readonly TextId[],
  error: unknown,
  teams: AbsenceTeamsQuery['teams'],
): Sheet {
  const t = useText();
  if (faults.length > 0) return { faults: faults.map((fault) => t(fault)), error: undefined };
  const people = teams.flatMap(({ members }) => members.map(({ person }) => person));
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? t('absence.somebody');
  const refusal = error ? refusalOf(factsOf(error), nameOf) : undefined;
  return refusal ? { faults: [t(refusal.id, refusal.values)], error: undefined } : { faults: [], error };
}
