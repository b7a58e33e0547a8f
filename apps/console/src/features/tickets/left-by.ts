import { useQuery } from '@apollo/client/react';
import type { Translate } from '../../shared/text/use-text';
import { ROW_AGAIN } from './documents';

/** The deed by which a ticket left the view, and whose it was. */
export type LeftBy = { deed: string; actor: { id: string; name: string } | null };

const LEAVING = ['ticket.resolved', 'ticket.taken', 'ticket.assigned', 'ticket.unassigned', 'ticket.reply'];

/** Asks why a row is no longer in the view. */
export function useLeftBy(ticketId: string, gone: boolean): LeftBy | undefined {
  const { data } = useQuery(ROW_AGAIN, {
    variables: { id: ticketId },
    skip: !gone,
    fetchPolicy: 'cache-and-network',
  });
  if (!gone) return undefined;
  const deed = data?.ticket?.history.findLast((event) => LEAVING.includes(event.deed));
  return { deed: deed?.deed ?? 'moved', actor: deed?.actor ?? null };
}

export function leftText(left: LeftBy, me: string, t: Translate): string {
  if (left.actor?.id === me) return t(left.deed === 'ticket.taken' ? 'left.takenByMe' : 'left.byMe');
  const name = left.actor?.name;
  if (!name) return t('left.moved');
  if (left.deed === 'ticket.resolved') return t('left.resolved', { name });
  if (left.deed === 'ticket.reply') return t('left.answered', { name });
  return t('left.taken', { name });
}
