import { graphql } from '../../shared/api/generated';

export const MAILBOX_ROW = graphql(`
  fragment MailboxRow on Mailbox {
    id
    address
    name
    kind
    language
    secrecyPresumption
    board {
      id
      name
    }
    team {
      id
      name
    }
    owner {
      id
      name
    }
    signatureTemplate
    replyWithinWorkingDays
    afterClosingCountsAsNextDay
    imap {
      host
      port
      security
      user
      signIn
      hasSecret
      folder
      processedFolder
    }
    smtp {
      host
      port
      security
      user
      signIn
      hasSecret
    }
    closedAt
    lastCheckedAt
    checkFault
    checkFailingSince
  }
`);

export const PERSON_ROW = graphql(`
  fragment PersonRow on Person {
    id
    name
    email
    title
    phone
    language
    administrator
    deactivatedAt
    teams {
      role
      team {
        id
        name
      }
    }
    boards {
      role
      board {
        id
        name
      }
    }
  }
`);

export const MAILBOXES = graphql(`
  query AdminMailboxes {
    mailboxes {
      ...MailboxRow
    }
    teams {
      id
      name
      board {
        id
        name
      }
    }
    people {
      id
      name
    }
    boards {
      id
      name
    }
  }
`);

export const PEOPLE = graphql(`
  query AdminPeople {
    people {
      ...PersonRow
    }
    teams {
      id
      name
    }
    boards {
      id
      name
    }
  }
`);

export const TEAMS = graphql(`
  query AdminTeams {
    teams {
      id
      slug
      name
      board {
        id
        name
      }
      mailboxes {
        id
        address
      }
      members {
        role
        person {
          id
          name
        }
      }
      openingPeriods {
        weekday
        from
        to
        leastStaffing
      }
    }
    boards {
      id
      code
      name
    }
  }
`);

export const ORGANISATION = graphql(`
  query AdminOrganisation {
    organisation {
      name
      domain
      phone
      signatureTemplate
    }
  }
`);
