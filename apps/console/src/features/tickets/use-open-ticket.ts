import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { type Fault, faultOf } from '../../shared/api/faults';
import type { TicketPaneFragment } from '../../shared/api/generated/graphql';
import { useHints } from '../../shared/hints/hints';
import { MARK_READ } from './deeds';
import { OPEN_TICKET } from './documents';
import { messageTopics, ticketTopics } from './hints';

type OpenTicket = {
  ticket: TicketPaneFragment | undefined;
  missing: boolean;
  fault: Fault | undefined;
  reload: () => void;
};

/** The ticket in the reading pane, kept fresh by hints. */
export function useOpenTicket(reference: string | undefined): OpenTicket {
  const { data, error, refetch } = useQuery(OPEN_TICKET, {
    variables: { reference: reference ?? '' },
    skip: !reference,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const ticket = reference ? (data?.ticket ?? undefined) : undefined;
  const again = () => void refetch().catch(() => undefined); // the fault stands in `error`
  useHints(ticketTopics, (ids) => {
    const version = ticket && ids.get(ticket.id);
    if (ticket && version !== undefined && (version === 0 || version > ticket.version)) again();
  });
  useHints(messageTopics, (ids) => {
    if (ticket?.messages.some((message) => ids.has(message.id))) again();
  });
  useMarkRead(ticket);
  const missing = data?.ticket === null && reference !== undefined;
  return { ticket, missing, fault: error && !ticket ? faultOf(error) : undefined, reload: again };
}

/** A ticket that somebody has opened is no longer unread. */
function useMarkRead(ticket: TicketPaneFragment | undefined): void {
  const [markRead] = useMutation(MARK_READ);
  const id = ticket?.id;
  const unread = ticket?.unread ?? false;
  // biome-ignore lint/correctness/useExhaustiveDependencies: marking unread by hand shall hold while it stays open
  useEffect(() => {
    if (!id || !unread) return;
    const timer = setTimeout(
      () => void markRead({ variables: { ticketId: id } }).catch(() => undefined),
      600,
    );
    return () => clearTimeout(timer);
  }, [id, markRead]);
}
