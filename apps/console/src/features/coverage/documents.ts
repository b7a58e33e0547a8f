import { graphql } from '../../shared/api/generated';

export const COVERAGE_BOARD = graphql(`
  query CoverageBoard($from: Date!, $to: Date!) {
    coverageBoard(from: $from, to: $to) {
      team {
        id
        slug
        name
        mailboxes {
          id
          address
        }
        openingPeriods {
          weekday
        }
      }
      slots {
        start
        end
        needed
        planned
        present
      }
    }
    coverageAlarms {
      id
      kind
      since
      needed
      present
      team {
        id
        name
      }
    }
    shiftProposals {
      ...ProposalLine
    }
  }
`);

export const PROPOSAL_LINE = graphql(`
  fragment ProposalLine on ShiftProposal {
    id
    date
    from
    to
    work
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
`);

export const COVERAGE_DAY = graphql(`
  query CoverageDay($teamId: ID!, $date: Date!, $today: Date!) {
    shifts(teamId: $teamId, from: $date, to: $date) {
      id
      from
      to
      work
      void
      person {
        id
        name
      }
    }
    absences(teamId: $teamId, from: $date, to: $date) {
      id
      kind
      state
      startsAt
      endsAt
      person {
        id
        name
      }
    }
    awayNow: absences(teamId: $teamId, from: $today, to: $today) {
      id
      kind
      state
      startsAt
      endsAt
      person {
        id
      }
    }
    attendance(teamId: $teamId) {
      present
      since
      work
      away
      missing
      person {
        id
        name
      }
    }
    mailHours(teamId: $teamId, date: $date) {
      start
      received
      answered
    }
  }
`);

export const COVERAGE_NOW = graphql(`
  query CoverageNow($today: Date!) {
    coverageBoard(from: $today, to: $today) {
      team {
        id
        slug
        name
      }
      slots {
        start
        end
        needed
        planned
        present
      }
    }
  }
`);

export const CANDIDATES = graphql(`
  query CoverCandidates($teamId: ID!, $date: Date!, $from: Time!, $to: Time!) {
    coverCandidates(teamId: $teamId, date: $date, from: $from, to: $to) {
      minutesThatWeek
      person {
        id
        name
      }
      proposal {
        ...ProposalLine
      }
    }
  }
`);

export const PROPOSE = graphql(`
  mutation ProposeShift($input: ProposeShiftInput!) {
    proposeShift(input: $input) {
      ...ProposalLine
    }
  }
`);

export const ANSWER = graphql(`
  mutation AnswerProposal($proposalId: ID!, $accept: Boolean!) {
    answerProposal(proposalId: $proposalId, accept: $accept) {
      ...ProposalLine
    }
  }
`);
