import { useMutation } from '@apollo/client/react';
import { faultOf } from '../../shared/api/faults';
import type { Resolution, TicketPaneFragment } from '../../shared/api/generated/graphql';
import { useText } from '../../shared/text/use-text';
import { showBar } from '../../shared/ui/bar';
import { announce } from '../../shared/ui/live-region';
import { ASSIGN, MARK_UNREAD, REOPEN, RESOLVE, TAKE } from './deeds';

export type TicketDeeds = {
  take: () => void;
  assign: (personId: string | null) => void;
  resolve: (resolution: Resolution, reason?: string) => void;
  reopen: () => void;
  markUnread: () => void;
};

/** What a person can do with a ticket. `onLeft` is told when it is done with, so that the next one opens. */
export function useTicketDeeds(
  ticket: TicketPaneFragment,
  onLeft: (id: string, go: boolean) => void,
): TicketDeeds {
  const t = useText();
  const [take] = useMutation(TAKE);
  const [assign] = useMutation(ASSIGN);
  const [resolve] = useMutation(RESOLVE);
  const [reopen] = useMutation(REOPEN);
  const [unread] = useMutation(MARK_UNREAD);
  const ticketId = ticket.id;
  const does = (deed: Promise<unknown>, said: string, go: boolean) =>
    void deed.then(
      () => {
        announce(said);
        onLeft(ticketId, go);
      },
      (error: unknown) => {
        const fault = faultOf(error);
        showBar({
          words: `${t('deed.failed', { reference: ticket.reference })} ${t(fault.text)} ${fault.detail}`,
          look: 'fault',
        });
      },
    );
  return {
    take: () => does(take({ variables: { ticketId } }), t('said.taken'), false),
    assign: (personId) => does(assign({ variables: { ticketId, personId } }), t('said.assigned'), false),
    resolve: (resolution, reason) =>
      does(
        resolve({ variables: { ticketId, resolution, reason: reason || null } }),
        t('said.resolved'),
        true,
      ),
    reopen: () => does(reopen({ variables: { ticketId } }), t('said.reopened'), false),
    markUnread: () => does(unread({ variables: { ticketId } }), t('said.unread'), false),
  };
}
