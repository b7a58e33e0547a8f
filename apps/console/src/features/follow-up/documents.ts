import { graphql } from '../../shared/api/generated';

export const FOLLOW_UP = graphql(`
  query FollowUp($from: Date!, $to: Date!, $mailboxId: ID) {
    followUp(from: $from, to: $to, mailboxId: $mailboxId) {
      total {
        ...ReplyFigures
      }
      mailboxes {
        mailbox {
          id
          name
        }
        ...ReplyFigures
      }
      days {
        date
        received
        answered
      }
      arrivals {
        weekday
        hour
        received
      }
      waitingAges {
        workingDays
        waiting
      }
    }
    neverAnswered(mailboxId: $mailboxId, first: 20) {
      id
      reference
      subject
      receivedAt
      replyDueAt
      promisedFor
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
`);

export const REPLY_FIGURES = graphql(`
  fragment ReplyFigures on ReplyFigures {
    received
    answered
    withinOneWorkingDay
    withinTwoWorkingDays
    medianMinutesToFirstAnswer
    neverAnswered
    oldestWaitingSince
    waiting
  }
`);

/** Every mailbox that figures can be asked for, by name: a day's figures are few. */
export const OWN_MAILBOXES = graphql(`
  query FollowUpMailboxes($today: Date!) {
    followUp(from: $today, to: $today) {
      mailboxes {
        mailbox {
          id
          name
        }
      }
    }
  }
`);

export const COVERAGE_OF_WEEK = graphql(`
  query CoverageOfWeek($from: Date!, $to: Date!) {
    coverageReport(from: $from, to: $to) {
      team {
        id
        name
      }
      needed
      planned
      covered
      alarms
    }
  }
`);
