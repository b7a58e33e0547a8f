import { graphql } from '../../shared/api/generated';

export const REPLY = graphql(`
  mutation Reply($input: ReplyInput!) {
    replyToTicket(input: $input) {
      id
      delivery
    }
  }
`);

export const ADD_NOTE = graphql(`
  mutation AddNote($ticketId: ID!, $text: String!) {
    addNote(ticketId: $ticketId, text: $text) {
      id
      version
      notes {
        id
        author {
          id
          name
        }
        text
        createdAt
        ticketVersion
      }
    }
  }
`);

/** A preview is asked for as a mutation's neighbour: it is made of the person and the mailbox, on the server. */
export const SIGNATURE = graphql(`
  mutation Signature($mailboxId: ID!) {
    previewSignature(mailboxId: $mailboxId)
  }
`);

export const ANSWERED = graphql(`
  query Answered($ticketId: ID!) {
    ticket(id: $ticketId) {
      id
      version
      status
      unread
      assignee {
        id
        name
      }
      messages {
        id
        direction
        delivery
        deliveryResponse
        ticketVersion
        freshText
        from {
          name
          address
        }
        author {
          id
          name
        }
      }
      notes {
        id
        text
        ticketVersion
        author {
          id
          name
        }
      }
    }
  }
`);

export const CONTACT_PEOPLE = graphql(`
  query ContactPeople {
    teams {
      id
      members {
        person {
          id
          name
          absence {
            id
            endsAt
          }
        }
      }
    }
  }
`);

export const CLOSED_DAYS = graphql(`
  query ClosedDays($year: Int!, $nextYear: Int!, $from: Date!, $to: Date!) {
    holidays(year: $year) {
      date
      name
    }
    later: holidays(year: $nextYear) {
      date
      name
    }
    specialDays(from: $from, to: $to) {
      id
      date
      name
      opensAt
      team {
        id
      }
    }
  }
`);

export const ACKNOWLEDGEMENT_WORDS = graphql(`
  query AcknowledgementWords($ticketId: ID!, $contactPersonId: ID, $promisedFor: Date!) {
    acknowledgementText(ticketId: $ticketId, contactPersonId: $contactPersonId, promisedFor: $promisedFor)
  }
`);

export const ACKNOWLEDGE = graphql(`
  mutation Acknowledge($input: AcknowledgeInput!) {
    acknowledgeTicket(input: $input) {
      ...TicketPane
    }
  }
`);
