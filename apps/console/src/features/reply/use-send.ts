import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { codeOf, type Fault, faultOf } from '../../shared/api/faults';
import type { AfterReply } from '../../shared/api/generated/graphql';
import { useMe } from '../../shared/session/me';
import { useText } from '../../shared/text/use-text';
import { ANSWERED, REPLY } from './documents';
import type { Draft } from './draft';
import { followDelivery } from './outbox';
import { type Added, addedSince } from './since';

type Sending = {
  busy: boolean;
  fault: Fault | undefined;
  /** What others added meanwhile; the person looks and sends again. */
  conflict: { added: Added[]; version: number } | undefined;
  send: (draft: Draft, then: AfterReply) => Promise<boolean>;
};

type Where = { ticketId: string; answersId: string | undefined; names: ReadonlyMap<string, string> };

/** Sends the answer. Whatever goes wrong, the text stays with its writer. */
export function useSend({ ticketId, answersId, names }: Where): Sending {
  const t = useText();
  const me = useMe();
  const client = useApolloClient();
  const [reply, { loading }] = useMutation(REPLY);
  const [fault, setFault] = useState<Fault>();
  const [conflict, setConflict] = useState<Sending['conflict']>();

  const look = async (seen: number) => {
    const { data } = await client.query({
      query: ANSWERED,
      variables: { ticketId },
      fetchPolicy: 'network-only',
    });
    if (data?.ticket)
      setConflict({ added: addedSince(data.ticket, seen, me.id), version: data.ticket.version });
  };
  const send = async (draft: Draft, then: AfterReply) => {
    setFault(undefined);
    const expectedVersion = conflict?.version ?? draft.version;
    const address = (mail: string) => ({ name: names.get(mail) ?? '', address: mail });
    const input = {
      ticketId,
      text: draft.text.trimEnd(),
      to: draft.to.map(address),
      cc: draft.cc.map(address),
      attachmentIds: draft.attachments.map((file) => file.id),
      answersId: answersId ?? null,
      expectedVersion,
      afterwards: then,
    };
    try {
      const { data } = await reply({ variables: { input } });
      const messageId = data?.replyToTicket.id;
      const [to = ''] = draft.to;
      if (messageId) followDelivery(client, { messageId, ticketId, name: names.get(to) || to }, t);
      return true;
    } catch (error) {
      if (codeOf(error) === 'CONFLICT')
        await look(expectedVersion).catch((later: unknown) => setFault(faultOf(later)));
      else setFault(faultOf(error));
      return false;
    }
  };
  return { busy: loading, fault, conflict, send };
}
