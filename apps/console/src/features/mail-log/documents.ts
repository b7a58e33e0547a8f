import { graphql } from '../../shared/api/generated';

export const MAIL_LOG = graphql(`
  query MailLog($filter: MailLogFilter, $first: Int, $after: String) {
    mailLog(filter: $filter, first: $first, after: $after) {
      edges {
        node {
          id
          at
          direction
          outcome
          mailbox {
            id
            name
          }
          sender
          recipients
          subject
          sizeInBytes
          ticket {
            id
            reference
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const LOG_MAILBOXES = graphql(`
  query LogMailboxes {
    mailboxes {
      id
      name
    }
  }
`);
