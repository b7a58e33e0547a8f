import { graphql } from '../../shared/api/generated';

export const UNDELIVERED = graphql(`
  query Undelivered {
    undelivered(first: 50) {
      id
      subject
      delivery
      deliveryResponse
      sentAt
      author {
        id
        name
      }
      recipients {
        address
        state
        response
      }
      to {
        address
      }
    }
  }
`);

export const SETTLE = graphql(`
  mutation Settle($messageId: ID!) {
    confirmSent(messageId: $messageId) {
      id
      delivery
    }
  }
`);

export const TRY_AGAIN = graphql(`
  mutation TryAgain($messageId: ID!) {
    sendAgain(messageId: $messageId) {
      id
      delivery
    }
  }
`);
