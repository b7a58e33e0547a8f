import { graphql } from '../../shared/api/generated';

export const TAKE = graphql(`
  mutation Take($ticketId: ID!) {
    takeTicket(ticketId: $ticketId) {
      ...TicketPane
    }
  }
`);

export const ASSIGN = graphql(`
  mutation Assign($ticketId: ID!, $personId: ID) {
    assignTicket(ticketId: $ticketId, personId: $personId) {
      ...TicketPane
    }
  }
`);

export const RESOLVE = graphql(`
  mutation Resolve($ticketId: ID!, $resolution: Resolution!, $reason: String) {
    resolveTicket(ticketId: $ticketId, resolution: $resolution, reason: $reason) {
      ...TicketPane
    }
  }
`);

export const REOPEN = graphql(`
  mutation Reopen($ticketId: ID!) {
    reopenTicket(ticketId: $ticketId) {
      ...TicketPane
    }
  }
`);

export const MARK_READ = graphql(`
  mutation MarkRead($ticketId: ID!) {
    markTicketRead(ticketId: $ticketId) {
      id
      version
      unread
    }
  }
`);

export const MARK_UNREAD = graphql(`
  mutation MarkUnread($ticketId: ID!) {
    markTicketUnread(ticketId: $ticketId) {
      id
      version
      unread
    }
  }
`);

export const CONFIRM_SENT = graphql(`
  mutation ConfirmSent($messageId: ID!) {
    confirmSent(messageId: $messageId) {
      ...MessageCard
    }
  }
`);

export const SEND_AGAIN = graphql(`
  mutation SendAgain($messageId: ID!) {
    sendAgain(messageId: $messageId) {
      ...MessageCard
    }
  }
`);
