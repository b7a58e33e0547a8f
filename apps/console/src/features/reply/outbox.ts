import type { ApolloClient } from '@apollo/client';
import type { DeliveryState } from '../../shared/api/generated/graphql';
import { listenForHints } from '../../shared/hints/hints';
import type { Translate } from '../../shared/text/use-text';
import { showBar } from '../../shared/ui/bar';
import { ANSWERED } from './documents';
import { deliveryTopics } from './hints';

type Sent = { messageId: string; ticketId: string; name: string };

const ON_THE_WAY: readonly DeliveryState[] = ['HELD', 'QUEUED', 'SENDING'];
const GIVE_UP_MS = 120_000;

/** Follows an answer until the receiving server has taken it or refused it, and says so. */
export function followDelivery(client: ApolloClient, sent: Sent, t: Translate): void {
  const close = showBar({ words: t('outbox.sending', { name: sent.name }), look: 'busy' });
  const stop = listenForHints(deliveryTopics, (ids) => {
    if (ids.has(sent.messageId) || ids.has(sent.ticketId)) void look();
  });
  const timer = setTimeout(() => end(), GIVE_UP_MS);
  const end = () => {
    clearTimeout(timer);
    stop();
    close();
  };
  const look = async () => {
    const message = await deliveryOf(client, sent);
    if (!message?.delivery || ON_THE_WAY.includes(message.delivery)) return;
    end();
    const words = t(`outbox.${message.delivery === 'SENT' ? 'sent' : 'failed'}`, { name: sent.name });
    showBar({ words, look: message.delivery === 'SENT' ? 'done' : 'fault' });
  };
  void look();
}

async function deliveryOf(client: ApolloClient, { ticketId, messageId }: Sent) {
  const { data } = await client
    .query({ query: ANSWERED, variables: { ticketId }, fetchPolicy: 'network-only' })
    .catch(() => ({ data: undefined })); // the next hint asks again
  return data?.ticket?.messages.find((message) => message.id === messageId);
}
