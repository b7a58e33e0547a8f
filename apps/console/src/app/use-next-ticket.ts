import { useApolloClient } from '@apollo/client/react';
import { useRef } from 'react';
import type { QueuePlace } from '../features/tickets/queue-filter';
import { faultOf } from '../shared/api/faults';
import { useAction } from '../shared/shortcuts/use-action';
import { useText } from '../shared/text/use-text';
import { showBar } from '../shared/ui/bar';
import { announce } from '../shared/ui/live-region';

/** Hands out the most urgent unassigned ticket of a place, one at a time; says so when there is none. */
export function useNextTicket(
  place: QueuePlace,
  onGiven: (ticket: { id: string; reference: string }) => void,
): () => void {
  const t = useText();
  const client = useApolloClient();
  const busy = useRef<boolean>(false);
  const ask = async () => {
    const { nextTicket } = await import('../features/tickets/next-ticket');
    const given = await nextTicket(client, place);
    if (given) {
      announce(t('next.given', { reference: given.reference }));
      onGiven(given);
    } else {
      announce(t('next.none'));
      showBar({ words: t('next.none'), look: 'done' });
    }
  };
  const next = () => {
    if (busy.current) return;
    busy.current = true;
    void ask()
      .catch((error: unknown) => {
        const fault = faultOf(error);
        showBar({ words: `${t('next.failed')} ${t(fault.text)} ${fault.detail}`, look: 'fault' });
      })
      .finally(() => {
        busy.current = false;
      });
  };
  useAction('ticket.nextUrgent', next);
  return next;
}
