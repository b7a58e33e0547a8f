import { useApolloClient, useMutation } from '@apollo/client/react';
import { useText } from '../../shared/text/use-text';
import { announce } from '../../shared/ui/live-region';
import type { AnswerTo } from './answer-to';
import { ACKNOWLEDGE } from './documents';
import { followDelivery } from './outbox';

type Promised = { contactPersonId: string; promisedFor: string; text: string | undefined };

/** Sends the confirmation and follows it until it has arrived. */
export function useAcknowledge(ticket: AnswerTo, onSent: () => void) {
  const t = useText();
  const client = useApolloClient();
  const [acknowledge, { loading, error }] = useMutation(ACKNOWLEDGE);
  const send = ({ contactPersonId, promisedFor, text }: Promised) => {
    const input = {
      ticketId: ticket.id,
      contactPersonId,
      promisedFor,
      ...(text === undefined ? {} : { text: text.trimEnd() }),
      expectedVersion: ticket.version,
    };
    void acknowledge({ variables: { input } }).then(
      ({ data }) => {
        const sent = data?.acknowledgeTicket.messages.findLast(({ direction }) => direction === 'OUTGOING');
        const name = ticket.answerTo.name || ticket.answerTo.address;
        if (sent) followDelivery(client, { messageId: sent.id, ticketId: ticket.id, name }, t);
        announce(t('ack.sent'));
        onSent();
      },
      () => undefined, // the fault stands in `error`
    );
  };
  return { send, busy: loading, error };
}
