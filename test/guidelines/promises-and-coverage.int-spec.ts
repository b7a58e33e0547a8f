import type { Email } from 'postal-mime';
import { type House, openHouse } from '../support/house';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink';
import { waitFor } from '../support/wait-for';
import { workThrough } from '../support/work-through';

type Who = Parameters<House['as']>[0];
type Row = Record<string, unknown> & { id: string };
type Told = { kind: string; ticket: { id: string } | null };

const TICKET = `id status replyDueAt firstReplyDueAt waitingSince answeredAt acknowledgedAt promisedFor
  assignee { id } contactPerson { name }`;

/** One test for each clause of the guidelines that promises and coverage carry out. All times of day are Stockholm's. */
describe('promises kept, and somebody there', () => {
  let sink: SmtpSink;
  let house: House;

  beforeAll(async () => {
    sink = await startSmtpSink();
  });

  beforeEach(async () => {
    house = await openHouse(sink);
    await as('lead', SAVE_HOURS, { input: { teamId: house.town.teams.kontaktcenter, periods: HOURS } });
    await workThrough(house);
  }, 60_000);

  afterEach(() => house?.close());
  afterAll(() => sink?.stop());

  /** Signs in anew each time, since days go by. */
  async function as<Data = Record<string, never>>(who: Who, query: string, variables = {}): Promise<Data> {
    return (await house.as(who)).ask<Data>(query, variables);
  }

  async function refusal(who: Who, query: string, variables = {}): Promise<string[]> {
    return (await house.as(who)).refusal(query, variables);
  }

  /** Moves the clock and lets the worker do what is due. */
  async function at(time: string): Promise<void> {
    house.clock.set(new Date(time));
    await workThrough(house);
  }

  async function ticket(id: string, who: Who = 'agent'): Promise<Row> {
    const { ticket: row } = await as<{ ticket: Row }>(
      who,
      `query($id: ID!) { ticket(id: $id) { ${TICKET} } }`,
      { id },
    );
    return row;
  }

  async function told(who: Who): Promise<Told[]> {
    const { notifications } = await as<{ notifications: { edges: { node: Told }[] } }>(
      who,
      '{ notifications(first: 50) { edges { node { kind ticket { id } } } } }',
    );
    return notifications.edges.map(({ node }) => node);
  }

  const ofKind = async (who: Who, kind: string): Promise<number> =>
    (await told(who)).filter((one) => one.kind === kind).length;

  describe('G15: an answer within two working days, or a named person and a date', () => {
    it.each([
      ['Monday morning', '2026-03-02T08:00:00Z', '2026-03-04T15:00:00Z'],
      ['Friday after closing', '2026-03-06T20:00:00Z', '2026-03-10T15:00:00Z'],
      ['skärtorsdag', '2026-04-02T08:00:00Z', '2026-04-08T14:00:00Z'],
      ['before Kristi himmelsfärd', '2026-05-13T08:00:00Z', '2026-05-18T14:00:00Z'],
      ['the evening before nyårsafton', '2026-12-30T22:30:00Z', '2027-01-05T15:00:00Z'],
    ])('%s: %s is due %s', async (_, received, due) => {
      house.clock.set(new Date(received));
      const id = await house.ticket('kontaktcenter');
      expect(new Date((await ticket(id)).replyDueAt as string)).toEqual(new Date(due));
    });

    it('counts a local closed day as none, also for what waits already', async () => {
      const id = await house.ticket('kontaktcenter');
      await as('admin', SAVE_DAY, { input: { date: '2026-03-03', name: 'Planeringsdag' } });
      await workThrough(house);
      expect(await ticket(id)).toMatchObject({ replyDueAt: '2026-03-05T15:00:00.000Z' });
    });

    it('confirms with a named person and a date, reminds, and still waits for the answer', async () => {
      const id = await house.ticket('kontaktcenter', { from: 'Anna <anna@example.com>', subject: 'Bygglov' });
      await as('agent', ACKNOWLEDGE, {
        input: { ticketId: id, promisedFor: '2026-03-11', contactPersonId: house.town.people.colleague.id },
      });
      await workThrough(house);
      const { mail } = await sink.waitForMail(({ mail: { to } }) => to?.[0]?.address === 'anna@example.com');
      expect(mail.text).toContain('Sara Ek');
      expect(mail.text).toMatch(/11 mars|2026-03-11/);
      expect(await ticket(id)).toMatchObject({
        replyDueAt: '2026-03-11T15:00:00.000Z',
        firstReplyDueAt: '2026-03-04T15:00:00.000Z',
        promisedFor: '2026-03-11',
        answeredAt: null,
        contactPerson: { name: 'Sara Ek' },
      });
      await at('2026-03-04T15:01:00Z');
      expect(await ofKind('lead', 'REPLY_OVERDUE')).toBe(0);
      await at('2026-03-11T10:30:00Z');
      expect(await ofKind('colleague', 'REPLY_DUE_SOON')).toBe(1);
    });

    it('never takes an automatic receipt or reply for the answer', async () => {
      const id = await house.ticket('kontaktcenter', {
        from: 'Anna <anna@example.com>',
        messageId: '<a@example.com>',
      });
      await house.mail('kontaktcenter', {
        from: 'Anna <anna@example.com>',
        headers: { 'In-Reply-To': '<a@example.com>', 'Auto-Submitted': 'auto-replied' },
      });
      expect(await ticket(id)).toMatchObject({ answeredAt: null, waitingSince: '2026-03-02T08:00:00.000Z' });
    });

    it('puts what is overdue first, reminds the assignee and tells the lead, once each', async () => {
      const late = await house.ticket('kontaktcenter', { subject: 'Först' });
      await as('agent', 'mutation($id: ID!) { takeTicket(ticketId: $id) { id } }', { id: late });
      house.later(24 * 3_600_000);
      const fresh = await house.ticket('kontaktcenter', { subject: 'Sedan' });
      await at('2026-03-04T10:30:00Z');
      await workThrough(house);
      expect(await ofKind('agent', 'REPLY_DUE_SOON')).toBe(1);
      await at('2026-03-04T15:00:30Z');
      await workThrough(house);
      expect((await told('lead')).filter(({ kind }) => kind === 'REPLY_OVERDUE')).toEqual([
        { kind: 'REPLY_OVERDUE', ticket: { id: late } },
      ]);
      const { tickets } = await as<{ tickets: { edges: { node: Row }[] } }>(
        'agent',
        '{ tickets(sort: DUE) { edges { node { id } } } }',
      );
      expect(tickets.edges.map(({ node }) => node.id)).toEqual([late, fresh]);
    });
  });

  it('G18: each function has its mailbox, its group, and hours of its own', async () => {
    const { bygg, kontaktcenter } = house.town.mailboxes;
    await as('admin', SAVE_HOURS, {
      input: { teamId: bygg.teamId, periods: [{ weekday: 1, from: '09:00', to: '11:00', leastStaffing: 1 }] },
    });
    const slots = async (mailboxId: string) =>
      (await as<{ coverage: Row[] }>('lead', COVERAGE, { mailboxId, from: '2026-03-02', to: '2026-03-03' }))
        .coverage;
    expect(await slots(bygg.id)).toHaveLength(2);
    expect(await slots(kontaktcenter.id)).toHaveLength(14);
  });

  describe('G19: somebody reads and answers during phone hours', () => {
    it('shows gaps ahead, from the rota, minus absences', async () => {
      const { agent, colleague } = house.town.people;
      for (const personId of [agent.id, colleague.id]) await shift(personId, '2026-03-05', '08:00', '12:00');
      const planned = async () =>
        (
          await as<{ coverage: { planned: number; needed: number }[] }>('agent', COVERAGE, {
            mailboxId: house.town.mailboxes.kontaktcenter.id,
            from: '2026-03-05',
            to: '2026-03-05',
          })
        ).coverage.map((slot) => slot.planned - slot.needed);
      expect(await planned()).toEqual([0, 0, 0, 0, -2, -2, -2]);
      await as('agent', ABSENCE, {
        input: { from: '2026-03-05', to: '2026-03-05', teamId: house.town.teams.kontaktcenter },
      });
      expect(await planned()).toEqual([-1, -1, -1, -1, -2, -2, -2]);
    });

    it('tells lead and group when nobody is there, once, until somebody comes', async () => {
      for (const minute of ['07:05', '07:06', '07:08', '07:16', '07:17'])
        await at(`2026-03-03T${minute}:00Z`);
      expect(await ofKind('lead', 'COVERAGE_ALARM')).toBeGreaterThanOrEqual(1);
      expect(await ofKind('colleague', 'COVERAGE_ALARM')).toBe(await ofKind('lead', 'COVERAGE_ALARM'));
      const { coverageAlarms } = await as<{ coverageAlarms: Row[] }>(
        'lead',
        '{ coverageAlarms { id kind } }',
      );
      expect(coverageAlarms.map(({ kind }) => kind)).toContain('NOBODY');
      const screens = await Promise.all(
        ['agent', 'colleague'].map(async (who) => (await house.as(who as Who)).live()),
      );
      for (const { socket } of screens) socket.emit('heartbeat', { atWork: true });
      await waitFor('two who are there', async () => (await present()) === 2);
      await at('2026-03-03T07:18:00Z');
      for (const { socket } of screens) socket.close();
      expect(
        (await as<{ coverageAlarms: Row[] }>('lead', '{ coverageAlarms { id } }')).coverageAlarms,
      ).toEqual([]);
      const { coverage } = await as<{ coverage: { present: number | null }[] }>('lead', COVERAGE, {
        mailboxId: house.town.mailboxes.kontaktcenter.id,
        from: '2026-03-03',
        to: '2026-03-03',
      });
      expect(coverage.map(({ present }) => present)).toEqual([2, null, null, null, null, null, null]);
    });
  });

  it('G20: a ticket is the mailbox’s: an assignee who is away never hides it', async () => {
    const id = await house.ticket('kontaktcenter');
    await as('agent', 'mutation($id: ID!) { takeTicket(ticketId: $id) { id } }', { id });
    await as('lead', 'mutation($id: ID!) { reportSick(personId: $id) { id } }', {
      id: house.town.people.agent.id,
    });
    await workThrough(house);
    expect((await ticket(id, 'colleague')).assignee).toBeNull();
    const { nextTicket } = await as<{ nextTicket: Row }>('colleague', 'mutation { nextTicket { id } }');
    expect(nextTicket.id).toBe(id);
  });

  it('G22: the most urgent comes next, to one person each', async () => {
    const first = await house.ticket('info');
    house.later(86_400_000);
    const second = await house.ticket('kontaktcenter');
    const clients = [await house.as('agent'), await house.as('colleague'), await house.as('lead')];
    const given = await Promise.all(
      clients.map((client) => client.ask<{ nextTicket: Row | null }>('mutation { nextTicket { id } }')),
    );
    expect(new Set(given.map(({ nextTicket }) => nextTicket?.id))).toEqual(
      new Set([first, second, undefined]),
    );
  });

  describe('G29: absence is not felt', () => {
    const holiday = { from: '2026-03-03', to: '2026-03-05', kind: 'HOLIDAY' };

    it('is not saved without a stand-in or the group', async () => {
      expect(await refusal('agent', ABSENCE, { input: holiday })).toEqual(['INVALID_INPUT']);
    });

    it('moves open tickets for the period, gives them back, and shows the lead who covers', async () => {
      const { agent, colleague } = house.town.people;
      const id = await house.ticket('kontaktcenter');
      await as('agent', 'mutation($id: ID!) { takeTicket(ticketId: $id) { id } }', { id });
      await as('agent', ABSENCE, { input: { ...holiday, standInId: colleague.id } });
      await at('2026-03-02T22:59:00Z');
      expect((await ticket(id)).assignee).toEqual({ id: agent.id });
      await at('2026-03-02T23:01:00Z');
      expect((await ticket(id)).assignee).toEqual({ id: colleague.id });
      expect(await ofKind('colleague', 'STANDING_IN')).toBe(1);
      const { absences } = await as<{ absences: Row[] }>(
        'lead',
        '{ absences(from: "2026-03-03", to: "2026-03-03") { id person { name } standIn { name } state } }',
      );
      expect(absences).toMatchObject([
        { person: { name: 'Karin Hedlund' }, standIn: { name: 'Sara Ek' }, state: 'RUNNING' },
      ]);
      await at('2026-03-05T23:01:00Z');
      expect((await ticket(id)).assignee).toEqual({ id: agent.id });
    });

    it('does not take a stand-in who is away too', async () => {
      const { agent, colleague } = house.town.people;
      await as('colleague', ABSENCE, { input: { ...holiday, teamId: house.town.teams.kontaktcenter } });
      expect(
        await refusal('agent', ABSENCE, { input: { ...holiday, standInId: colleague.id } }),
      ).toHaveLength(1);
      expect(await refusal('agent', ABSENCE, { input: { ...holiday, standInId: agent.id } })).toEqual([
        'INVALID_INPUT',
      ]);
    });
  });

  it('G30: the person’s own address answers for itself, on time, once each, and never a machine', async () => {
    const { agent, colleague } = house.town.people;
    const address = 'karin.hedlund@ekvalla.example';
    await as('admin', 'mutation($input: CreateMailboxInput!) { createMailbox(input: $input) { id } }', {
      input: {
        address,
        name: 'Karin Hedlund',
        kind: 'PERSONAL',
        ownerId: agent.id,
        boardId: house.town.boards.ks,
      },
    });
    const { mailboxes } = await as<{ mailboxes: Row[] }>('admin', '{ mailboxes { id address } }');
    const mailboxId = mailboxes.find((one) => one.address === address)?.id;
    await as('admin', 'mutation($input: UpdateMailboxInput!) { updateMailbox(input: $input) { id } }', {
      input: { mailboxId, smtp: { host: sink.host, port: sink.port, security: 'NONE' } },
    });
    const write = async (draft: Record<string, unknown>) => {
      await house.mailTo(address, { to: address, ...draft });
      await workThrough(house);
    };
    await as('agent', ABSENCE, { input: { from: '2026-03-03', to: '2026-03-04', standInId: colleague.id } });
    const replies = (): Email[] =>
      sink.mails
        .map(({ mail }) => mail)
        .filter(({ from, to }) => from?.address === address && to?.[0]?.address === 'bo@example.com');
    await write({ from: 'Bo <bo@example.com>' });
    expect(replies()).toHaveLength(0);
    await at('2026-03-03T08:00:00Z');
    await write({ from: 'Bo <bo@example.com>' });
    await write({ from: 'Bo <bo@example.com>' });
    await write({ from: 'Lista <bo@example.com>', headers: { 'List-Id': '<lista.example.com>' } });
    expect(replies()).toHaveLength(1);
    expect(replies()[0]?.headers).toContainEqual(
      expect.objectContaining({ key: 'auto-submitted', value: 'auto-replied' }),
    );
    expect(replies()[0]?.text).toContain('Sara Ek');
    await at('2026-03-05T08:00:00Z');
    await write({ from: 'Bo <bo@example.com>' });
    expect(replies()).toHaveLength(1);
  });

  async function present(): Promise<number> {
    const { attendance } = await as<{ attendance: { present: boolean }[] }>(
      'lead',
      'query($teamId: ID!) { attendance(teamId: $teamId) { present } }',
      { teamId: house.town.teams.kontaktcenter },
    );
    return attendance.filter((one) => one.present).length;
  }

  async function shift(personId: string, date: string, from: string, to: string): Promise<void> {
    const input = { teamId: house.town.teams.kontaktcenter, personId, date, from, to, work: 'MAIL' };
    await as('lead', 'mutation($input: SaveShiftInput!) { saveShift(input: $input) { id } }', { input });
  }
});

const HOURS = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, from: '08:00', to: '12:00', leastStaffing: 2 },
  { weekday, from: '13:00', to: '16:00', leastStaffing: 2 },
]);
const SAVE_HOURS = 'mutation($input: SaveOpeningHoursInput!) { saveOpeningHours(input: $input) { id } }';
const SAVE_DAY = 'mutation($input: SaveSpecialDayInput!) { saveSpecialDay(input: $input) { id } }';
const ACKNOWLEDGE = 'mutation($input: AcknowledgeInput!) { acknowledgeTicket(input: $input) { id } }';
const ABSENCE = 'mutation($input: RegisterAbsenceInput!) { registerAbsence(input: $input) { id } }';
const COVERAGE = `query($mailboxId: ID!, $from: Date!, $to: Date!) {
  coverage(mailboxId: $mailboxId, from: $from, to: $to) { start end needed planned present } }`;
