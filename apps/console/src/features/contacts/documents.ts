import { graphql } from '../../shared/api/generated';

export const CONTEXT = graphql(`
  query TicketContext($id: ID!) {
    ticket(id: $id) {
      id
      version
      reference
      status
      receivedAt
      replyDueAt
      firstReplyDueAt
      replyMinutesLeft
      acknowledgedAt
      promisedFor
      firstAnsweredAt
      answeredAt
      resolvedAt
      resolution
      category
      priority
      sender {
        name
        address
      }
      contactPerson {
        id
        name
      }
      mailbox {
        id
        name
        address
        board {
          id
          name
        }
      }
      mailboxes {
        id
        address
      }
      messages {
        id
        record {
          kind
          decidedAt
        }
      }
      contact {
        id
        name
        addresses
        phones
        protectedIdentity
        tickets(first: 12) {
          id
          reference
          subject
          status
          receivedAt
          resolvedAt
        }
      }
    }
  }
`);
