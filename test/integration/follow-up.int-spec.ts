import { FollowUpGraphqlModule } from '@kontaktpost/follow-up/graphql';
import {
  type MailboxId,
  type MessageId,
  newId,
  type PersonActor,
  system,
  type TicketId,
} from '@kontaktpost/kernel';
import { SendMail } from '@kontaktpost/outbound-mail';
import { AnswerAutomatically, NoteDelivery } from '@kontaktpost/tickets';
import { aMunicipality, type Municipality } from '../support/a-municipality';
import { type Answer, type Desk, startDesk } from '../support/desk';
import { freshDatabase, sql } from '../support/fresh-database';
import { type House, openHouse } from '../support/house';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink';

type Figures = {
  mailbox: { name: string } | null;
  received: number;
  answered: number;
  withinOneWorkingDay: number;
  withinTwoWorkingDays: number;
  medianMinutesToFirstAnswer: number | null;
  neverAnswered: number;
  oldestWaitingSince: string | null;
  waiting: number;
};
type FollowUp = {
  total: Figures;
  mailboxes: Figures[];
  days: { date: string; received: number; answered: number }[];
  arrivals: { weekday: number; hour: number; received: number }[];
  waitingAges: { workingDays: string; waiting: number }[];
};

const FIGURES = `mailbox { name } received answered withinOneWorkingDay withinTwoWorkingDays
  medianMinutesToFirstAnswer neverAnswered oldestWaitingSince waiting`;
const QUESTION = `query($from: Date!, $to: Date!, $mailboxId: ID) { followUp(from: $from, to: $to, mailboxId: $mailboxId) {
  total { ${FIGURES} } mailboxes { ${FIGURES} }
  days { date received answered } arrivals { weekday hour received } waitingAges { workingDays waiting } } }`;
const NEVER = 'query($mailboxId: ID) { neverAnswered(mailboxId: $mailboxId) { id } }';

const LOCAL = `CREATE FUNCTION local(at text) RETURNS timestamptz LANGUAGE sql AS
  $$ SELECT at::timestamp AT TIME ZONE 'Europe/Stockholm' $$`;

/** A ticket as the reply clock would have left it. Times are Stockholm's. */
type Made = {
  came: string;
  mailbox?: keyof Municipality['mailboxes'];
  lane?: string;
  /** When a person first answered, and how many working days after the day of receipt. */
  answered?: [string, number];
  /** Waits: since when, and until when it was promised. */
  waits?: { since?: string; due: string };
  resolution?: string;
  firstDue?: string;
};

/** The Wednesday after Easter 2026: Good Friday is 3 April, Easter Monday the 6th. */
const NOW = new Date('2026-04-08T07:00:00Z');
const MARCH_TO_NOW = { from: '2026-03-01', to: '2026-04-08' };

