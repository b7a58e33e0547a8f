import { sameAddress } from '@kontaktpost/kernel';
import type { Recipient } from './delivery-state';

/**
 * Which of a mail's recipients a bounce speaks of. A bounce may name nobody, or an address that ours was forwarded to: then
 * it is our only recipient, or all who have not failed yet, since one of them surely lacks the mail and a person should look.
 */
export function bouncedRecipients<R extends Recipient>(recipients: readonly R[], named: string | null): R[] {
  const standing = recipients.filter(({ state }) => state !== 'REFUSED' && state !== 'CANCELLED');
  const meant = standing.filter(({ address }) => named !== null && sameAddress(address, named));
  return (meant.length > 0 ? meant : standing).filter(({ state }) => state !== 'BOUNCED');
}
