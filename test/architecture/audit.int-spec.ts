import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { addWorkingDays, dateOf } from '@kontaktpost/working-time';
import { aCalendar, lawfulHolidays } from '@kontaktpost/working-time/testing';
import { buildSchema } from 'graphql';
import { ADDRESSES, aMunicipality, type Municipality } from '../support/a-municipality';
import { type ApiClient, signIn } from '../support/api-client';
import { freshDatabase, sql } from '../support/fresh-database';
import { type InProcess, startInProcess } from '../support/in-process';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink';
import { waitFor } from '../support/wait-for';

/** Mutations that leave no line in the audit log, each with its reason. */
const SILENT: Record<string, string> = {
  previewSignature: 'changes nothing',
  markNotificationsRead:
    "changes the reader's own list alone; what it points to is audited where it is opened",
};

type World = {
  town: Municipality;
  agent: ApiClient;
  admin: ApiClient;
  sink: SmtpSink;
  ticketId: string;
  /** Another one, on which somebody waits. */
  waitingId: string;
  messageId: string;
};
type Deed = (world: World) => Promise<unknown>;

const onTicket =
  (mutation: string): Deed =>
  ({ agent, ticketId }) =>
    agent.ask(`mutation($ticketId: ID!) { ${mutation} { id } }`, { ticketId });
const onMessage =
  (mutation: string): Deed =>
  ({ agent, messageId }) =>
    agent.ask(`mutation { ${mutation}(messageId: "${messageId}") { id } }`);
const asAdmin =
  (mutation: string, type: string, input: (world: World) => unknown): Deed =>
  (world) =>
    world.admin.ask(`mutation($input: ${type}!) { ${mutation}(input: $input) { __typename } }`, {
      input: input(world),
    });