describe('the follow-up', () => {
  let desk: Desk;
  let town: Municipality;
  let lead: PersonActor;

  beforeAll(async () => {
    await freshDatabase();
    town = await aMunicipality();
    desk = await startDesk({ modules: [FollowUpGraphqlModule] });
    desk.clock.set(NOW);
    lead = town.people.lead.actor;
    await sql(LOCAL);
  });
  afterAll(() => desk?.stop());
  beforeEach(() => sql('TRUNCATE tickets CASCADE'));

  /** Puts a ticket there, and gives its id. */
  async function make({ came, mailbox = 'info', lane = 'PERSON', ...ticket }: Made): Promise<TicketId> {
    const { id: mailboxId, boardId } = town.mailboxes[mailbox];
    const { answered, waits, resolution = null, firstDue = null } = ticket;
    const id = newId<TicketId>();
    await sql(
      `INSERT INTO tickets (id, reference, version, board_id, mailbox_id, subject, status, lane, received_at, first_answered_at,
         first_answer_working_days, waiting_since, reply_due_at, first_reply_due_at, resolution, sender_name, sender_address,
         preview, last_activity_at)
       VALUES ($1::uuid, 'KC-' || $1::text, 1, $2, $3, 'Lampa', $4, $5, local($6), local($7), $8, local($9), local($10),
         coalesce(local($11), local($10)), $12, 'Anna', 'anna@example.com', '', local($6))`,
      [
        id,
        boardId,
        mailboxId,
        resolution === null ? 'OPEN' : 'RESOLVED',
        lane,
        came,
        answered?.[0],
        answered?.[1],
        waits ? (waits.since ?? came) : null,
        waits?.due,
        firstDue,
        resolution,
      ],
    );
    return id;
  }

  const ask = (who: PersonActor, mailboxId?: MailboxId, period = MARCH_TO_NOW): Promise<Answer> =>
    desk.ask(who, QUESTION, { ...period, mailboxId });
  const followUp = async (mailboxId?: MailboxId, period = MARCH_TO_NOW): Promise<FollowUp> =>
    (await ask(lead, mailboxId, period)).data?.followUp as FollowUp;
  const neverAnswered = async (who: PersonActor, mailboxId?: MailboxId): Promise<string[]> => {
    const found = (await desk.ask(who, NEVER, { mailboxId })).data?.neverAnswered as { id: string }[];
    return found.map(({ id }) => id);
  };

  it('tells of each mailbox and of all together how they were answered', async () => {
    // On Maundy Thursday, answered over Easter on the first working day after it.
    await make({ came: '2026-04-02 15:00', answered: ['2026-04-07 09:00', 1] });
    await make({ came: '2026-04-01 08:00', answered: ['2026-04-01 08:30', 0] });
    await make({ came: '2026-03-20 12:00', answered: ['2026-03-24 12:00', 2] });
    await make({ came: '2026-03-09 12:00', answered: ['2026-03-16 12:00', 5] });
    await make({ came: '2026-04-01 10:00', waits: { due: '2026-04-07 16:30' } });
    await make({ came: '2026-04-08 08:00', waits: { due: '2026-04-10 16:30' } });
    await make({ came: '2026-04-07 08:00', mailbox: 'bygg', waits: { due: '2026-04-09 16:00' } });
    const { total, mailboxes } = await followUp();
    expect(mailboxes.map(({ mailbox }) => mailbox?.name)).toEqual([
      'Bygg och miljö',
      'Ekvalla kommun',
      'Kontaktcenter',
    ]);
    expect(mailboxes[1]).toEqual({
      mailbox: { name: 'Ekvalla kommun' },
      received: 6,
      answered: 4,
      withinOneWorkingDay: 2,
      withinTwoWorkingDays: 3,
      // 30 minutes, 4 days 18 hours (Easter), 4 days, 7 days: between the middle two.
      medianMinutesToFirstAnswer: (96 * 60 + 114 * 60) / 2,
      neverAnswered: 1,
      oldestWaitingSince: '2026-04-01T08:00:00.000Z',
      waiting: 2,
    });
    expect(total).toMatchObject({ mailbox: null, received: 7, answered: 4, neverAnswered: 1, waiting: 3 });
    expect(mailboxes[2]).toMatchObject({
      received: 0,
      medianMinutesToFirstAnswer: null,
      oldestWaitingSince: null,
    });
    const bygg = await followUp(town.mailboxes.bygg.id);
    expect(bygg.mailboxes).toHaveLength(1);
    expect(bygg.total).toMatchObject({ received: 1, answered: 0, waiting: 1, neverAnswered: 0 });
  });

  it.each<[string, Made, Partial<Figures>]>([
    ['mail of a machine', { came: '2026-04-01 10:00', lane: 'SYSTEM' }, { received: 0 }],
    ['a duplicate', { came: '2026-04-01 10:00', resolution: 'DUPLICATE' }, { received: 0 }],
    ['what needed no answer', { came: '2026-04-01 10:00', resolution: 'NO_REPLY_NEEDED' }, { received: 0 }],
    [
      'an answered one whose thanks needed none',
      { came: '2026-04-01 10:00', answered: ['2026-04-01 11:00', 0], resolution: 'NO_REPLY_NEEDED' },
      { received: 1, answered: 1, withinOneWorkingDay: 1, medianMinutesToFirstAnswer: 60 },
    ],
    [
      'one that was closed without an answer',
      { came: '2026-03-02 10:00', firstDue: '2026-03-04 16:30', resolution: 'ANSWERED' },
      { received: 1, answered: 0, neverAnswered: 1, waiting: 0 },
    ],
    [
      'one that waits since before the period',
      { came: '2026-02-20 10:00', waits: { due: '2026-02-24 16:30' } },
      { received: 0, neverAnswered: 0, waiting: 1, oldestWaitingSince: '2026-02-20T09:00:00.000Z' },
    ],
    [
      'one with a later promise that holds',
      { came: '2026-03-02 10:00', firstDue: '2026-03-04 16:30', waits: { due: '2026-04-20 16:30' } },
      { received: 1, neverAnswered: 0, waiting: 1 },
    ],
    [
      'one that was answered and waits again',
      {
        came: '2026-03-02 10:00',
        answered: ['2026-03-03 10:00', 1],
        waits: { since: '2026-03-10 10:00', due: '2026-03-12 16:30' },
      },
      {
        received: 1,
        answered: 1,
        neverAnswered: 0,
        waiting: 1,
        oldestWaitingSince: '2026-03-10T09:00:00.000Z',
      },
    ],
  ])('counts %s as it should', async (_, ticket, figures) => {
    await make(ticket);
    expect((await followUp()).total).toMatchObject(figures);
  });

  it('tells the days by Stockholm, and first answers of older tickets too', async () => {
    await make({ came: '2026-03-29 00:30', answered: ['2026-03-30 23:59', 1] });
    await make({ came: '2026-03-28 23:59', answered: ['2026-03-29 03:30', 0] });
    await make({ came: '2026-01-10 12:00', answered: ['2026-03-29 12:00', 50] });
    const { days } = await followUp(undefined, { from: '2026-03-28', to: '2026-03-30' });
    expect(days).toEqual([
      { date: '2026-03-28', received: 1, answered: 0 },
      { date: '2026-03-29', received: 1, answered: 2 },
      { date: '2026-03-30', received: 0, answered: 1 },
    ]);
  });

  it('tells arrivals by the hour that the clock showed, before and after it was changed', async () => {
    for (const came of ['2026-03-27 08:15', '2026-04-03 08:45', '2026-03-29 03:10', '2026-10-25 02:30'])
      await make({ came });
    const period = { from: '2026-03-01', to: '2026-11-01' };
    expect((await followUp(undefined, period)).arrivals).toEqual([
      { weekday: 5, hour: 8, received: 2 },
      { weekday: 7, hour: 2, received: 1 },
      { weekday: 7, hour: 3, received: 1 },
    ]);
  });

  it("tells how long what waits has waited, in working days of each team's calendar", async () => {
    const due = '2026-04-20 16:30';
    for (const came of ['2026-04-08 07:00', '2026-04-07 10:00', '2026-04-02 10:00', '2025-06-01 10:00'])
      await make({ came, waits: { due } });
    await make({ came: '2026-04-02 10:00', mailbox: 'bygg', waits: { due } });
    const { bygg } = town.teams;
    await sql(`INSERT INTO special_days (id, team_id, date, name) VALUES ($1, $2, '2026-04-07', 'Flytt')`, [
      newId(),
      bygg,
    ]);
    // Maundy Thursday is two working days ago, for Bygg one: they were moving on Tuesday.
    expect((await followUp()).waitingAges).toEqual([
      { workingDays: '0', waiting: 1 },
      { workingDays: '1', waiting: 2 },
      { workingDays: '2', waiting: 1 },
      { workingDays: '3-5', waiting: 0 },
      { workingDays: '6+', waiting: 1 },
    ]);
  });

  it('lists what nobody has ever answered, longest waiting first', async () => {
    const newer = await make({ came: '2026-04-01 10:00', waits: { due: '2026-04-07 16:30' } });
    const older = await make({
      came: '2026-03-01 10:00',
      mailbox: 'bygg',
      waits: { due: '2026-03-03 16:30' },
    });
    await make({
      came: '2026-01-01 10:00',
      answered: ['2026-01-02 10:00', 1],
      waits: { due: '2026-01-05 16:30' },
    });
    await make({ came: '2026-01-01 10:00', mailbox: 'socialtjanst', waits: { due: '2026-01-05 16:30' } });
    expect(await neverAnswered(lead)).toEqual([older, newer]);
    expect(await neverAnswered(lead, town.mailboxes.info.id)).toEqual([newer]);
    expect(await neverAnswered(town.people.agent.actor)).toEqual([newer]);
  });

  describe("is the team's own", () => {
    it.each(['admin', 'registrar'] as const)('%s, who works in no team, sees none', async (who) => {
      await make({ came: '2026-04-01 10:00', waits: { due: '2026-04-07 16:30' } });
      const { actor } = town.people[who];
      const seen = (await ask(actor)).data?.followUp as FollowUp;
      expect(seen.mailboxes).toEqual([]);
      expect(seen.total).toMatchObject({ received: 0, waiting: 0 });
      expect(await neverAnswered(actor)).toEqual([]);
    });

    it('a mailbox that the actor does not work in is not there', async () => {
      const { id } = town.mailboxes.info;
      for (const who of ['admin', 'registrar', 'officer'] as const)
        expect((await ask(town.people[who].actor, id)).codes).toEqual(['NOT_FOUND']);
      expect((await ask(lead, 'nonsense' as MailboxId)).codes).toEqual(['NOT_FOUND']);
    });
  });

  it.each([
    ['that is longer than a leap year', { from: '2025-01-01', to: '2026-01-02' }],
    ['that ends before it begins', { from: '2026-04-02', to: '2026-04-01' }],
  ])('refuses a period %s', async (_, period) => {
    expect((await ask(lead, undefined, period)).codes).toEqual(['INVALID_INPUT']);
  });
});

