import { graphql } from '../../shared/api/generated';

export const CREATE_MAILBOX = graphql(`
  mutation CreateMailbox($input: CreateMailboxInput!) {
    createMailbox(input: $input) {
      ...MailboxRow
    }
  }
`);

export const UPDATE_MAILBOX = graphql(`
  mutation UpdateMailbox($input: UpdateMailboxInput!) {
    updateMailbox(input: $input) {
      ...MailboxRow
    }
  }
`);

export const TEST_MAILBOX = graphql(`
  mutation TestMailbox($mailboxId: ID!) {
    testMailbox(mailboxId: $mailboxId) {
      imap {
        ok
        step
        message
        detail
      }
      smtp {
        ok
        step
        message
        detail
      }
    }
  }
`);

export const SAVE_PERSON = graphql(`
  mutation SavePerson($input: SavePersonInput!) {
    savePerson(input: $input) {
      ...PersonRow
    }
  }
`);

export const SAVE_TEAM = graphql(`
  mutation SaveTeam($input: SaveTeamInput!) {
    saveTeam(input: $input) {
      id
      slug
      name
      board {
        id
        name
      }
    }
  }
`);

export const SAVE_BOARD = graphql(`
  mutation SaveBoard($input: SaveBoardInput!) {
    saveBoard(input: $input) {
      id
      code
      name
    }
  }
`);

export const SAVE_ORGANISATION = graphql(`
  mutation SaveOrganisation($input: UpdateOrganisationInput!) {
    updateOrganisation(input: $input) {
      name
      phone
      signatureTemplate
    }
  }
`);
