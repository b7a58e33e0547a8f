import { codeOf, factsOf } from '../../shared/api/faults';
import type { TextId } from '../../shared/text/use-text';

/** Why a confirmation was refused, in words of the catalogue; undefined when the general ones say it. */
export function ackRefusal(error: unknown): TextId | undefined {
  const { field, status } = factsOf(error);
  if (field === 'promisedFor') return 'ack.refused.day';
  if (field === 'contactPersonId') return 'ack.refused.contact';
  if (codeOf(error) !== 'CONFLICT' || status === undefined) return undefined;
  return status === 'RESOLVED' ? 'ack.refused.resolved' : 'ack.refused.nobodyWaits';
}
