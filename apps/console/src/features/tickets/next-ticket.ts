import type { ApolloClient } from '@apollo/client';
import { graphql } from '../../shared/api/generated';
import type { QueuePlace } from './queue-filter';

const NEXT_TICKET = graphql(`
  mutation NextTicket($mailboxId: ID, $teamId: ID) {
    nextTicket(mailboxId: $mailboxId, teamId: $teamId) {
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

type Given = { id: string; reference: string };

/** Takes the most urgent unassigned ticket of a place; null when there is none. */
export async function nextTicket(client: ApolloClient, place: QueuePlace): Promise<Given | null> {
  const { data } = await client.mutate({
    mutation: NEXT_TICKET,
    variables: {
      mailboxId: place.kind === 'mailbox' ? place.mailboxId : null,
      teamId: place.kind === 'team' ? place.teamId : null,
    },
  });
  return data?.nextTicket ?? null;
}
