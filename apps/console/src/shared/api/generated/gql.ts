/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Navigation {\n    mailboxes {\n      id\n      name\n      address\n      kind\n      closedAt\n      checkFault\n      team {\n        id\n        slug\n        name\n      }\n      owner {\n        id\n      }\n      board {\n        id\n        name\n      }\n      counts {\n        open\n        unassigned\n        waiting\n        unread\n      }\n    }\n    myCounts {\n      mine\n      undelivered\n    }\n  }\n": typeof types.NavigationDocument,
    "\n  query UnreadNotifications {\n    myCounts {\n      unreadNotifications\n    }\n  }\n": typeof types.UnreadNotificationsDocument,
    "\n  fragment AbsenceFacts on Absence {\n    id\n    kind\n    state\n    startsAt\n    endsAt\n    share\n    ticketsComeBack\n    replyText\n    version\n    person {\n      id\n      name\n    }\n    standIn {\n      id\n      name\n    }\n    team {\n      id\n      name\n    }\n  }\n": typeof types.AbsenceFactsFragmentDoc,
    "\n  query Absences($from: Date!, $to: Date!) {\n    absences(from: $from, to: $to) {\n      ...AbsenceFacts\n    }\n  }\n": typeof types.AbsencesDocument,
    "\n  query AbsenceTeams {\n    teams {\n      id\n      name\n      members {\n        role\n        person {\n          id\n          name\n          title\n        }\n      }\n    }\n  }\n": typeof types.AbsenceTeamsDocument,
    "\n  query OpenTickets($personId: ID!) {\n    tickets(filter: { assigneeId: $personId, status: [NEW, OPEN, WAITING] }, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.OpenTicketsDocument,
    "\n  query AbsenceReplyWords($personId: ID, $to: Date!, $toTime: Time, $standInId: ID, $teamId: ID) {\n    absenceReplyText(personId: $personId, to: $to, toTime: $toTime, standInId: $standInId, teamId: $teamId)\n  }\n": typeof types.AbsenceReplyWordsDocument,
    "\n  mutation RegisterAbsence($input: RegisterAbsenceInput!) {\n    registerAbsence(input: $input) {\n      ...AbsenceFacts\n    }\n  }\n": typeof types.RegisterAbsenceDocument,
    "\n  mutation ChangeAbsence($input: ChangeAbsenceInput!) {\n    changeAbsence(input: $input) {\n      ...AbsenceFacts\n    }\n  }\n": typeof types.ChangeAbsenceDocument,
    "\n  mutation ReportSick($personId: ID) {\n    reportSick(personId: $personId) {\n      ...AbsenceFacts\n    }\n  }\n": typeof types.ReportSickDocument,
    "\n  mutation EndAbsence($absenceId: ID!) {\n    endAbsence(absenceId: $absenceId) {\n      ...AbsenceFacts\n    }\n  }\n": typeof types.EndAbsenceDocument,
    "\n  mutation CreateMailbox($input: CreateMailboxInput!) {\n    createMailbox(input: $input) {\n      ...MailboxRow\n    }\n  }\n": typeof types.CreateMailboxDocument,
    "\n  mutation UpdateMailbox($input: UpdateMailboxInput!) {\n    updateMailbox(input: $input) {\n      ...MailboxRow\n    }\n  }\n": typeof types.UpdateMailboxDocument,
    "\n  mutation TestMailbox($mailboxId: ID!) {\n    testMailbox(mailboxId: $mailboxId) {\n      imap {\n        ok\n        step\n        message\n        detail\n      }\n      smtp {\n        ok\n        step\n        message\n        detail\n      }\n    }\n  }\n": typeof types.TestMailboxDocument,
    "\n  mutation SavePerson($input: SavePersonInput!) {\n    savePerson(input: $input) {\n      ...PersonRow\n    }\n  }\n": typeof types.SavePersonDocument,
    "\n  mutation SaveTeam($input: SaveTeamInput!) {\n    saveTeam(input: $input) {\n      id\n      slug\n      name\n      board {\n        id\n        name\n      }\n    }\n  }\n": typeof types.SaveTeamDocument,
    "\n  mutation SaveBoard($input: SaveBoardInput!) {\n    saveBoard(input: $input) {\n      id\n      code\n      name\n    }\n  }\n": typeof types.SaveBoardDocument,
    "\n  mutation SaveOrganisation($input: UpdateOrganisationInput!) {\n    updateOrganisation(input: $input) {\n      name\n      phone\n      signatureTemplate\n    }\n  }\n": typeof types.SaveOrganisationDocument,
    "\n  fragment MailboxRow on Mailbox {\n    id\n    address\n    name\n    kind\n    language\n    secrecyPresumption\n    board {\n      id\n      name\n    }\n    team {\n      id\n      name\n    }\n    owner {\n      id\n      name\n    }\n    signatureTemplate\n    replyWithinWorkingDays\n    afterClosingCountsAsNextDay\n    imap {\n      host\n      port\n      security\n      user\n      signIn\n      hasSecret\n      folder\n      processedFolder\n    }\n    smtp {\n      host\n      port\n      security\n      user\n      signIn\n      hasSecret\n    }\n    closedAt\n    lastCheckedAt\n    checkFault\n    checkFailingSince\n  }\n": typeof types.MailboxRowFragmentDoc,
    "\n  fragment PersonRow on Person {\n    id\n    name\n    email\n    title\n    phone\n    language\n    administrator\n    deactivatedAt\n    teams {\n      role\n      team {\n        id\n        name\n      }\n    }\n    boards {\n      role\n      board {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PersonRowFragmentDoc,
    "\n  query AdminMailboxes {\n    mailboxes {\n      ...MailboxRow\n    }\n    teams {\n      id\n      name\n      board {\n        id\n        name\n      }\n    }\n    people {\n      id\n      name\n    }\n    boards {\n      id\n      name\n    }\n  }\n": typeof types.AdminMailboxesDocument,
    "\n  query AdminPeople {\n    people {\n      ...PersonRow\n    }\n    teams {\n      id\n      name\n    }\n    boards {\n      id\n      name\n    }\n  }\n": typeof types.AdminPeopleDocument,
    "\n  query AdminTeams {\n    teams {\n      id\n      slug\n      name\n      board {\n        id\n        name\n      }\n      mailboxes {\n        id\n        address\n      }\n      members {\n        role\n        person {\n          id\n          name\n        }\n      }\n      openingPeriods {\n        weekday\n        from\n        to\n        leastStaffing\n      }\n    }\n    boards {\n      id\n      code\n      name\n    }\n  }\n": typeof types.AdminTeamsDocument,
    "\n  query AdminOrganisation {\n    organisation {\n      name\n      domain\n      phone\n      signatureTemplate\n    }\n  }\n": typeof types.AdminOrganisationDocument,
    "\n  query TicketContext($id: ID!) {\n    ticket(id: $id) {\n      id\n      version\n      reference\n      status\n      receivedAt\n      replyDueAt\n      firstReplyDueAt\n      replyMinutesLeft\n      acknowledgedAt\n      promisedFor\n      firstAnsweredAt\n      answeredAt\n      resolvedAt\n      resolution\n      category\n      priority\n      sender {\n        name\n        address\n      }\n      contactPerson {\n        id\n        name\n      }\n      mailbox {\n        id\n        name\n        address\n        board {\n          id\n          name\n        }\n      }\n      mailboxes {\n        id\n        address\n      }\n      messages {\n        id\n        record {\n          kind\n          decidedAt\n        }\n      }\n      contact {\n        id\n        name\n        addresses\n        phones\n        protectedIdentity\n        tickets(first: 12) {\n          id\n          reference\n          subject\n          status\n          receivedAt\n          resolvedAt\n        }\n      }\n    }\n  }\n": typeof types.TicketContextDocument,
    "\n  query CoverageBoard($from: Date!, $to: Date!) {\n    coverageBoard(from: $from, to: $to) {\n      team {\n        id\n        slug\n        name\n        mailboxes {\n          id\n          address\n        }\n        openingPeriods {\n          weekday\n        }\n      }\n      slots {\n        start\n        end\n        needed\n        planned\n        present\n      }\n    }\n    coverageAlarms {\n      id\n      kind\n      since\n      needed\n      present\n      team {\n        id\n        name\n      }\n    }\n    shiftProposals {\n      ...ProposalLine\n    }\n  }\n": typeof types.CoverageBoardDocument,
    "\n  fragment ProposalLine on ShiftProposal {\n    id\n    date\n    from\n    to\n    work\n    accepted\n    team {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n    proposedBy {\n      id\n      name\n    }\n  }\n": typeof types.ProposalLineFragmentDoc,
    "\n  query CoverageDay($teamId: ID!, $date: Date!) {\n    shifts(teamId: $teamId, from: $date, to: $date) {\n      id\n      from\n      to\n      work\n      void\n      person {\n        id\n        name\n      }\n    }\n    absences(teamId: $teamId, from: $date, to: $date) {\n      id\n      kind\n      state\n      startsAt\n      endsAt\n      person {\n        id\n        name\n      }\n    }\n    attendance(teamId: $teamId) {\n      present\n      since\n      work\n      away\n      missing\n      person {\n        id\n        name\n      }\n    }\n    mailHours(teamId: $teamId, date: $date) {\n      start\n      received\n      answered\n    }\n  }\n": typeof types.CoverageDayDocument,
    "\n  query CoverageNow($today: Date!) {\n    coverageBoard(from: $today, to: $today) {\n      team {\n        id\n        slug\n        name\n      }\n      slots {\n        start\n        end\n        needed\n        planned\n        present\n      }\n    }\n  }\n": typeof types.CoverageNowDocument,
    "\n  query CoverCandidates($teamId: ID!, $date: Date!, $from: Time!, $to: Time!) {\n    coverCandidates(teamId: $teamId, date: $date, from: $from, to: $to) {\n      minutesThatWeek\n      person {\n        id\n        name\n      }\n      proposal {\n        ...ProposalLine\n      }\n    }\n  }\n": typeof types.CoverCandidatesDocument,
    "\n  mutation ProposeShift($input: ProposeShiftInput!) {\n    proposeShift(input: $input) {\n      ...ProposalLine\n    }\n  }\n": typeof types.ProposeShiftDocument,
    "\n  mutation AnswerProposal($proposalId: ID!, $accept: Boolean!) {\n    answerProposal(proposalId: $proposalId, accept: $accept) {\n      ...ProposalLine\n    }\n  }\n": typeof types.AnswerProposalDocument,
    "\n  query MailLog($filter: MailLogFilter, $first: Int, $after: String) {\n    mailLog(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          at\n          direction\n          outcome\n          mailbox {\n            id\n            name\n          }\n          sender\n          recipients\n          subject\n          sizeInBytes\n          ticket {\n            id\n            reference\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MailLogDocument,
    "\n  query LogMailboxes {\n    mailboxes {\n      id\n      name\n    }\n  }\n": typeof types.LogMailboxesDocument,
    "\n  query Notifications($after: String) {\n    notifications(first: 30, after: $after) {\n      edges {\n        node {\n          id\n          kind\n          createdAt\n          readAt\n          dueAt\n          ticket {\n            id\n            reference\n            subject\n            promisedFor\n            mailbox {\n              id\n              name\n              secrecyPresumption\n            }\n          }\n          alarm {\n            id\n            kind\n            since\n            endedAt\n            needed\n            present\n            team {\n              id\n              name\n            }\n          }\n          proposal {\n            id\n            date\n            from\n            to\n            work\n            answeredAt\n            accepted\n            team {\n              id\n              name\n            }\n            person {\n              id\n              name\n            }\n            proposedBy {\n              id\n              name\n            }\n          }\n          absence {\n            id\n            state\n            startsAt\n            endsAt\n            person {\n              id\n              name\n            }\n            standIn {\n              id\n              name\n            }\n            team {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.NotificationsDocument,
    "\n  mutation MarkNotificationsRead($ids: [ID!]) {\n    markNotificationsRead(ids: $ids)\n  }\n": typeof types.MarkNotificationsReadDocument,
    "\n  mutation AnswerShift($proposalId: ID!, $accept: Boolean!) {\n    answerProposal(proposalId: $proposalId, accept: $accept) {\n      id\n      answeredAt\n      accepted\n    }\n  }\n": typeof types.AnswerShiftDocument,
    "\n  mutation Reply($input: ReplyInput!) {\n    replyToTicket(input: $input) {\n      id\n      delivery\n    }\n  }\n": typeof types.ReplyDocument,
    "\n  mutation AddNote($ticketId: ID!, $text: String!) {\n    addNote(ticketId: $ticketId, text: $text) {\n      id\n      version\n      notes {\n        id\n        author {\n          id\n          name\n        }\n        text\n        createdAt\n        ticketVersion\n      }\n    }\n  }\n": typeof types.AddNoteDocument,
    "\n  mutation Signature($mailboxId: ID!) {\n    previewSignature(mailboxId: $mailboxId)\n  }\n": typeof types.SignatureDocument,
    "\n  query Answered($ticketId: ID!) {\n    ticket(id: $ticketId) {\n      id\n      version\n      status\n      unread\n      assignee {\n        id\n        name\n      }\n      messages {\n        id\n        direction\n        delivery\n        deliveryResponse\n        ticketVersion\n        freshText\n        from {\n          name\n          address\n        }\n        author {\n          id\n          name\n        }\n      }\n      notes {\n        id\n        text\n        ticketVersion\n        author {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.AnsweredDocument,
    "\n  query ContactPeople {\n    teams {\n      id\n      members {\n        person {\n          id\n          name\n          absence {\n            id\n            endsAt\n          }\n        }\n      }\n    }\n  }\n": typeof types.ContactPeopleDocument,
    "\n  query ClosedDays($year: Int!, $nextYear: Int!, $from: Date!, $to: Date!) {\n    holidays(year: $year) {\n      date\n      name\n    }\n    later: holidays(year: $nextYear) {\n      date\n      name\n    }\n    specialDays(from: $from, to: $to) {\n      id\n      date\n      name\n      opensAt\n      team {\n        id\n      }\n    }\n  }\n": typeof types.ClosedDaysDocument,
    "\n  query AcknowledgementWords($ticketId: ID!, $contactPersonId: ID, $promisedFor: Date!) {\n    acknowledgementText(ticketId: $ticketId, contactPersonId: $contactPersonId, promisedFor: $promisedFor)\n  }\n": typeof types.AcknowledgementWordsDocument,
    "\n  mutation Acknowledge($input: AcknowledgeInput!) {\n    acknowledgeTicket(input: $input) {\n      ...TicketPane\n    }\n  }\n": typeof types.AcknowledgeDocument,
    "\n  fragment ShiftRow on Shift {\n    id\n    person {\n      id\n      name\n    }\n    date\n    from\n    to\n    work\n    version\n    void\n  }\n": typeof types.ShiftRowFragmentDoc,
    "\n  query RotaTeams {\n    teams {\n      id\n      slug\n      name\n      openingPeriods {\n        weekday\n        from\n        to\n        leastStaffing\n      }\n      members {\n        role\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.RotaTeamsDocument,
    "\n  query RotaWeek($teamId: ID!, $from: Date!, $to: Date!) {\n    shifts(teamId: $teamId, from: $from, to: $to) {\n      ...ShiftRow\n    }\n    coverageBoard(from: $from, to: $to) {\n      team {\n        id\n      }\n      slots {\n        start\n        end\n        needed\n        planned\n      }\n    }\n  }\n": typeof types.RotaWeekDocument,
    "\n  query RotaDays($firstYear: Int!, $lastYear: Int!, $from: Date!, $to: Date!) {\n    first: holidays(year: $firstYear) {\n      date\n      name\n    }\n    last: holidays(year: $lastYear) {\n      date\n      name\n    }\n    specialDays(from: $from, to: $to) {\n      ...SpecialDayRow\n    }\n  }\n": typeof types.RotaDaysDocument,
    "\n  query RotaAbsences($teamId: ID!, $from: Date!, $to: Date!) {\n    absences(teamId: $teamId, from: $from, to: $to) {\n      id\n      person {\n        id\n      }\n      state\n      startsAt\n      endsAt\n    }\n  }\n": typeof types.RotaAbsencesDocument,
    "\n  mutation SaveShift($input: SaveShiftInput!) {\n    saveShift(input: $input) {\n      ...ShiftRow\n    }\n  }\n": typeof types.SaveShiftDocument,
    "\n  mutation RemoveShift($shiftId: ID!) {\n    removeShift(shiftId: $shiftId)\n  }\n": typeof types.RemoveShiftDocument,
    "\n  mutation CopyWeek($input: CopyWeekInput!) {\n    copyWeek(input: $input) {\n      id\n    }\n  }\n": typeof types.CopyWeekDocument,
    "\n  query Search($query: String!, $first: Int, $after: String) {\n    search(query: $query, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          version\n          reference\n          subject\n          preview\n          status\n          receivedAt\n          lastActivityAt\n          sender {\n            name\n            address\n          }\n          mailbox {\n            id\n            name\n            secrecyPresumption\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) {\n      id\n      language\n    }\n  }\n": typeof types.SetLanguageDocument,
    "\n  mutation Take($ticketId: ID!) {\n    takeTicket(ticketId: $ticketId) {\n      ...TicketPane\n    }\n  }\n": typeof types.TakeDocument,
    "\n  mutation Assign($ticketId: ID!, $personId: ID) {\n    assignTicket(ticketId: $ticketId, personId: $personId) {\n      ...TicketPane\n    }\n  }\n": typeof types.AssignDocument,
    "\n  mutation Resolve($ticketId: ID!, $resolution: Resolution!, $reason: String) {\n    resolveTicket(ticketId: $ticketId, resolution: $resolution, reason: $reason) {\n      ...TicketPane\n    }\n  }\n": typeof types.ResolveDocument,
    "\n  mutation Reopen($ticketId: ID!) {\n    reopenTicket(ticketId: $ticketId) {\n      ...TicketPane\n    }\n  }\n": typeof types.ReopenDocument,
    "\n  mutation MarkRead($ticketId: ID!) {\n    markTicketRead(ticketId: $ticketId) {\n      id\n      version\n      unread\n    }\n  }\n": typeof types.MarkReadDocument,
    "\n  mutation MarkUnread($ticketId: ID!) {\n    markTicketUnread(ticketId: $ticketId) {\n      id\n      version\n      unread\n    }\n  }\n": typeof types.MarkUnreadDocument,
    "\n  mutation ConfirmSent($messageId: ID!) {\n    confirmSent(messageId: $messageId) {\n      ...MessageCard\n    }\n  }\n": typeof types.ConfirmSentDocument,
    "\n  mutation SendAgain($messageId: ID!) {\n    sendAgain(messageId: $messageId) {\n      ...MessageCard\n    }\n  }\n": typeof types.SendAgainDocument,
    "\n  fragment TicketRow on Ticket {\n    id\n    version\n    reference\n    subject\n    status\n    lane\n    preview\n    messageCount\n    attachmentCount\n    unread\n    receivedAt\n    replyDueAt\n    lastActivityAt\n    sender {\n      name\n      address\n    }\n    assignee {\n      id\n      name\n    }\n    mailbox {\n      id\n      name\n      secrecyPresumption\n      team {\n        id\n      }\n    }\n  }\n": typeof types.TicketRowFragmentDoc,
    "\n  fragment MessageCard on Message {\n    id\n    direction\n    kind\n    kindReason\n    subject\n    from {\n      name\n      address\n    }\n    to {\n      name\n      address\n    }\n    cc {\n      name\n      address\n    }\n    freshText\n    quotedText\n    html\n    bodyClass\n    attachments {\n      id\n      filename\n      mediaType\n      sizeInBytes\n      inline\n    }\n    author {\n      id\n      name\n    }\n    receivedAt\n    sentAt\n    delivery\n    deliveryResponse\n    recipients {\n      address\n      name\n      state\n      response\n    }\n    promisedFor\n    parseFault\n    newParticipant\n    contentRemovedAt\n    ticketVersion\n  }\n": typeof types.MessageCardFragmentDoc,
    "\n  fragment TicketPane on Ticket {\n    ...TicketRow\n    mailboxes {\n      id\n      name\n      address\n    }\n    contact {\n      id\n      name\n      language\n      protectedIdentity\n    }\n    category\n    priority\n    waitingSince\n    resolvedAt\n    resolution\n    resolutionReason\n    continues {\n      id\n      reference\n      subject\n    }\n    messages {\n      ...MessageCard\n    }\n    notes {\n      id\n      author {\n        id\n        name\n      }\n      text\n      createdAt\n      ticketVersion\n    }\n    history {\n      id\n      at\n      deed\n      actor {\n        id\n        name\n      }\n      subjectPerson {\n        id\n        name\n      }\n      detail\n    }\n  }\n": typeof types.TicketPaneFragmentDoc,
    "\n  query TicketPage($filter: TicketFilter, $sort: TicketSort, $first: Int, $after: String) {\n    tickets(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges {\n        node {\n          ...TicketRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.TicketPageDocument,
    "\n  query TicketCount($filter: TicketFilter) {\n    tickets(filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.TicketCountDocument,
    "\n  query OpenTicket($reference: String!) {\n    ticket(reference: $reference) {\n      ...TicketPane\n    }\n  }\n": typeof types.OpenTicketDocument,
    "\n  query RowAgain($id: ID!) {\n    ticket(id: $id) {\n      ...TicketRow\n      history {\n        id\n        deed\n        actor {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.RowAgainDocument,
    "\n  query TeamMembers {\n    teams {\n      id\n      name\n      members {\n        role\n        person {\n          id\n          name\n          title\n          absence {\n            id\n            endsAt\n          }\n        }\n      }\n    }\n  }\n": typeof types.TeamMembersDocument,
    "\n  mutation NextTicket($mailboxId: ID) {\n    nextTicket(mailboxId: $mailboxId) {\n      id\n      version\n      reference\n      status\n      assignee {\n        id\n        name\n      }\n    }\n  }\n": typeof types.NextTicketDocument,
    "\n  query MostUrgent($filter: TicketFilter) {\n    tickets(filter: $filter, sort: DUE, first: 1) {\n      edges {\n        node {\n          id\n          mailbox {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.MostUrgentDocument,
    "\n  query Undelivered {\n    undelivered(first: 50) {\n      id\n      subject\n      delivery\n      deliveryResponse\n      sentAt\n      author {\n        id\n        name\n      }\n      recipients {\n        address\n        state\n        response\n      }\n      to {\n        address\n      }\n    }\n  }\n": typeof types.UndeliveredDocument,
    "\n  mutation Settle($messageId: ID!) {\n    confirmSent(messageId: $messageId) {\n      id\n      delivery\n    }\n  }\n": typeof types.SettleDocument,
    "\n  mutation TryAgain($messageId: ID!) {\n    sendAgain(messageId: $messageId) {\n      id\n      delivery\n    }\n  }\n": typeof types.TryAgainDocument,
    "\n  fragment SpecialDayRow on SpecialDay {\n    id\n    date\n    name\n    team {\n      id\n      name\n    }\n    opensAt\n    closesAt\n  }\n": typeof types.SpecialDayRowFragmentDoc,
    "\n  query CalendarYear($year: Int!, $from: Date!, $to: Date!) {\n    holidays(year: $year) {\n      date\n      name\n    }\n    specialDays(from: $from, to: $to) {\n      ...SpecialDayRow\n    }\n  }\n": typeof types.CalendarYearDocument,
    "\n  mutation SaveSpecialDay($input: SaveSpecialDayInput!) {\n    saveSpecialDay(input: $input) {\n      ...SpecialDayRow\n    }\n  }\n": typeof types.SaveSpecialDayDocument,
    "\n  mutation RemoveSpecialDay($specialDayId: ID!) {\n    removeSpecialDay(specialDayId: $specialDayId)\n  }\n": typeof types.RemoveSpecialDayDocument,
    "\n  mutation SaveOpeningHours($input: SaveOpeningHoursInput!) {\n    saveOpeningHours(input: $input) {\n      id\n      openingPeriods {\n        weekday\n        from\n        to\n        leastStaffing\n      }\n    }\n  }\n": typeof types.SaveOpeningHoursDocument,
    "\n  query Session {\n    me {\n      id\n      name\n      email\n      title\n      language\n      administrator\n      teams {\n        role\n        team {\n          id\n        }\n      }\n      boards {\n        role\n        board {\n          id\n        }\n      }\n    }\n  }\n": typeof types.SessionDocument,
    "\n  query OrganisationName {\n    organisation {\n      name\n    }\n  }\n": typeof types.OrganisationNameDocument,
};
const documents: Documents = {
    "\n  query Navigation {\n    mailboxes {\n      id\n      name\n      address\n      kind\n      closedAt\n      checkFault\n      team {\n        id\n        slug\n        name\n      }\n      owner {\n        id\n      }\n      board {\n        id\n        name\n      }\n      counts {\n        open\n        unassigned\n        waiting\n        unread\n      }\n    }\n    myCounts {\n      mine\n      undelivered\n    }\n  }\n": types.NavigationDocument,
    "\n  query UnreadNotifications {\n    myCounts {\n      unreadNotifications\n    }\n  }\n": types.UnreadNotificationsDocument,
    "\n  fragment AbsenceFacts on Absence {\n    id\n    kind\n    state\n    startsAt\n    endsAt\n    share\n    ticketsComeBack\n    replyText\n    version\n    person {\n      id\n      name\n    }\n    standIn {\n      id\n      name\n    }\n    team {\n      id\n      name\n    }\n  }\n": types.AbsenceFactsFragmentDoc,
    "\n  query Absences($from: Date!, $to: Date!) {\n    absences(from: $from, to: $to) {\n      ...AbsenceFacts\n    }\n  }\n": types.AbsencesDocument,
    "\n  query AbsenceTeams {\n    teams {\n      id\n      name\n      members {\n        role\n        person {\n          id\n          name\n          title\n        }\n      }\n    }\n  }\n": types.AbsenceTeamsDocument,
    "\n  query OpenTickets($personId: ID!) {\n    tickets(filter: { assigneeId: $personId, status: [NEW, OPEN, WAITING] }, first: 1) {\n      totalCount\n    }\n  }\n": types.OpenTicketsDocument,
    "\n  query AbsenceReplyWords($personId: ID, $to: Date!, $toTime: Time, $standInId: ID, $teamId: ID) {\n    absenceReplyText(personId: $personId, to: $to, toTime: $toTime, standInId: $standInId, teamId: $teamId)\n  }\n": types.AbsenceReplyWordsDocument,
    "\n  mutation RegisterAbsence($input: RegisterAbsenceInput!) {\n    registerAbsence(input: $input) {\n      ...AbsenceFacts\n    }\n  }\n": types.RegisterAbsenceDocument,
    "\n  mutation ChangeAbsence($input: ChangeAbsenceInput!) {\n    changeAbsence(input: $input) {\n      ...AbsenceFacts\n    }\n  }\n": types.ChangeAbsenceDocument,
    "\n  mutation ReportSick($personId: ID) {\n    reportSick(personId: $personId) {\n      ...AbsenceFacts\n    }\n  }\n": types.ReportSickDocument,
    "\n  mutation EndAbsence($absenceId: ID!) {\n    endAbsence(absenceId: $absenceId) {\n      ...AbsenceFacts\n    }\n  }\n": types.EndAbsenceDocument,
    "\n  mutation CreateMailbox($input: CreateMailboxInput!) {\n    createMailbox(input: $input) {\n      ...MailboxRow\n    }\n  }\n": types.CreateMailboxDocument,
    "\n  mutation UpdateMailbox($input: UpdateMailboxInput!) {\n    updateMailbox(input: $input) {\n      ...MailboxRow\n    }\n  }\n": types.UpdateMailboxDocument,
    "\n  mutation TestMailbox($mailboxId: ID!) {\n    testMailbox(mailboxId: $mailboxId) {\n      imap {\n        ok\n        step\n        message\n        detail\n      }\n      smtp {\n        ok\n        step\n        message\n        detail\n      }\n    }\n  }\n": types.TestMailboxDocument,
    "\n  mutation SavePerson($input: SavePersonInput!) {\n    savePerson(input: $input) {\n      ...PersonRow\n    }\n  }\n": types.SavePersonDocument,
    "\n  mutation SaveTeam($input: SaveTeamInput!) {\n    saveTeam(input: $input) {\n      id\n      slug\n      name\n      board {\n        id\n        name\n      }\n    }\n  }\n": types.SaveTeamDocument,
    "\n  mutation SaveBoard($input: SaveBoardInput!) {\n    saveBoard(input: $input) {\n      id\n      code\n      name\n    }\n  }\n": types.SaveBoardDocument,
    "\n  mutation SaveOrganisation($input: UpdateOrganisationInput!) {\n    updateOrganisation(input: $input) {\n      name\n      phone\n      signatureTemplate\n    }\n  }\n": types.SaveOrganisationDocument,
    "\n  fragment MailboxRow on Mailbox {\n    id\n    address\n    name\n    kind\n    language\n    secrecyPresumption\n    board {\n      id\n      name\n    }\n    team {\n      id\n      name\n    }\n    owner {\n      id\n      name\n    }\n    signatureTemplate\n    replyWithinWorkingDays\n    afterClosingCountsAsNextDay\n    imap {\n      host\n      port\n      security\n      user\n      signIn\n      hasSecret\n      folder\n      processedFolder\n    }\n    smtp {\n      host\n      port\n      security\n      user\n      signIn\n      hasSecret\n    }\n    closedAt\n    lastCheckedAt\n    checkFault\n    checkFailingSince\n  }\n": types.MailboxRowFragmentDoc,
    "\n  fragment PersonRow on Person {\n    id\n    name\n    email\n    title\n    phone\n    language\n    administrator\n    deactivatedAt\n    teams {\n      role\n      team {\n        id\n        name\n      }\n    }\n    boards {\n      role\n      board {\n        id\n        name\n      }\n    }\n  }\n": types.PersonRowFragmentDoc,
    "\n  query AdminMailboxes {\n    mailboxes {\n      ...MailboxRow\n    }\n    teams {\n      id\n      name\n      board {\n        id\n        name\n      }\n    }\n    people {\n      id\n      name\n    }\n    boards {\n      id\n      name\n    }\n  }\n": types.AdminMailboxesDocument,
    "\n  query AdminPeople {\n    people {\n      ...PersonRow\n    }\n    teams {\n      id\n      name\n    }\n    boards {\n      id\n      name\n    }\n  }\n": types.AdminPeopleDocument,
    "\n  query AdminTeams {\n    teams {\n      id\n      slug\n      name\n      board {\n        id\n        name\n      }\n      mailboxes {\n        id\n        address\n      }\n      members {\n        role\n        person {\n          id\n          name\n        }\n      }\n      openingPeriods {\n        weekday\n        from\n        to\n        leastStaffing\n      }\n    }\n    boards {\n      id\n      code\n      name\n    }\n  }\n": types.AdminTeamsDocument,
    "\n  query AdminOrganisation {\n    organisation {\n      name\n      domain\n      phone\n      signatureTemplate\n    }\n  }\n": types.AdminOrganisationDocument,
    "\n  query TicketContext($id: ID!) {\n    ticket(id: $id) {\n      id\n      version\n      reference\n      status\n      receivedAt\n      replyDueAt\n      firstReplyDueAt\n      replyMinutesLeft\n      acknowledgedAt\n      promisedFor\n      firstAnsweredAt\n      answeredAt\n      resolvedAt\n      resolution\n      category\n      priority\n      sender {\n        name\n        address\n      }\n      contactPerson {\n        id\n        name\n      }\n      mailbox {\n        id\n        name\n        address\n        board {\n          id\n          name\n        }\n      }\n      mailboxes {\n        id\n        address\n      }\n      messages {\n        id\n        record {\n          kind\n          decidedAt\n        }\n      }\n      contact {\n        id\n        name\n        addresses\n        phones\n        protectedIdentity\n        tickets(first: 12) {\n          id\n          reference\n          subject\n          status\n          receivedAt\n          resolvedAt\n        }\n      }\n    }\n  }\n": types.TicketContextDocument,
    "\n  query CoverageBoard($from: Date!, $to: Date!) {\n    coverageBoard(from: $from, to: $to) {\n      team {\n        id\n        slug\n        name\n        mailboxes {\n          id\n          address\n        }\n        openingPeriods {\n          weekday\n        }\n      }\n      slots {\n        start\n        end\n        needed\n        planned\n        present\n      }\n    }\n    coverageAlarms {\n      id\n      kind\n      since\n      needed\n      present\n      team {\n        id\n        name\n      }\n    }\n    shiftProposals {\n      ...ProposalLine\n    }\n  }\n": types.CoverageBoardDocument,
    "\n  fragment ProposalLine on ShiftProposal {\n    id\n    date\n    from\n    to\n    work\n    accepted\n    team {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n    proposedBy {\n      id\n      name\n    }\n  }\n": types.ProposalLineFragmentDoc,
    "\n  query CoverageDay($teamId: ID!, $date: Date!) {\n    shifts(teamId: $teamId, from: $date, to: $date) {\n      id\n      from\n      to\n      work\n      void\n      person {\n        id\n        name\n      }\n    }\n    absences(teamId: $teamId, from: $date, to: $date) {\n      id\n      kind\n      state\n      startsAt\n      endsAt\n      person {\n        id\n        name\n      }\n    }\n    attendance(teamId: $teamId) {\n      present\n      since\n      work\n      away\n      missing\n      person {\n        id\n        name\n      }\n    }\n    mailHours(teamId: $teamId, date: $date) {\n      start\n      received\n      answered\n    }\n  }\n": types.CoverageDayDocument,
    "\n  query CoverageNow($today: Date!) {\n    coverageBoard(from: $today, to: $today) {\n      team {\n        id\n        slug\n        name\n      }\n      slots {\n        start\n        end\n        needed\n        planned\n        present\n      }\n    }\n  }\n": types.CoverageNowDocument,
    "\n  query CoverCandidates($teamId: ID!, $date: Date!, $from: Time!, $to: Time!) {\n    coverCandidates(teamId: $teamId, date: $date, from: $from, to: $to) {\n      minutesThatWeek\n      person {\n        id\n        name\n      }\n      proposal {\n        ...ProposalLine\n      }\n    }\n  }\n": types.CoverCandidatesDocument,
    "\n  mutation ProposeShift($input: ProposeShiftInput!) {\n    proposeShift(input: $input) {\n      ...ProposalLine\n    }\n  }\n": types.ProposeShiftDocument,
    "\n  mutation AnswerProposal($proposalId: ID!, $accept: Boolean!) {\n    answerProposal(proposalId: $proposalId, accept: $accept) {\n      ...ProposalLine\n    }\n  }\n": types.AnswerProposalDocument,
    "\n  query MailLog($filter: MailLogFilter, $first: Int, $after: String) {\n    mailLog(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          at\n          direction\n          outcome\n          mailbox {\n            id\n            name\n          }\n          sender\n          recipients\n          subject\n          sizeInBytes\n          ticket {\n            id\n            reference\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MailLogDocument,
    "\n  query LogMailboxes {\n    mailboxes {\n      id\n      name\n    }\n  }\n": types.LogMailboxesDocument,
    "\n  query Notifications($after: String) {\n    notifications(first: 30, after: $after) {\n      edges {\n        node {\n          id\n          kind\n          createdAt\n          readAt\n          dueAt\n          ticket {\n            id\n            reference\n            subject\n            promisedFor\n            mailbox {\n              id\n              name\n              secrecyPresumption\n            }\n          }\n          alarm {\n            id\n            kind\n            since\n            endedAt\n            needed\n            present\n            team {\n              id\n              name\n            }\n          }\n          proposal {\n            id\n            date\n            from\n            to\n            work\n            answeredAt\n            accepted\n            team {\n              id\n              name\n            }\n            person {\n              id\n              name\n            }\n            proposedBy {\n              id\n              name\n            }\n          }\n          absence {\n            id\n            state\n            startsAt\n            endsAt\n            person {\n              id\n              name\n            }\n            standIn {\n              id\n              name\n            }\n            team {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.NotificationsDocument,
    "\n  mutation MarkNotificationsRead($ids: [ID!]) {\n    markNotificationsRead(ids: $ids)\n  }\n": types.MarkNotificationsReadDocument,
    "\n  mutation AnswerShift($proposalId: ID!, $accept: Boolean!) {\n    answerProposal(proposalId: $proposalId, accept: $accept) {\n      id\n      answeredAt\n      accepted\n    }\n  }\n": types.AnswerShiftDocument,
    "\n  mutation Reply($input: ReplyInput!) {\n    replyToTicket(input: $input) {\n      id\n      delivery\n    }\n  }\n": types.ReplyDocument,
    "\n  mutation AddNote($ticketId: ID!, $text: String!) {\n    addNote(ticketId: $ticketId, text: $text) {\n      id\n      version\n      notes {\n        id\n        author {\n          id\n          name\n        }\n        text\n        createdAt\n        ticketVersion\n      }\n    }\n  }\n": types.AddNoteDocument,
    "\n  mutation Signature($mailboxId: ID!) {\n    previewSignature(mailboxId: $mailboxId)\n  }\n": types.SignatureDocument,
    "\n  query Answered($ticketId: ID!) {\n    ticket(id: $ticketId) {\n      id\n      version\n      status\n      unread\n      assignee {\n        id\n        name\n      }\n      messages {\n        id\n        direction\n        delivery\n        deliveryResponse\n        ticketVersion\n        freshText\n        from {\n          name\n          address\n        }\n        author {\n          id\n          name\n        }\n      }\n      notes {\n        id\n        text\n        ticketVersion\n        author {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.AnsweredDocument,
    "\n  query ContactPeople {\n    teams {\n      id\n      members {\n        person {\n          id\n          name\n          absence {\n            id\n            endsAt\n          }\n        }\n      }\n    }\n  }\n": types.ContactPeopleDocument,
    "\n  query ClosedDays($year: Int!, $nextYear: Int!, $from: Date!, $to: Date!) {\n    holidays(year: $year) {\n      date\n      name\n    }\n    later: holidays(year: $nextYear) {\n      date\n      name\n    }\n    specialDays(from: $from, to: $to) {\n      id\n      date\n      name\n      opensAt\n      team {\n        id\n      }\n    }\n  }\n": types.ClosedDaysDocument,
    "\n  query AcknowledgementWords($ticketId: ID!, $contactPersonId: ID, $promisedFor: Date!) {\n    acknowledgementText(ticketId: $ticketId, contactPersonId: $contactPersonId, promisedFor: $promisedFor)\n  }\n": types.AcknowledgementWordsDocument,
    "\n  mutation Acknowledge($input: AcknowledgeInput!) {\n    acknowledgeTicket(input: $input) {\n      ...TicketPane\n    }\n  }\n": types.AcknowledgeDocument,
    "\n  fragment ShiftRow on Shift {\n    id\n    person {\n      id\n      name\n    }\n    date\n    from\n    to\n    work\n    version\n    void\n  }\n": types.ShiftRowFragmentDoc,
    "\n  query RotaTeams {\n    teams {\n      id\n      slug\n      name\n      openingPeriods {\n        weekday\n        from\n        to\n        leastStaffing\n      }\n      members {\n        role\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.RotaTeamsDocument,
    "\n  query RotaWeek($teamId: ID!, $from: Date!, $to: Date!) {\n    shifts(teamId: $teamId, from: $from, to: $to) {\n      ...ShiftRow\n    }\n    coverageBoard(from: $from, to: $to) {\n      team {\n        id\n      }\n      slots {\n        start\n        end\n        needed\n        planned\n      }\n    }\n  }\n": types.RotaWeekDocument,
    "\n  query RotaDays($firstYear: Int!, $lastYear: Int!, $from: Date!, $to: Date!) {\n    first: holidays(year: $firstYear) {\n      date\n      name\n    }\n    last: holidays(year: $lastYear) {\n      date\n      name\n    }\n    specialDays(from: $from, to: $to) {\n      ...SpecialDayRow\n    }\n  }\n": types.RotaDaysDocument,
    "\n  query RotaAbsences($teamId: ID!, $from: Date!, $to: Date!) {\n    absences(teamId: $teamId, from: $from, to: $to) {\n      id\n      person {\n        id\n      }\n      state\n      startsAt\n      endsAt\n    }\n  }\n": types.RotaAbsencesDocument,
    "\n  mutation SaveShift($input: SaveShiftInput!) {\n    saveShift(input: $input) {\n      ...ShiftRow\n    }\n  }\n": types.SaveShiftDocument,
    "\n  mutation RemoveShift($shiftId: ID!) {\n    removeShift(shiftId: $shiftId)\n  }\n": types.RemoveShiftDocument,
    "\n  mutation CopyWeek($input: CopyWeekInput!) {\n    copyWeek(input: $input) {\n      id\n    }\n  }\n": types.CopyWeekDocument,
    "\n  query Search($query: String!, $first: Int, $after: String) {\n    search(query: $query, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          version\n          reference\n          subject\n          preview\n          status\n          receivedAt\n          lastActivityAt\n          sender {\n            name\n            address\n          }\n          mailbox {\n            id\n            name\n            secrecyPresumption\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) {\n      id\n      language\n    }\n  }\n": types.SetLanguageDocument,
    "\n  mutation Take($ticketId: ID!) {\n    takeTicket(ticketId: $ticketId) {\n      ...TicketPane\n    }\n  }\n": types.TakeDocument,
    "\n  mutation Assign($ticketId: ID!, $personId: ID) {\n    assignTicket(ticketId: $ticketId, personId: $personId) {\n      ...TicketPane\n    }\n  }\n": types.AssignDocument,
    "\n  mutation Resolve($ticketId: ID!, $resolution: Resolution!, $reason: String) {\n    resolveTicket(ticketId: $ticketId, resolution: $resolution, reason: $reason) {\n      ...TicketPane\n    }\n  }\n": types.ResolveDocument,
    "\n  mutation Reopen($ticketId: ID!) {\n    reopenTicket(ticketId: $ticketId) {\n      ...TicketPane\n    }\n  }\n": types.ReopenDocument,
    "\n  mutation MarkRead($ticketId: ID!) {\n    markTicketRead(ticketId: $ticketId) {\n      id\n      version\n      unread\n    }\n  }\n": types.MarkReadDocument,
    "\n  mutation MarkUnread($ticketId: ID!) {\n    markTicketUnread(ticketId: $ticketId) {\n      id\n      version\n      unread\n    }\n  }\n": types.MarkUnreadDocument,
    "\n  mutation ConfirmSent($messageId: ID!) {\n    confirmSent(messageId: $messageId) {\n      ...MessageCard\n    }\n  }\n": types.ConfirmSentDocument,
    "\n  mutation SendAgain($messageId: ID!) {\n    sendAgain(messageId: $messageId) {\n      ...MessageCard\n    }\n  }\n": types.SendAgainDocument,
    "\n  fragment TicketRow on Ticket {\n    id\n    version\n    reference\n    subject\n    status\n    lane\n    preview\n    messageCount\n    attachmentCount\n    unread\n    receivedAt\n    replyDueAt\n    lastActivityAt\n    sender {\n      name\n      address\n    }\n    assignee {\n      id\n      name\n    }\n    mailbox {\n      id\n      name\n      secrecyPresumption\n      team {\n        id\n      }\n    }\n  }\n": types.TicketRowFragmentDoc,
    "\n  fragment MessageCard on Message {\n    id\n    direction\n    kind\n    kindReason\n    subject\n    from {\n      name\n      address\n    }\n    to {\n      name\n      address\n    }\n    cc {\n      name\n      address\n    }\n    freshText\n    quotedText\n    html\n    bodyClass\n    attachments {\n      id\n      filename\n      mediaType\n      sizeInBytes\n      inline\n    }\n    author {\n      id\n      name\n    }\n    receivedAt\n    sentAt\n    delivery\n    deliveryResponse\n    recipients {\n      address\n      name\n      state\n      response\n    }\n    promisedFor\n    parseFault\n    newParticipant\n    contentRemovedAt\n    ticketVersion\n  }\n": types.MessageCardFragmentDoc,
    "\n  fragment TicketPane on Ticket {\n    ...TicketRow\n    mailboxes {\n      id\n      name\n      address\n    }\n    contact {\n      id\n      name\n      language\n      protectedIdentity\n    }\n    category\n    priority\n    waitingSince\n    resolvedAt\n    resolution\n    resolutionReason\n    continues {\n      id\n      reference\n      subject\n    }\n    messages {\n      ...MessageCard\n    }\n    notes {\n      id\n      author {\n        id\n        name\n      }\n      text\n      createdAt\n      ticketVersion\n    }\n    history {\n      id\n      at\n      deed\n      actor {\n        id\n        name\n      }\n      subjectPerson {\n        id\n        name\n      }\n      detail\n    }\n  }\n": types.TicketPaneFragmentDoc,
    "\n  query TicketPage($filter: TicketFilter, $sort: TicketSort, $first: Int, $after: String) {\n    tickets(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges {\n        node {\n          ...TicketRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.TicketPageDocument,
    "\n  query TicketCount($filter: TicketFilter) {\n    tickets(filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n": types.TicketCountDocument,
    "\n  query OpenTicket($reference: String!) {\n    ticket(reference: $reference) {\n      ...TicketPane\n    }\n  }\n": types.OpenTicketDocument,
    "\n  query RowAgain($id: ID!) {\n    ticket(id: $id) {\n      ...TicketRow\n      history {\n        id\n        deed\n        actor {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.RowAgainDocument,
    "\n  query TeamMembers {\n    teams {\n      id\n      name\n      members {\n        role\n        person {\n          id\n          name\n          title\n          absence {\n            id\n            endsAt\n          }\n        }\n      }\n    }\n  }\n": types.TeamMembersDocument,
    "\n  mutation NextTicket($mailboxId: ID) {\n    nextTicket(mailboxId: $mailboxId) {\n      id\n      version\n      reference\n      status\n      assignee {\n        id\n        name\n      }\n    }\n  }\n": types.NextTicketDocument,
    "\n  query MostUrgent($filter: TicketFilter) {\n    tickets(filter: $filter, sort: DUE, first: 1) {\n      edges {\n        node {\n          id\n          mailbox {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.MostUrgentDocument,
    "\n  query Undelivered {\n    undelivered(first: 50) {\n      id\n      subject\n      delivery\n      deliveryResponse\n      sentAt\n      author {\n        id\n        name\n      }\n      recipients {\n        address\n        state\n        response\n      }\n      to {\n        address\n      }\n    }\n  }\n": types.UndeliveredDocument,
    "\n  mutation Settle($messageId: ID!) {\n    confirmSent(messageId: $messageId) {\n      id\n      delivery\n    }\n  }\n": types.SettleDocument,
    "\n  mutation TryAgain($messageId: ID!) {\n    sendAgain(messageId: $messageId) {\n      id\n      delivery\n    }\n  }\n": types.TryAgainDocument,
    "\n  fragment SpecialDayRow on SpecialDay {\n    id\n    date\n    name\n    team {\n      id\n      name\n    }\n    opensAt\n    closesAt\n  }\n": types.SpecialDayRowFragmentDoc,
    "\n  query CalendarYear($year: Int!, $from: Date!, $to: Date!) {\n    holidays(year: $year) {\n      date\n      name\n    }\n    specialDays(from: $from, to: $to) {\n      ...SpecialDayRow\n    }\n  }\n": types.CalendarYearDocument,
    "\n  mutation SaveSpecialDay($input: SaveSpecialDayInput!) {\n    saveSpecialDay(input: $input) {\n      ...SpecialDayRow\n    }\n  }\n": types.SaveSpecialDayDocument,
    "\n  mutation RemoveSpecialDay($specialDayId: ID!) {\n    removeSpecialDay(specialDayId: $specialDayId)\n  }\n": types.RemoveSpecialDayDocument,
    "\n  mutation SaveOpeningHours($input: SaveOpeningHoursInput!) {\n    saveOpeningHours(input: $input) {\n      id\n      openingPeriods {\n        weekday\n        from\n        to\n        leastStaffing\n      }\n    }\n  }\n": types.SaveOpeningHoursDocument,
    "\n  query Session {\n    me {\n      id\n      name\n      email\n      title\n      language\n      administrator\n      teams {\n        role\n        team {\n          id\n        }\n      }\n      boards {\n        role\n        board {\n          id\n        }\n      }\n    }\n  }\n": types.SessionDocument,
    "\n  query OrganisationName {\n    organisation {\n      name\n    }\n  }\n": types.OrganisationNameDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Navigation {\n    mailboxes {\n      id\n      name\n      address\n      kind\n      closedAt\n      checkFault\n      team {\n        id\n        slug\n        name\n      }\n      owner {\n        id\n      }\n      board {\n        id\n        name\n      }\n      counts {\n        open\n        unassigned\n        waiting\n        unread\n      }\n    }\n    myCounts {\n      mine\n      undelivered\n    }\n  }\n"): (typeof documents)["\n  query Navigation {\n    mailboxes {\n      id\n      name\n      address\n      kind\n      closedAt\n      checkFault\n      team {\n        id\n        slug\n        name\n      }\n      owner {\n        id\n      }\n      board {\n        id\n        name\n      }\n      counts {\n        open\n        unassigned\n        waiting\n        unread\n      }\n    }\n    myCounts {\n      mine\n      undelivered\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadNotifications {\n    myCounts {\n      unreadNotifications\n    }\n  }\n"): (typeof documents)["\n  query UnreadNotifications {\n    myCounts {\n      unreadNotifications\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AbsenceFacts on Absence {\n    id\n    kind\n    state\n    startsAt\n    endsAt\n    share\n    ticketsComeBack\n    replyText\n    version\n    person {\n      id\n      name\n    }\n    standIn {\n      id\n      name\n    }\n    team {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment AbsenceFacts on Absence {\n    id\n    kind\n    state\n    startsAt\n    endsAt\n    share\n    ticketsComeBack\n    replyText\n    version\n    person {\n      id\n      name\n    }\n    standIn {\n      id\n      name\n    }\n    team {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Absences($from: Date!, $to: Date!) {\n    absences(from: $from, to: $to) {\n      ...AbsenceFacts\n    }\n  }\n"): (typeof documents)["\n  query Absences($from: Date!, $to: Date!) {\n    absences(from: $from, to: $to) {\n      ...AbsenceFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AbsenceTeams {\n    teams {\n      id\n      name\n      members {\n        role\n        person {\n          id\n          name\n          title\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AbsenceTeams {\n    teams {\n      id\n      name\n      members {\n        role\n        person {\n          id\n          name\n          title\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenTickets($personId: ID!) {\n    tickets(filter: { assigneeId: $personId, status: [NEW, OPEN, WAITING] }, first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query OpenTickets($personId: ID!) {\n    tickets(filter: { assigneeId: $personId, status: [NEW, OPEN, WAITING] }, first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AbsenceReplyWords($personId: ID, $to: Date!, $toTime: Time, $standInId: ID, $teamId: ID) {\n    absenceReplyText(personId: $personId, to: $to, toTime: $toTime, standInId: $standInId, teamId: $teamId)\n  }\n"): (typeof documents)["\n  query AbsenceReplyWords($personId: ID, $to: Date!, $toTime: Time, $standInId: ID, $teamId: ID) {\n    absenceReplyText(personId: $personId, to: $to, toTime: $toTime, standInId: $standInId, teamId: $teamId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterAbsence($input: RegisterAbsenceInput!) {\n    registerAbsence(input: $input) {\n      ...AbsenceFacts\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterAbsence($input: RegisterAbsenceInput!) {\n    registerAbsence(input: $input) {\n      ...AbsenceFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeAbsence($input: ChangeAbsenceInput!) {\n    changeAbsence(input: $input) {\n      ...AbsenceFacts\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeAbsence($input: ChangeAbsenceInput!) {\n    changeAbsence(input: $input) {\n      ...AbsenceFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportSick($personId: ID) {\n    reportSick(personId: $personId) {\n      ...AbsenceFacts\n    }\n  }\n"): (typeof documents)["\n  mutation ReportSick($personId: ID) {\n    reportSick(personId: $personId) {\n      ...AbsenceFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAbsence($absenceId: ID!) {\n    endAbsence(absenceId: $absenceId) {\n      ...AbsenceFacts\n    }\n  }\n"): (typeof documents)["\n  mutation EndAbsence($absenceId: ID!) {\n    endAbsence(absenceId: $absenceId) {\n      ...AbsenceFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateMailbox($input: CreateMailboxInput!) {\n    createMailbox(input: $input) {\n      ...MailboxRow\n    }\n  }\n"): (typeof documents)["\n  mutation CreateMailbox($input: CreateMailboxInput!) {\n    createMailbox(input: $input) {\n      ...MailboxRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMailbox($input: UpdateMailboxInput!) {\n    updateMailbox(input: $input) {\n      ...MailboxRow\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateMailbox($input: UpdateMailboxInput!) {\n    updateMailbox(input: $input) {\n      ...MailboxRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestMailbox($mailboxId: ID!) {\n    testMailbox(mailboxId: $mailboxId) {\n      imap {\n        ok\n        step\n        message\n        detail\n      }\n      smtp {\n        ok\n        step\n        message\n        detail\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TestMailbox($mailboxId: ID!) {\n    testMailbox(mailboxId: $mailboxId) {\n      imap {\n        ok\n        step\n        message\n        detail\n      }\n      smtp {\n        ok\n        step\n        message\n        detail\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePerson($input: SavePersonInput!) {\n    savePerson(input: $input) {\n      ...PersonRow\n    }\n  }\n"): (typeof documents)["\n  mutation SavePerson($input: SavePersonInput!) {\n    savePerson(input: $input) {\n      ...PersonRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveTeam($input: SaveTeamInput!) {\n    saveTeam(input: $input) {\n      id\n      slug\n      name\n      board {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveTeam($input: SaveTeamInput!) {\n    saveTeam(input: $input) {\n      id\n      slug\n      name\n      board {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveBoard($input: SaveBoardInput!) {\n    saveBoard(input: $input) {\n      id\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  mutation SaveBoard($input: SaveBoardInput!) {\n    saveBoard(input: $input) {\n      id\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveOrganisation($input: UpdateOrganisationInput!) {\n    updateOrganisation(input: $input) {\n      name\n      phone\n      signatureTemplate\n    }\n  }\n"): (typeof documents)["\n  mutation SaveOrganisation($input: UpdateOrganisationInput!) {\n    updateOrganisation(input: $input) {\n      name\n      phone\n      signatureTemplate\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MailboxRow on Mailbox {\n    id\n    address\n    name\n    kind\n    language\n    secrecyPresumption\n    board {\n      id\n      name\n    }\n    team {\n      id\n      name\n    }\n    owner {\n      id\n      name\n    }\n    signatureTemplate\n    replyWithinWorkingDays\n    afterClosingCountsAsNextDay\n    imap {\n      host\n      port\n      security\n      user\n      signIn\n      hasSecret\n      folder\n      processedFolder\n    }\n    smtp {\n      host\n      port\n      security\n      user\n      signIn\n      hasSecret\n    }\n    closedAt\n    lastCheckedAt\n    checkFault\n    checkFailingSince\n  }\n"): (typeof documents)["\n  fragment MailboxRow on Mailbox {\n    id\n    address\n    name\n    kind\n    language\n    secrecyPresumption\n    board {\n      id\n      name\n    }\n    team {\n      id\n      name\n    }\n    owner {\n      id\n      name\n    }\n    signatureTemplate\n    replyWithinWorkingDays\n    afterClosingCountsAsNextDay\n    imap {\n      host\n      port\n      security\n      user\n      signIn\n      hasSecret\n      folder\n      processedFolder\n    }\n    smtp {\n      host\n      port\n      security\n      user\n      signIn\n      hasSecret\n    }\n    closedAt\n    lastCheckedAt\n    checkFault\n    checkFailingSince\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonRow on Person {\n    id\n    name\n    email\n    title\n    phone\n    language\n    administrator\n    deactivatedAt\n    teams {\n      role\n      team {\n        id\n        name\n      }\n    }\n    boards {\n      role\n      board {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PersonRow on Person {\n    id\n    name\n    email\n    title\n    phone\n    language\n    administrator\n    deactivatedAt\n    teams {\n      role\n      team {\n        id\n        name\n      }\n    }\n    boards {\n      role\n      board {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminMailboxes {\n    mailboxes {\n      ...MailboxRow\n    }\n    teams {\n      id\n      name\n      board {\n        id\n        name\n      }\n    }\n    people {\n      id\n      name\n    }\n    boards {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query AdminMailboxes {\n    mailboxes {\n      ...MailboxRow\n    }\n    teams {\n      id\n      name\n      board {\n        id\n        name\n      }\n    }\n    people {\n      id\n      name\n    }\n    boards {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminPeople {\n    people {\n      ...PersonRow\n    }\n    teams {\n      id\n      name\n    }\n    boards {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query AdminPeople {\n    people {\n      ...PersonRow\n    }\n    teams {\n      id\n      name\n    }\n    boards {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminTeams {\n    teams {\n      id\n      slug\n      name\n      board {\n        id\n        name\n      }\n      mailboxes {\n        id\n        address\n      }\n      members {\n        role\n        person {\n          id\n          name\n        }\n      }\n      openingPeriods {\n        weekday\n        from\n        to\n        leastStaffing\n      }\n    }\n    boards {\n      id\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  query AdminTeams {\n    teams {\n      id\n      slug\n      name\n      board {\n        id\n        name\n      }\n      mailboxes {\n        id\n        address\n      }\n      members {\n        role\n        person {\n          id\n          name\n        }\n      }\n      openingPeriods {\n        weekday\n        from\n        to\n        leastStaffing\n      }\n    }\n    boards {\n      id\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdminOrganisation {\n    organisation {\n      name\n      domain\n      phone\n      signatureTemplate\n    }\n  }\n"): (typeof documents)["\n  query AdminOrganisation {\n    organisation {\n      name\n      domain\n      phone\n      signatureTemplate\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketContext($id: ID!) {\n    ticket(id: $id) {\n      id\n      version\n      reference\n      status\n      receivedAt\n      replyDueAt\n      firstReplyDueAt\n      replyMinutesLeft\n      acknowledgedAt\n      promisedFor\n      firstAnsweredAt\n      answeredAt\n      resolvedAt\n      resolution\n      category\n      priority\n      sender {\n        name\n        address\n      }\n      contactPerson {\n        id\n        name\n      }\n      mailbox {\n        id\n        name\n        address\n        board {\n          id\n          name\n        }\n      }\n      mailboxes {\n        id\n        address\n      }\n      messages {\n        id\n        record {\n          kind\n          decidedAt\n        }\n      }\n      contact {\n        id\n        name\n        addresses\n        phones\n        protectedIdentity\n        tickets(first: 12) {\n          id\n          reference\n          subject\n          status\n          receivedAt\n          resolvedAt\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TicketContext($id: ID!) {\n    ticket(id: $id) {\n      id\n      version\n      reference\n      status\n      receivedAt\n      replyDueAt\n      firstReplyDueAt\n      replyMinutesLeft\n      acknowledgedAt\n      promisedFor\n      firstAnsweredAt\n      answeredAt\n      resolvedAt\n      resolution\n      category\n      priority\n      sender {\n        name\n        address\n      }\n      contactPerson {\n        id\n        name\n      }\n      mailbox {\n        id\n        name\n        address\n        board {\n          id\n          name\n        }\n      }\n      mailboxes {\n        id\n        address\n      }\n      messages {\n        id\n        record {\n          kind\n          decidedAt\n        }\n      }\n      contact {\n        id\n        name\n        addresses\n        phones\n        protectedIdentity\n        tickets(first: 12) {\n          id\n          reference\n          subject\n          status\n          receivedAt\n          resolvedAt\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverageBoard($from: Date!, $to: Date!) {\n    coverageBoard(from: $from, to: $to) {\n      team {\n        id\n        slug\n        name\n        mailboxes {\n          id\n          address\n        }\n        openingPeriods {\n          weekday\n        }\n      }\n      slots {\n        start\n        end\n        needed\n        planned\n        present\n      }\n    }\n    coverageAlarms {\n      id\n      kind\n      since\n      needed\n      present\n      team {\n        id\n        name\n      }\n    }\n    shiftProposals {\n      ...ProposalLine\n    }\n  }\n"): (typeof documents)["\n  query CoverageBoard($from: Date!, $to: Date!) {\n    coverageBoard(from: $from, to: $to) {\n      team {\n        id\n        slug\n        name\n        mailboxes {\n          id\n          address\n        }\n        openingPeriods {\n          weekday\n        }\n      }\n      slots {\n        start\n        end\n        needed\n        planned\n        present\n      }\n    }\n    coverageAlarms {\n      id\n      kind\n      since\n      needed\n      present\n      team {\n        id\n        name\n      }\n    }\n    shiftProposals {\n      ...ProposalLine\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProposalLine on ShiftProposal {\n    id\n    date\n    from\n    to\n    work\n    accepted\n    team {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n    proposedBy {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ProposalLine on ShiftProposal {\n    id\n    date\n    from\n    to\n    work\n    accepted\n    team {\n      id\n      name\n    }\n    person {\n      id\n      name\n    }\n    proposedBy {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverageDay($teamId: ID!, $date: Date!) {\n    shifts(teamId: $teamId, from: $date, to: $date) {\n      id\n      from\n      to\n      work\n      void\n      person {\n        id\n        name\n      }\n    }\n    absences(teamId: $teamId, from: $date, to: $date) {\n      id\n      kind\n      state\n      startsAt\n      endsAt\n      person {\n        id\n        name\n      }\n    }\n    attendance(teamId: $teamId) {\n      present\n      since\n      work\n      away\n      missing\n      person {\n        id\n        name\n      }\n    }\n    mailHours(teamId: $teamId, date: $date) {\n      start\n      received\n      answered\n    }\n  }\n"): (typeof documents)["\n  query CoverageDay($teamId: ID!, $date: Date!) {\n    shifts(teamId: $teamId, from: $date, to: $date) {\n      id\n      from\n      to\n      work\n      void\n      person {\n        id\n        name\n      }\n    }\n    absences(teamId: $teamId, from: $date, to: $date) {\n      id\n      kind\n      state\n      startsAt\n      endsAt\n      person {\n        id\n        name\n      }\n    }\n    attendance(teamId: $teamId) {\n      present\n      since\n      work\n      away\n      missing\n      person {\n        id\n        name\n      }\n    }\n    mailHours(teamId: $teamId, date: $date) {\n      start\n      received\n      answered\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverageNow($today: Date!) {\n    coverageBoard(from: $today, to: $today) {\n      team {\n        id\n        slug\n        name\n      }\n      slots {\n        start\n        end\n        needed\n        planned\n        present\n      }\n    }\n  }\n"): (typeof documents)["\n  query CoverageNow($today: Date!) {\n    coverageBoard(from: $today, to: $today) {\n      team {\n        id\n        slug\n        name\n      }\n      slots {\n        start\n        end\n        needed\n        planned\n        present\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoverCandidates($teamId: ID!, $date: Date!, $from: Time!, $to: Time!) {\n    coverCandidates(teamId: $teamId, date: $date, from: $from, to: $to) {\n      minutesThatWeek\n      person {\n        id\n        name\n      }\n      proposal {\n        ...ProposalLine\n      }\n    }\n  }\n"): (typeof documents)["\n  query CoverCandidates($teamId: ID!, $date: Date!, $from: Time!, $to: Time!) {\n    coverCandidates(teamId: $teamId, date: $date, from: $from, to: $to) {\n      minutesThatWeek\n      person {\n        id\n        name\n      }\n      proposal {\n        ...ProposalLine\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeShift($input: ProposeShiftInput!) {\n    proposeShift(input: $input) {\n      ...ProposalLine\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeShift($input: ProposeShiftInput!) {\n    proposeShift(input: $input) {\n      ...ProposalLine\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerProposal($proposalId: ID!, $accept: Boolean!) {\n    answerProposal(proposalId: $proposalId, accept: $accept) {\n      ...ProposalLine\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerProposal($proposalId: ID!, $accept: Boolean!) {\n    answerProposal(proposalId: $proposalId, accept: $accept) {\n      ...ProposalLine\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailLog($filter: MailLogFilter, $first: Int, $after: String) {\n    mailLog(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          at\n          direction\n          outcome\n          mailbox {\n            id\n            name\n          }\n          sender\n          recipients\n          subject\n          sizeInBytes\n          ticket {\n            id\n            reference\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query MailLog($filter: MailLogFilter, $first: Int, $after: String) {\n    mailLog(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          at\n          direction\n          outcome\n          mailbox {\n            id\n            name\n          }\n          sender\n          recipients\n          subject\n          sizeInBytes\n          ticket {\n            id\n            reference\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LogMailboxes {\n    mailboxes {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query LogMailboxes {\n    mailboxes {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notifications($after: String) {\n    notifications(first: 30, after: $after) {\n      edges {\n        node {\n          id\n          kind\n          createdAt\n          readAt\n          dueAt\n          ticket {\n            id\n            reference\n            subject\n            promisedFor\n            mailbox {\n              id\n              name\n              secrecyPresumption\n            }\n          }\n          alarm {\n            id\n            kind\n            since\n            endedAt\n            needed\n            present\n            team {\n              id\n              name\n            }\n          }\n          proposal {\n            id\n            date\n            from\n            to\n            work\n            answeredAt\n            accepted\n            team {\n              id\n              name\n            }\n            person {\n              id\n              name\n            }\n            proposedBy {\n              id\n              name\n            }\n          }\n          absence {\n            id\n            state\n            startsAt\n            endsAt\n            person {\n              id\n              name\n            }\n            standIn {\n              id\n              name\n            }\n            team {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Notifications($after: String) {\n    notifications(first: 30, after: $after) {\n      edges {\n        node {\n          id\n          kind\n          createdAt\n          readAt\n          dueAt\n          ticket {\n            id\n            reference\n            subject\n            promisedFor\n            mailbox {\n              id\n              name\n              secrecyPresumption\n            }\n          }\n          alarm {\n            id\n            kind\n            since\n            endedAt\n            needed\n            present\n            team {\n              id\n              name\n            }\n          }\n          proposal {\n            id\n            date\n            from\n            to\n            work\n            answeredAt\n            accepted\n            team {\n              id\n              name\n            }\n            person {\n              id\n              name\n            }\n            proposedBy {\n              id\n              name\n            }\n          }\n          absence {\n            id\n            state\n            startsAt\n            endsAt\n            person {\n              id\n              name\n            }\n            standIn {\n              id\n              name\n            }\n            team {\n              id\n              name\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNotificationsRead($ids: [ID!]) {\n    markNotificationsRead(ids: $ids)\n  }\n"): (typeof documents)["\n  mutation MarkNotificationsRead($ids: [ID!]) {\n    markNotificationsRead(ids: $ids)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerShift($proposalId: ID!, $accept: Boolean!) {\n    answerProposal(proposalId: $proposalId, accept: $accept) {\n      id\n      answeredAt\n      accepted\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerShift($proposalId: ID!, $accept: Boolean!) {\n    answerProposal(proposalId: $proposalId, accept: $accept) {\n      id\n      answeredAt\n      accepted\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Reply($input: ReplyInput!) {\n    replyToTicket(input: $input) {\n      id\n      delivery\n    }\n  }\n"): (typeof documents)["\n  mutation Reply($input: ReplyInput!) {\n    replyToTicket(input: $input) {\n      id\n      delivery\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddNote($ticketId: ID!, $text: String!) {\n    addNote(ticketId: $ticketId, text: $text) {\n      id\n      version\n      notes {\n        id\n        author {\n          id\n          name\n        }\n        text\n        createdAt\n        ticketVersion\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddNote($ticketId: ID!, $text: String!) {\n    addNote(ticketId: $ticketId, text: $text) {\n      id\n      version\n      notes {\n        id\n        author {\n          id\n          name\n        }\n        text\n        createdAt\n        ticketVersion\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Signature($mailboxId: ID!) {\n    previewSignature(mailboxId: $mailboxId)\n  }\n"): (typeof documents)["\n  mutation Signature($mailboxId: ID!) {\n    previewSignature(mailboxId: $mailboxId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Answered($ticketId: ID!) {\n    ticket(id: $ticketId) {\n      id\n      version\n      status\n      unread\n      assignee {\n        id\n        name\n      }\n      messages {\n        id\n        direction\n        delivery\n        deliveryResponse\n        ticketVersion\n        freshText\n        from {\n          name\n          address\n        }\n        author {\n          id\n          name\n        }\n      }\n      notes {\n        id\n        text\n        ticketVersion\n        author {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Answered($ticketId: ID!) {\n    ticket(id: $ticketId) {\n      id\n      version\n      status\n      unread\n      assignee {\n        id\n        name\n      }\n      messages {\n        id\n        direction\n        delivery\n        deliveryResponse\n        ticketVersion\n        freshText\n        from {\n          name\n          address\n        }\n        author {\n          id\n          name\n        }\n      }\n      notes {\n        id\n        text\n        ticketVersion\n        author {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactPeople {\n    teams {\n      id\n      members {\n        person {\n          id\n          name\n          absence {\n            id\n            endsAt\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ContactPeople {\n    teams {\n      id\n      members {\n        person {\n          id\n          name\n          absence {\n            id\n            endsAt\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClosedDays($year: Int!, $nextYear: Int!, $from: Date!, $to: Date!) {\n    holidays(year: $year) {\n      date\n      name\n    }\n    later: holidays(year: $nextYear) {\n      date\n      name\n    }\n    specialDays(from: $from, to: $to) {\n      id\n      date\n      name\n      opensAt\n      team {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query ClosedDays($year: Int!, $nextYear: Int!, $from: Date!, $to: Date!) {\n    holidays(year: $year) {\n      date\n      name\n    }\n    later: holidays(year: $nextYear) {\n      date\n      name\n    }\n    specialDays(from: $from, to: $to) {\n      id\n      date\n      name\n      opensAt\n      team {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AcknowledgementWords($ticketId: ID!, $contactPersonId: ID, $promisedFor: Date!) {\n    acknowledgementText(ticketId: $ticketId, contactPersonId: $contactPersonId, promisedFor: $promisedFor)\n  }\n"): (typeof documents)["\n  query AcknowledgementWords($ticketId: ID!, $contactPersonId: ID, $promisedFor: Date!) {\n    acknowledgementText(ticketId: $ticketId, contactPersonId: $contactPersonId, promisedFor: $promisedFor)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Acknowledge($input: AcknowledgeInput!) {\n    acknowledgeTicket(input: $input) {\n      ...TicketPane\n    }\n  }\n"): (typeof documents)["\n  mutation Acknowledge($input: AcknowledgeInput!) {\n    acknowledgeTicket(input: $input) {\n      ...TicketPane\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShiftRow on Shift {\n    id\n    person {\n      id\n      name\n    }\n    date\n    from\n    to\n    work\n    version\n    void\n  }\n"): (typeof documents)["\n  fragment ShiftRow on Shift {\n    id\n    person {\n      id\n      name\n    }\n    date\n    from\n    to\n    work\n    version\n    void\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RotaTeams {\n    teams {\n      id\n      slug\n      name\n      openingPeriods {\n        weekday\n        from\n        to\n        leastStaffing\n      }\n      members {\n        role\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RotaTeams {\n    teams {\n      id\n      slug\n      name\n      openingPeriods {\n        weekday\n        from\n        to\n        leastStaffing\n      }\n      members {\n        role\n        person {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RotaWeek($teamId: ID!, $from: Date!, $to: Date!) {\n    shifts(teamId: $teamId, from: $from, to: $to) {\n      ...ShiftRow\n    }\n    coverageBoard(from: $from, to: $to) {\n      team {\n        id\n      }\n      slots {\n        start\n        end\n        needed\n        planned\n      }\n    }\n  }\n"): (typeof documents)["\n  query RotaWeek($teamId: ID!, $from: Date!, $to: Date!) {\n    shifts(teamId: $teamId, from: $from, to: $to) {\n      ...ShiftRow\n    }\n    coverageBoard(from: $from, to: $to) {\n      team {\n        id\n      }\n      slots {\n        start\n        end\n        needed\n        planned\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RotaDays($firstYear: Int!, $lastYear: Int!, $from: Date!, $to: Date!) {\n    first: holidays(year: $firstYear) {\n      date\n      name\n    }\n    last: holidays(year: $lastYear) {\n      date\n      name\n    }\n    specialDays(from: $from, to: $to) {\n      ...SpecialDayRow\n    }\n  }\n"): (typeof documents)["\n  query RotaDays($firstYear: Int!, $lastYear: Int!, $from: Date!, $to: Date!) {\n    first: holidays(year: $firstYear) {\n      date\n      name\n    }\n    last: holidays(year: $lastYear) {\n      date\n      name\n    }\n    specialDays(from: $from, to: $to) {\n      ...SpecialDayRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RotaAbsences($teamId: ID!, $from: Date!, $to: Date!) {\n    absences(teamId: $teamId, from: $from, to: $to) {\n      id\n      person {\n        id\n      }\n      state\n      startsAt\n      endsAt\n    }\n  }\n"): (typeof documents)["\n  query RotaAbsences($teamId: ID!, $from: Date!, $to: Date!) {\n    absences(teamId: $teamId, from: $from, to: $to) {\n      id\n      person {\n        id\n      }\n      state\n      startsAt\n      endsAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveShift($input: SaveShiftInput!) {\n    saveShift(input: $input) {\n      ...ShiftRow\n    }\n  }\n"): (typeof documents)["\n  mutation SaveShift($input: SaveShiftInput!) {\n    saveShift(input: $input) {\n      ...ShiftRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveShift($shiftId: ID!) {\n    removeShift(shiftId: $shiftId)\n  }\n"): (typeof documents)["\n  mutation RemoveShift($shiftId: ID!) {\n    removeShift(shiftId: $shiftId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CopyWeek($input: CopyWeekInput!) {\n    copyWeek(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CopyWeek($input: CopyWeekInput!) {\n    copyWeek(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($query: String!, $first: Int, $after: String) {\n    search(query: $query, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          version\n          reference\n          subject\n          preview\n          status\n          receivedAt\n          lastActivityAt\n          sender {\n            name\n            address\n          }\n          mailbox {\n            id\n            name\n            secrecyPresumption\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Search($query: String!, $first: Int, $after: String) {\n    search(query: $query, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          version\n          reference\n          subject\n          preview\n          status\n          receivedAt\n          lastActivityAt\n          sender {\n            name\n            address\n          }\n          mailbox {\n            id\n            name\n            secrecyPresumption\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) {\n      id\n      language\n    }\n  }\n"): (typeof documents)["\n  mutation SetLanguage($language: Language!) {\n    setLanguage(language: $language) {\n      id\n      language\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Take($ticketId: ID!) {\n    takeTicket(ticketId: $ticketId) {\n      ...TicketPane\n    }\n  }\n"): (typeof documents)["\n  mutation Take($ticketId: ID!) {\n    takeTicket(ticketId: $ticketId) {\n      ...TicketPane\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Assign($ticketId: ID!, $personId: ID) {\n    assignTicket(ticketId: $ticketId, personId: $personId) {\n      ...TicketPane\n    }\n  }\n"): (typeof documents)["\n  mutation Assign($ticketId: ID!, $personId: ID) {\n    assignTicket(ticketId: $ticketId, personId: $personId) {\n      ...TicketPane\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Resolve($ticketId: ID!, $resolution: Resolution!, $reason: String) {\n    resolveTicket(ticketId: $ticketId, resolution: $resolution, reason: $reason) {\n      ...TicketPane\n    }\n  }\n"): (typeof documents)["\n  mutation Resolve($ticketId: ID!, $resolution: Resolution!, $reason: String) {\n    resolveTicket(ticketId: $ticketId, resolution: $resolution, reason: $reason) {\n      ...TicketPane\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Reopen($ticketId: ID!) {\n    reopenTicket(ticketId: $ticketId) {\n      ...TicketPane\n    }\n  }\n"): (typeof documents)["\n  mutation Reopen($ticketId: ID!) {\n    reopenTicket(ticketId: $ticketId) {\n      ...TicketPane\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkRead($ticketId: ID!) {\n    markTicketRead(ticketId: $ticketId) {\n      id\n      version\n      unread\n    }\n  }\n"): (typeof documents)["\n  mutation MarkRead($ticketId: ID!) {\n    markTicketRead(ticketId: $ticketId) {\n      id\n      version\n      unread\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkUnread($ticketId: ID!) {\n    markTicketUnread(ticketId: $ticketId) {\n      id\n      version\n      unread\n    }\n  }\n"): (typeof documents)["\n  mutation MarkUnread($ticketId: ID!) {\n    markTicketUnread(ticketId: $ticketId) {\n      id\n      version\n      unread\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSent($messageId: ID!) {\n    confirmSent(messageId: $messageId) {\n      ...MessageCard\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmSent($messageId: ID!) {\n    confirmSent(messageId: $messageId) {\n      ...MessageCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendAgain($messageId: ID!) {\n    sendAgain(messageId: $messageId) {\n      ...MessageCard\n    }\n  }\n"): (typeof documents)["\n  mutation SendAgain($messageId: ID!) {\n    sendAgain(messageId: $messageId) {\n      ...MessageCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketRow on Ticket {\n    id\n    version\n    reference\n    subject\n    status\n    lane\n    preview\n    messageCount\n    attachmentCount\n    unread\n    receivedAt\n    replyDueAt\n    lastActivityAt\n    sender {\n      name\n      address\n    }\n    assignee {\n      id\n      name\n    }\n    mailbox {\n      id\n      name\n      secrecyPresumption\n      team {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TicketRow on Ticket {\n    id\n    version\n    reference\n    subject\n    status\n    lane\n    preview\n    messageCount\n    attachmentCount\n    unread\n    receivedAt\n    replyDueAt\n    lastActivityAt\n    sender {\n      name\n      address\n    }\n    assignee {\n      id\n      name\n    }\n    mailbox {\n      id\n      name\n      secrecyPresumption\n      team {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageCard on Message {\n    id\n    direction\n    kind\n    kindReason\n    subject\n    from {\n      name\n      address\n    }\n    to {\n      name\n      address\n    }\n    cc {\n      name\n      address\n    }\n    freshText\n    quotedText\n    html\n    bodyClass\n    attachments {\n      id\n      filename\n      mediaType\n      sizeInBytes\n      inline\n    }\n    author {\n      id\n      name\n    }\n    receivedAt\n    sentAt\n    delivery\n    deliveryResponse\n    recipients {\n      address\n      name\n      state\n      response\n    }\n    promisedFor\n    parseFault\n    newParticipant\n    contentRemovedAt\n    ticketVersion\n  }\n"): (typeof documents)["\n  fragment MessageCard on Message {\n    id\n    direction\n    kind\n    kindReason\n    subject\n    from {\n      name\n      address\n    }\n    to {\n      name\n      address\n    }\n    cc {\n      name\n      address\n    }\n    freshText\n    quotedText\n    html\n    bodyClass\n    attachments {\n      id\n      filename\n      mediaType\n      sizeInBytes\n      inline\n    }\n    author {\n      id\n      name\n    }\n    receivedAt\n    sentAt\n    delivery\n    deliveryResponse\n    recipients {\n      address\n      name\n      state\n      response\n    }\n    promisedFor\n    parseFault\n    newParticipant\n    contentRemovedAt\n    ticketVersion\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketPane on Ticket {\n    ...TicketRow\n    mailboxes {\n      id\n      name\n      address\n    }\n    contact {\n      id\n      name\n      language\n      protectedIdentity\n    }\n    category\n    priority\n    waitingSince\n    resolvedAt\n    resolution\n    resolutionReason\n    continues {\n      id\n      reference\n      subject\n    }\n    messages {\n      ...MessageCard\n    }\n    notes {\n      id\n      author {\n        id\n        name\n      }\n      text\n      createdAt\n      ticketVersion\n    }\n    history {\n      id\n      at\n      deed\n      actor {\n        id\n        name\n      }\n      subjectPerson {\n        id\n        name\n      }\n      detail\n    }\n  }\n"): (typeof documents)["\n  fragment TicketPane on Ticket {\n    ...TicketRow\n    mailboxes {\n      id\n      name\n      address\n    }\n    contact {\n      id\n      name\n      language\n      protectedIdentity\n    }\n    category\n    priority\n    waitingSince\n    resolvedAt\n    resolution\n    resolutionReason\n    continues {\n      id\n      reference\n      subject\n    }\n    messages {\n      ...MessageCard\n    }\n    notes {\n      id\n      author {\n        id\n        name\n      }\n      text\n      createdAt\n      ticketVersion\n    }\n    history {\n      id\n      at\n      deed\n      actor {\n        id\n        name\n      }\n      subjectPerson {\n        id\n        name\n      }\n      detail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketPage($filter: TicketFilter, $sort: TicketSort, $first: Int, $after: String) {\n    tickets(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges {\n        node {\n          ...TicketRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query TicketPage($filter: TicketFilter, $sort: TicketSort, $first: Int, $after: String) {\n    tickets(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges {\n        node {\n          ...TicketRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketCount($filter: TicketFilter) {\n    tickets(filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query TicketCount($filter: TicketFilter) {\n    tickets(filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenTicket($reference: String!) {\n    ticket(reference: $reference) {\n      ...TicketPane\n    }\n  }\n"): (typeof documents)["\n  query OpenTicket($reference: String!) {\n    ticket(reference: $reference) {\n      ...TicketPane\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RowAgain($id: ID!) {\n    ticket(id: $id) {\n      ...TicketRow\n      history {\n        id\n        deed\n        actor {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RowAgain($id: ID!) {\n    ticket(id: $id) {\n      ...TicketRow\n      history {\n        id\n        deed\n        actor {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamMembers {\n    teams {\n      id\n      name\n      members {\n        role\n        person {\n          id\n          name\n          title\n          absence {\n            id\n            endsAt\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TeamMembers {\n    teams {\n      id\n      name\n      members {\n        role\n        person {\n          id\n          name\n          title\n          absence {\n            id\n            endsAt\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NextTicket($mailboxId: ID) {\n    nextTicket(mailboxId: $mailboxId) {\n      id\n      version\n      reference\n      status\n      assignee {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation NextTicket($mailboxId: ID) {\n    nextTicket(mailboxId: $mailboxId) {\n      id\n      version\n      reference\n      status\n      assignee {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MostUrgent($filter: TicketFilter) {\n    tickets(filter: $filter, sort: DUE, first: 1) {\n      edges {\n        node {\n          id\n          mailbox {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MostUrgent($filter: TicketFilter) {\n    tickets(filter: $filter, sort: DUE, first: 1) {\n      edges {\n        node {\n          id\n          mailbox {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Undelivered {\n    undelivered(first: 50) {\n      id\n      subject\n      delivery\n      deliveryResponse\n      sentAt\n      author {\n        id\n        name\n      }\n      recipients {\n        address\n        state\n        response\n      }\n      to {\n        address\n      }\n    }\n  }\n"): (typeof documents)["\n  query Undelivered {\n    undelivered(first: 50) {\n      id\n      subject\n      delivery\n      deliveryResponse\n      sentAt\n      author {\n        id\n        name\n      }\n      recipients {\n        address\n        state\n        response\n      }\n      to {\n        address\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Settle($messageId: ID!) {\n    confirmSent(messageId: $messageId) {\n      id\n      delivery\n    }\n  }\n"): (typeof documents)["\n  mutation Settle($messageId: ID!) {\n    confirmSent(messageId: $messageId) {\n      id\n      delivery\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TryAgain($messageId: ID!) {\n    sendAgain(messageId: $messageId) {\n      id\n      delivery\n    }\n  }\n"): (typeof documents)["\n  mutation TryAgain($messageId: ID!) {\n    sendAgain(messageId: $messageId) {\n      id\n      delivery\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpecialDayRow on SpecialDay {\n    id\n    date\n    name\n    team {\n      id\n      name\n    }\n    opensAt\n    closesAt\n  }\n"): (typeof documents)["\n  fragment SpecialDayRow on SpecialDay {\n    id\n    date\n    name\n    team {\n      id\n      name\n    }\n    opensAt\n    closesAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarYear($year: Int!, $from: Date!, $to: Date!) {\n    holidays(year: $year) {\n      date\n      name\n    }\n    specialDays(from: $from, to: $to) {\n      ...SpecialDayRow\n    }\n  }\n"): (typeof documents)["\n  query CalendarYear($year: Int!, $from: Date!, $to: Date!) {\n    holidays(year: $year) {\n      date\n      name\n    }\n    specialDays(from: $from, to: $to) {\n      ...SpecialDayRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSpecialDay($input: SaveSpecialDayInput!) {\n    saveSpecialDay(input: $input) {\n      ...SpecialDayRow\n    }\n  }\n"): (typeof documents)["\n  mutation SaveSpecialDay($input: SaveSpecialDayInput!) {\n    saveSpecialDay(input: $input) {\n      ...SpecialDayRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSpecialDay($specialDayId: ID!) {\n    removeSpecialDay(specialDayId: $specialDayId)\n  }\n"): (typeof documents)["\n  mutation RemoveSpecialDay($specialDayId: ID!) {\n    removeSpecialDay(specialDayId: $specialDayId)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveOpeningHours($input: SaveOpeningHoursInput!) {\n    saveOpeningHours(input: $input) {\n      id\n      openingPeriods {\n        weekday\n        from\n        to\n        leastStaffing\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveOpeningHours($input: SaveOpeningHoursInput!) {\n    saveOpeningHours(input: $input) {\n      id\n      openingPeriods {\n        weekday\n        from\n        to\n        leastStaffing\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    me {\n      id\n      name\n      email\n      title\n      language\n      administrator\n      teams {\n        role\n        team {\n          id\n        }\n      }\n      boards {\n        role\n        board {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Session {\n    me {\n      id\n      name\n      email\n      title\n      language\n      administrator\n      teams {\n        role\n        team {\n          id\n        }\n      }\n      boards {\n        role\n        board {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationName {\n    organisation {\n      name\n    }\n  }\n"): (typeof documents)["\n  query OrganisationName {\n    organisation {\n      name\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;