describe('the follow-up of what was done', () => {
  let house: House;
  let sink: SmtpSink;

  beforeAll(async () => {
    sink = await startSmtpSink();
    house = await openHouse(sink);
  });
  afterAll(async () => {
    await house?.close();
    await sink?.stop();
  });

  const at = (time: string): void => house.clock.set(new Date(time));
  const ask = async <T>(source: string, variables: Record<string, unknown> = {}): Promise<T> =>
    (await house.as('lead')).ask<T>(source, variables);
  const reply = async (ticketId: TicketId): Promise<MessageId> => {
    const question = 'mutation($input: ReplyInput!) { replyToTicket(input: $input) { id } }';
    const input = { ticketId, text: 'Hej! Lampan är lagad.' };
    return (await ask<{ replyToTicket: { id: MessageId } }>(question, { input })).replyToTicket.id;
  };
  const resolve = (ticketId: TicketId, resolution: string) =>
    ask(`mutation($ticketId: ID!) { resolveTicket(ticketId: $ticketId, resolution: ${resolution}) { id } }`, {
      ticketId,
    });
  async function refused(ticketId: TicketId, messageId: MessageId): Promise<void> {
    sink.next('refuse-mail');
    await house.get(SendMail).run({ messageId });
    await house.get(NoteDelivery).run({ messageId, ticketId, state: 'REFUSED' });
  }

  it('counts mails and calls of people over Easter; no returned mail, confirmation or automatic reply', async () => {
    // Maundy Thursday at noon; the first working day after it is Tuesday the 7th.
    at('2026-04-02T10:00:00Z');
    const receipt = await house.mail('info');
    const automatic = (await house.ticketOf(receipt)) as TicketId;
    const tickets: TicketId[] = [];
    for (let n = 0; n < 5; n += 1) tickets.push(await house.ticket('info'));
    const [mailed, called, returned, confirmed, thanks] = tickets as [
      TicketId,
      TicketId,
      TicketId,
      TicketId,
      TicketId,
    ];
    await house.get(AnswerAutomatically).run(system('absences'), {
      ticketId: automatic,
      answersId: receipt,
      to: { name: 'Eva', address: 'eva@example.com' },
      text: 'Jag är ledig.',
      hidesMatter: false,
    });
    await resolve(thanks, 'NO_REPLY_NEEDED');
    at('2026-04-07T10:00:00Z');
    await reply(mailed);
    await refused(returned, await reply(returned));
    await ask('mutation($input: AcknowledgeInput!) { acknowledgeTicket(input: $input) { id } }', {
      input: { ticketId: confirmed, promisedFor: '2026-04-20' },
    });
    at('2026-04-08T10:00:00Z');
    await resolve(called, 'CALLED');
    at('2026-04-10T16:00:00Z');
    const seen = await ask<{ followUp: FollowUp; neverAnswered: { id: TicketId }[] }>(
      `{ followUp(from: "2026-04-01", to: "2026-04-10") { total { ${FIGURES} } days { date received answered }
           waitingAges { workingDays waiting } }
         neverAnswered { id } }`,
    );
    expect(seen.followUp.total).toMatchObject({
      received: 5,
      answered: 2,
      withinOneWorkingDay: 1,
      withinTwoWorkingDays: 2,
      medianMinutesToFirstAnswer: 5.5 * 24 * 60,
      neverAnswered: 2,
      waiting: 3,
      oldestWaitingSince: '2026-04-02T10:00:00.000Z',
    });
    expect(seen.followUp.days.filter(({ answered }) => answered > 0)).toEqual([
      { date: '2026-04-07', received: 0, answered: 1 },
      { date: '2026-04-08', received: 0, answered: 1 },
    ]);
    expect(seen.followUp.waitingAges.filter(({ waiting }) => waiting > 0)).toEqual([
      { workingDays: '3-5', waiting: 3 },
    ]);
    const waiting = seen.neverAnswered.map(({ id }) => id);
    expect(new Set(waiting)).toEqual(new Set([automatic, returned, confirmed]));
  });
});
