import { graphql } from '../../shared/api/generated';

export const ABSENCE_FACTS = graphql(`
  fragment AbsenceFacts on Absence {
    id
    kind
    state
    startsAt
    endsAt
    share
    ticketsComeBack
    replyText
    version
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
`);

export const ABSENCES = graphql(`
  query Absences($from: Date!, $to: Date!) {
    absences(from: $from, to: $to) {
      ...AbsenceFacts
    }
  }
`);

export const ABSENCE_TEAMS = graphql(`
  query AbsenceTeams {
    teams {
      id
      name
      members {
        role
        person {
          id
          name
          title
        }
      }
    }
  }
`);

export const OPEN_TICKETS = graphql(`
  query OpenTickets($personId: ID!) {
    tickets(filter: { assigneeId: $personId, status: [NEW, OPEN, WAITING] }, first: 1) {
      totalCount
    }
  }
`);

export const REPLY_WORDS = graphql(`
  query AbsenceReplyWords($personId: ID, $to: Date!, $toTime: Time, $standInId: ID, $teamId: ID) {
    absenceReplyText(personId: $personId, to: $to, toTime: $toTime, standInId: $standInId, teamId: $teamId)
  }
`);

export const REGISTER_ABSENCE = graphql(`
  mutation RegisterAbsence($input: RegisterAbsenceInput!) {
    registerAbsence(input: $input) {
      ...AbsenceFacts
    }
  }
`);

export const CHANGE_ABSENCE = graphql(`
  mutation ChangeAbsence($input: ChangeAbsenceInput!) {
    changeAbsence(input: $input) {
      ...AbsenceFacts
    }
  }
`);

export const REPORT_SICK = graphql(`
  mutation ReportSick($personId: ID) {
    reportSick(personId: $personId) {
      ...AbsenceFacts
    }
  }
`);

export const END_ABSENCE = graphql(`
  mutation EndAbsence($absenceId: ID!) {
    endAbsence(absenceId: $absenceId) {
      ...AbsenceFacts
    }
  }
`);
