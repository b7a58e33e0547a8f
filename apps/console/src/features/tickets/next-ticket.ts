import type { ApolloClient } from '@apollo/client';
import { graphql } from '../../shared/api/generated';
import type { QueuePlace } from './queue-filter';

const NEXT_TICKET = graphql(`
  mutation NextTicket($mailboxId: ID) {
    nextTicket(mailboxId: $mailboxId) {
      id
      version
      reference
      status
      assignee {
        id
        name
      }
    }
  }
`);

const MOST_URGENT = graphql(`
  query MostUrgent($filter: TicketFilter) {
    tickets(filter: $filter, sort: DUE, first: 1) {
      edges {
        node {
          id
          mailbox {
            id
          }
        }
      }
    }
  }
`);

const TRIES = 3;

type Given = { id: string; reference: string };

/** Takes the most urgent unassigned ticket of a place; null when there is none. */
export async function nextTicket(client: ApolloClient, place: QueuePlace): Promise<Given | null> {
  if (place.kind !== 'team') return give(client, place.kind === 'mailbox' ? place.mailboxId : null);
  // A team's mailboxes: the one where the most urgent lies. Somebody may be quicker, so it is asked again.
  for (let i = 0; i < TRIES; i++) {
    const mailboxId = await mostUrgentIn(client, place.teamId);
    if (!mailboxId) return null;
    const given = await give(client, mailboxId);
    if (given) return given;
  }
  return null;
}

async function give(client: ApolloClient, mailboxId: string | null): Promise<Given | null> {
  const { data } = await client.mutate({ mutation: NEXT_TICKET, variables: { mailboxId } });
  return data?.nextTicket ?? null;
}

async function mostUrgentIn(client: ApolloClient, teamId: string): Promise<string | undefined> {
  const { data } = await client.query({
    query: MOST_URGENT,
    variables: { filter: { teamId, unassigned: true, status: ['NEW', 'OPEN'], lane: ['PERSON'] } },
    fetchPolicy: 'network-only',
  });
  return data?.tickets.edges[0]?.node.mailbox.id;
}
