import { graphql } from '../../shared/api/generated';

export const NOTIFICATIONS = graphql(`
  query Notifications($after: String) {
    notifications(first: 30, after: $after) {
      edges {
        node {
          id
          kind
          createdAt
          readAt
          dueAt
          ticket {
            id
            reference
            subject
            promisedFor
            mailbox {
              id
              name
              secrecyPresumption
            }
          }
          alarm {
            id
            kind
            since
            endedAt
            needed
            present
            team {
              id
              name
            }
          }
          proposal {
            id
            date
            from
            to
            work
            answeredAt
            accepted
            team {
              id
              name
            }
            person {
              id
              name
            }
            proposedBy {
              id
              name
            }
          }
          absence {
            id
            state
            startsAt
            endsAt
            person {
              id
              name
            }
            standIn {
              id
              name
            }
            team {
              id
              name
            }
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

export const MARK_NOTIFICATIONS_READ = graphql(`
  mutation MarkNotificationsRead($ids: [ID!]) {
    markNotificationsRead(ids: $ids)
  }
`);

export const ANSWER_SHIFT = graphql(`
  mutation AnswerShift($proposalId: ID!, $accept: Boolean!) {
    answerProposal(proposalId: $proposalId, accept: $accept) {
      id
      answeredAt
      accepted
    }
  }
`);
