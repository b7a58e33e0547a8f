import { graphql } from '../../shared/api/generated';

export const TICKET_ROW = graphql(`
  fragment TicketRow on Ticket {
    id
    version
    reference
    subject
    status
    lane
    preview
    messageCount
    attachmentCount
    unread
    receivedAt
    replyDueAt
    lastActivityAt
    sender {
      name
      address
    }
    assignee {
      id
      name
    }
    mailbox {
      id
      name
      secrecyPresumption
      team {
        id
      }
    }
  }
`);

export const MESSAGE_CARD = graphql(`
  fragment MessageCard on Message {
    id
    direction
    kind
    kindReason
    subject
    from {
      name
      address
    }
    to {
      name
      address
    }
    cc {
      name
      address
    }
    freshText
    quotedText
    html
    bodyClass
    attachments {
      id
      filename
      mediaType
      sizeInBytes
      inline
    }
    author {
      id
      name
    }
    receivedAt
    sentAt
    delivery
    deliveryResponse
    recipients {
      address
      name
      state
      response
    }
    promisedFor
    parseFault
    newParticipant
    contentRemovedAt
    ticketVersion
  }
`);

export const TICKET_PANE = graphql(`
  fragment TicketPane on Ticket {
    ...TicketRow
    mailboxes {
      id
      name
      address
    }
    contact {
      id
      name
      language
      protectedIdentity
    }
    category
    priority
    waitingSince
    resolvedAt
    resolution
    resolutionReason
    continues {
      id
      reference
      subject
    }
    messages {
      ...MessageCard
    }
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
    history {
      id
      at
      deed
      actor {
        id
        name
      }
      subjectPerson {
        id
        name
      }
      detail
    }
  }
`);

export const TICKET_PAGE = graphql(`
  query TicketPage($filter: TicketFilter, $sort: TicketSort, $first: Int, $after: String) {
    tickets(filter: $filter, sort: $sort, first: $first, after: $after) {
      edges {
        node {
          ...TicketRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const TICKET_COUNT = graphql(`
  query TicketCount($filter: TicketFilter) {
    tickets(filter: $filter, first: 1) {
      totalCount
    }
  }
`);

export const OPEN_TICKET = graphql(`
  query OpenTicket($reference: String!) {
    ticket(reference: $reference) {
      ...TicketPane
    }
  }
`);

export const ROW_AGAIN = graphql(`
  query RowAgain($id: ID!) {
    ticket(id: $id) {
      ...TicketRow
      history {
        id
        deed
        actor {
          id
          name
        }
      }
    }
  }
`);

export const TEAM_MEMBERS = graphql(`
  query TeamMembers {
    teams {
      id
      name
      members {
        role
        person {
          id
          name
          title
          absence {
            id
            endsAt
          }
        }
      }
    }
  }
`);
