import { graphql } from '../../shared/api/generated';

export const SEARCH = graphql(`
  query Search($query: String!, $first: Int, $after: String) {
    search(query: $query, first: $first, after: $after) {
      edges {
        node {
          id
          version
          reference
          subject
          preview
          status
          receivedAt
          lastActivityAt
          sender {
            name
            address
          }
          mailbox {
            id
            name
            secrecyPresumption
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