/** A date so many weeks from now, '2026-11-23'. */
const inWeeks = (weeks: number): string =>
  new Date(Date.now() + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
const asLead =
  (mutation: string, type: string, input: (world: World) => object): Deed =>
  async (world) => {
    const { lead } = world.town.people;
    const client = await signIn(world.agent.url, lead.email, lead.password);
    const ofTeam = { teamId: world.town.teams.kontaktcenter, ...input(world) };
    return client.ask(`mutation($input: ${type}!) { ${mutation}(input: $input) { __typename } }`, {
      input: ofTeam,
    });
  };

const plannedAbsence = async ({ agent }: World): Promise<string> => {
  const { absences } = await agent.ask<{ absences: { id: string }[] }>(
    `{ absences(from: "${inWeeks(3)}", to: "${inWeeks(4)}") { id } }`,
  );
  return absences[0]?.id as string;
};

/** An answer whose delivery ends in the given state. */
async function answerThatEnds({ agent, ticketId }: World, state: string): Promise<string> {
  const { replyToTicket } = await agent.ask<{ replyToTicket: { id: string } }>(
    'mutation($input: ReplyInput!) { replyToTicket(input: $input) { id } }',
    { input: { ticketId, text: 'Hej! Vi lagar lampan i morgon.' } },
  );
  await waitFor(`delivery ${state}`, async () => {
    const { ticket } = await agent.ask<{ ticket: { messages: { id: string; delivery: string | null }[] } }>(
      'query($ticketId: ID!) { ticket(id: $ticketId) { messages { id delivery } } }',
      { ticketId },
    );
    expect(ticket.messages.find(({ id }) => id === replyToTicket.id)?.delivery).toBe(state);
    return true;
  });
  return replyToTicket.id;
}

/** A day on which somebody works, whenever this runs. */
function workingDaySoon(): string {
  const today = dateOf(new Date());
  const holidays = [today.year, today.year + 1].flatMap(lawfulHolidays);
  return addWorkingDays(today, 3, aCalendar({ holidays })).toString();
}

type Step = { mutation: string; run: Deed; before?: Deed };

/** Every mutation, carried out once, in an order in which each has something to do. What `before` does is not counted. */
const STEPS: Step[] = [
  { mutation: 'markTicketRead', run: onTicket('markTicketRead(ticketId: $ticketId)') },
  { mutation: 'markTicketUnread', run: onTicket('markTicketUnread(ticketId: $ticketId)') },
  { mutation: 'takeTicket', run: onTicket('takeTicket(ticketId: $ticketId)') },
  { mutation: 'assignTicket', run: onTicket('assignTicket(ticketId: $ticketId)') },
  { mutation: 'addNote', run: onTicket('addNote(ticketId: $ticketId, text: "Ringde driften.")') },
  { mutation: 'replyToTicket', run: (world) => answerThatEnds(world, 'SENT') },
  {
    mutation: 'confirmSent',
    before: async (world) => {
      world.sink.next('answer-lost');
      world.messageId = await answerThatEnds(world, 'UNCONFIRMED');
    },
    run: onMessage('confirmSent'),
  },
  {
    mutation: 'sendAgain',
    before: async (world) => {
      world.sink.next('refuse-mail');
      world.messageId = await answerThatEnds(world, 'REFUSED');
    },
    run: onMessage('sendAgain'),
  },
  { mutation: 'resolveTicket', run: onTicket('resolveTicket(ticketId: $ticketId, resolution: ANSWERED)') },
  { mutation: 'reopenTicket', run: onTicket('reopenTicket(ticketId: $ticketId)') },
  {
    mutation: 'acknowledgeTicket',
    before: async (world) => {
      const [row] = await waitFor('a second ticket', async () => {
        const rows = await sql<{ id: string }>("SELECT id FROM tickets WHERE subject = 'Halt på Storgatan'");
        return rows.length > 0 && rows;
      });
      world.waitingId = row?.id ?? '';
    },
    run: ({ agent, waitingId }) =>
      agent.ask('mutation($input: AcknowledgeInput!) { acknowledgeTicket(input: $input) { id } }', {
        input: { ticketId: waitingId, promisedFor: workingDaySoon() },
      }),
  },
  {
    mutation: 'nextTicket',
    before: ({ agent, waitingId }) =>
      agent.ask('mutation($id: ID!) { assignTicket(ticketId: $id) { id } }', { id: waitingId }),
    run: ({ agent }) => agent.ask('mutation { nextTicket { id } }'),
  },
  { mutation: 'setLanguage', run: ({ agent }) => agent.ask('mutation { setLanguage(language: EN) { id } }') },
  {
    mutation: 'previewSignature',
    run: ({ agent, town }) =>
      agent.ask(`mutation { previewSignature(mailboxId: "${town.mailboxes.info.id}") }`),
  },
  {
    mutation: 'markNotificationsRead',
    run: ({ agent }) => agent.ask('mutation { markNotificationsRead }'),
  },
  {
    mutation: 'createMailbox',
    run: asAdmin('createMailbox', 'CreateMailboxInput', ({ town }) => ({
      address: 'vatten@ekvalla.example',
      name: 'Vatten',
      teamId: town.teams.bygg,
    })),
  },
  {
    mutation: 'updateMailbox',
    run: asAdmin('updateMailbox', 'UpdateMailboxInput', ({ town }) => ({
      mailboxId: town.mailboxes.bygg.id,
      name: 'Bygg',
    })),
  },
  {
    mutation: 'testMailbox',
    run: ({ admin, town }) =>
      admin.ask(`mutation { testMailbox(mailboxId: "${town.mailboxes.bygg.id}") { smtp { ok } } }`),
  },
  {
    mutation: 'savePerson',
    run: asAdmin('savePerson', 'SavePersonInput', () => ({
      email: 'ny@ekvalla.example',
      name: 'Ny Person',
      teams: [],
    })),
  },
  {
    mutation: 'saveBoard',
    run: asAdmin('saveBoard', 'SaveBoardInput', () => ({ code: 'TN', name: 'Tekniska' })),
  },
  {
    mutation: 'saveTeam',
    run: asAdmin('saveTeam', 'SaveTeamInput', ({ town }) => ({
      name: 'Nytt',
      slug: 'nytt',
      boardId: town.boards.ks,
    })),
  },
  {
    mutation: 'saveOpeningHours',
    run: asAdmin('saveOpeningHours', 'SaveOpeningHoursInput', ({ town }) => ({
      teamId: town.teams.kontaktcenter,
      periods: [{ weekday: 1, from: '08:00', to: '16:00' }],
    })),
  },
  {
    mutation: 'saveSpecialDay',
    run: asAdmin('saveSpecialDay', 'SaveSpecialDayInput', () => ({
      date: '2026-12-23',
      name: 'Dan före dopparedan',
      closesAt: '12:00',
    })),
  },
  {
    mutation: 'removeSpecialDay',
    run: async ({ admin }) => {
      const { specialDays } = await admin.ask<{ specialDays: { id: string }[] }>(
        '{ specialDays(from: "2026-12-23", to: "2026-12-23") { id } }',
      );
      return admin.ask(`mutation { removeSpecialDay(specialDayId: "${specialDays[0]?.id}") }`);
    },
  },
  {
    mutation: 'saveShift',
    run: asLead('saveShift', 'SaveShiftInput', ({ town }) => ({
      personId: town.people.agent.id,
      date: inWeeks(1),
      from: '08:00',
      to: '12:00',
    })),
  },
  {
    mutation: 'copyWeek',
    run: asLead('copyWeek', 'CopyWeekInput', () => ({ from: inWeeks(1), to: inWeeks(2) })),
  },
  {
    mutation: 'removeShift',
    run: async ({ agent, town }) => {
      const { lead } = town.people;
      const client = await signIn(agent.url, lead.email, lead.password);
      const { shifts } = await client.ask<{ shifts: { id: string }[] }>(
        `{ shifts(teamId: "${town.teams.kontaktcenter}", from: "${inWeeks(1)}", to: "${inWeeks(1)}") { id } }`,
      );
      return client.ask(`mutation { removeShift(shiftId: "${shifts[0]?.id}") }`);
    },
  },
  {
    mutation: 'proposeShift',
    run: asLead('proposeShift', 'ProposeShiftInput', ({ town }) => ({
      personId: town.people.agent.id,
      date: inWeeks(1),
      from: '13:00',
      to: '14:00',
    })),
  },
  {
    mutation: 'answerProposal',
    run: async ({ agent }) => {
      const { shiftProposals } = await agent.ask<{ shiftProposals: { id: string }[] }>(
        '{ shiftProposals { id } }',
      );
      return agent.ask(
        `mutation { answerProposal(proposalId: "${shiftProposals[0]?.id}", accept: true) { id } }`,
      );
    },
  },
  {
    mutation: 'registerAbsence',
    run: ({ agent, town }) =>
      agent.ask('mutation($input: RegisterAbsenceInput!) { registerAbsence(input: $input) { id } }', {
        input: { from: inWeeks(3), to: inWeeks(4), teamId: town.teams.kontaktcenter },
      }),
  },
  {
    mutation: 'changeAbsence',
    run: async (world) =>
      world.agent.ask('mutation($input: ChangeAbsenceInput!) { changeAbsence(input: $input) { id } }', {
        input: { absenceId: await plannedAbsence(world), standInId: world.town.people.colleague.id },
      }),
  },
  {
    mutation: 'endAbsence',
    run: async (world) =>
      world.agent.ask('mutation($id: ID!) { endAbsence(absenceId: $id) { id } }', {
        id: await plannedAbsence(world),
      }),
  },
  { mutation: 'reportSick', run: ({ agent }) => agent.ask('mutation { reportSick { id } }') },
  {
    mutation: 'updateOrganisation',
    run: asAdmin('updateOrganisation', 'UpdateOrganisationInput', () => ({ phone: '0123-45 60 01' })),
  },
];

describe('the audit log', () => {
  let system: InProcess;
  let world: World;
  let sink: SmtpSink;

  beforeAll(async () => {
    await freshDatabase();
    sink = await startSmtpSink();
    const town = await aMunicipality({ sink });
    system = await startInProcess();
    const agent = await signIn(system.url, town.people.agent.email, town.people.agent.password);
    const admin = await signIn(system.url, town.people.admin.email, town.people.admin.password);
    await system.handIn({
      from: 'anna@example.com',
      to: ADDRESSES.info,
      subject: 'Trasig lampa',
      text: 'Hej!',
    });
    const ticketId = await waitFor('the ticket', async () => {
      const { tickets } = await agent.ask<{ tickets: { edges: { node: { id: string } }[] } }>(
        '{ tickets { edges { node { id } } } }',
      );
      return tickets.edges[0]?.node.id;
    });
    await system.handIn({
      from: 'eva@example.com',
      to: ADDRESSES.info,
      subject: 'Halt på Storgatan',
      text: 'Hej!',
    });
    world = { town, agent, admin, sink, ticketId, waitingId: '', messageId: '' };
  });
  afterAll(async () => {
    await system?.stop();
    await sink?.stop();
  });

  /** Lines of people; what the product does by itself in the meantime does not count. */
  const lines = async (): Promise<number> =>
    (await sql("SELECT id FROM audit_log WHERE actor_kind = 'person'")).length;

  it('is tried with every mutation of the schema', () => {
    const schema = buildSchema(readFileSync(resolve('apps/api/schema.graphql'), 'utf8'));
    const all = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect(new Set(STEPS.map(({ mutation }) => mutation))).toEqual(new Set(all));
  });

  it.each(STEPS)(
    '$mutation leaves a line, or stands in the list of exceptions',
    async ({ mutation, before, run }) => {
      await before?.(world);
      const soFar = await lines();
      await run(world);
      const left = (await lines()) > soFar;
      expect({ mutation, left }).toEqual({ mutation, left: !(mutation in SILENT) });
    },
  );

  it('cannot be changed or emptied by the role of the processes', async () => {
    for (const deed of ['DELETE FROM audit_log', 'UPDATE audit_log SET deed = deed', 'TRUNCATE audit_log'])
      await expect(sql(`SET ROLE kontaktpost_app; ${deed}`)).rejects.toThrow('permission denied');
  });
});
