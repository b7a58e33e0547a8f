import { type MessageId, newId, system, type TicketId } from '@kontaktpost/kernel';
import { SendMail } from '@kontaktpost/outbound-mail';
import {
  AnswerAutomatically,
  FireTimers,
  FollowCalendar,
  MessagesStore,
  NoteDelivery,
  ReassignTicket,
} from '@kontaktpost/tickets';
import { ApiFault } from '../support/api-client';
import { listenForHints, START } from '../support/desk';
import { sql } from '../support/fresh-database';
import { type House, openHouse } from '../support/house';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink';
import { workThrough } from '../support/work-through';

const HOUR = 3_600_000;
const EVA = 'Eva Åberg <eva@example.com>';
const TICKET = `id version status lane unread waitingSince replyDueAt firstReplyDueAt promisedFor acknowledgedAt answeredAt
  firstAnsweredAt replyMinutesLeft assignee { name } contactPerson { name } messages { direction kind promisedFor text }`;
/** The test municipality's lead works in the contact centre and in bygg; the contact centre is open from 8 to 17. */
const WEEK = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '17:00', leastStaffing: 1 }));
const WEDNESDAY = '2026-03-04T16:00:00.000Z';
const ACKNOWLEDGE = 'mutation ($input: AcknowledgeInput!) { acknowledgeTicket(input: $input) { id } }';
const REPLY = 'mutation ($input: ReplyInput!) { replyToTicket(input: $input) { id } }';

type Who = Parameters<House['as']>[0];
type Where = Parameters<House['mail']>[0];
type Seen = {
  version: number;
  replyDueAt: string | null;
  messages: { direction: string; kind: string; promisedFor: string | null; text: string }[];
} & Record<string, unknown>;

describe('deadlines', () => {
  let house: House;
  let sink: SmtpSink;

  beforeAll(async () => {
    sink = await startSmtpSink();
    house = await openHouse(sink);
  });
  beforeEach(async () => {
    sink.reset();
    house.clock.set(START);
    await sql('TRUNCATE tickets, messages, message_fingerprints, special_days CASCADE');
    await sql(
      "UPDATE mailboxes SET reply_within_working_days = 2, after_closing_counts_as_next_day = false, language = 'sv'",
    );
    await hours(WEEK);
    await sql('DELETE FROM graphile_worker._private_jobs');
  });
  afterAll(async () => {
    await house?.close();
    await sink?.stop();
  });

  const ask = async (source: string, variables: Record<string, unknown> = {}, who: Who = 'agent') =>
    (await house.as(who)).ask<Record<string, unknown>>(source, variables);
  const codesOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'not refused',
      (fault: ApiFault) => `${fault.codes.join()} ${fault.message}`,
    );
  const hours = (periods: object[], team: 'kontaktcenter' | 'bygg' = 'kontaktcenter') =>
    ask(
      'mutation ($input: SaveOpeningHoursInput!) { saveOpeningHours(input: $input) { id } }',
      { input: { teamId: house.town.teams[team], periods } },
      'admin',
    );
  const closedDay = (date: string, more: object = {}) =>
    ask(
      'mutation ($input: SaveSpecialDayInput!) { saveSpecialDay(input: $input) { id } }',
      { input: { date, name: 'Klämdag', ...more } },
      'admin',
    );
  const promises = (where: Where, input: object) =>
    ask(
      'mutation ($input: UpdateMailboxInput!) { updateMailbox(input: $input) { id } }',
      { input: { mailboxId: house.town.mailboxes[where].id, ...input } },
      'admin',
    );
  const look = async (id: TicketId, who: Who = 'agent'): Promise<Seen> =>
    (await ask(`query ($id: ID!) { ticket(id: $id) { ${TICKET} } }`, { id }, who)).ticket as Seen;
  const acknowledge = (ticketId: TicketId, promisedFor: string, more: object = {}) =>
    ask(ACKNOWLEDGE, { input: { ticketId, promisedFor, ...more } });
  const reply = async (ticketId: TicketId, more: object = {}): Promise<MessageId> => {
    const { replyToTicket } = await ask(REPLY, { input: { ticketId, text: 'Hej! Klockan åtta.', ...more } });
    return (replyToTicket as { id: MessageId }).id;
  };
  const resolve = (ticketId: TicketId, resolution: string) =>
    ask(
      'mutation ($ticketId: ID!, $resolution: Resolution!) { resolveTicket(ticketId: $ticketId, resolution: $resolution) { id } }',
      { ticketId, resolution },
    );
  const reopen = (ticketId: TicketId) =>
    ask('mutation ($ticketId: ID!) { reopenTicket(ticketId: $ticketId) { id } }', { ticketId });
  /** A ticket of Eva's, and how she writes on it again. */
  const question = async (): Promise<{ id: TicketId; more: (draft?: object) => Promise<MessageId> }> => {
    const messageId = `${newId()}@example.com`;
    const id = await house.ticket('info', { from: EVA, messageId });
    return { id, more: (draft = {}) => house.mail('info', { from: EVA, inReplyTo: messageId, ...draft }) };
  };
  /** The newest mail of ours on the ticket fails. */
  const comesBack = async (ticketId: TicketId): Promise<void> => {
    const [row] = await sql<{ id: MessageId }>(
      "SELECT id FROM messages WHERE ticket_id = $1 AND direction = 'OUTGOING' ORDER BY ticket_version DESC LIMIT 1",
      [ticketId],
    );
    const messageId = row?.id as MessageId;
    sink.next('refuse-mail');
    await house.get(SendMail).run({ messageId });
    await house.get(NoteDelivery).run({ messageId, ticketId, state: 'REFUSED' });
  };

  describe('of a new ticket', () => {
    it.each([
      ['Monday morning', '2026-03-02T08:00:00Z', WEDNESDAY],
      ['Monday late in the evening', '2026-03-02T22:30:00Z', WEDNESDAY],
      ['Tuesday in Stockholm, Monday in UTC', '2026-03-02T23:30:00Z', '2026-03-05T16:00:00.000Z'],
      ['Saturday', '2026-03-07T10:00:00Z', '2026-03-10T16:00:00.000Z'],
      ['Maundy Thursday, over Easter and summer time', '2026-04-02T09:00:00Z', '2026-04-08T15:00:00.000Z'],
      ['the Friday before summer time', '2026-03-27T12:00:00Z', '2026-03-31T15:00:00.000Z'],
      ['the Friday before winter time', '2026-10-23T12:00:00Z', '2026-10-27T16:00:00.000Z'],
      ['the day before Christmas Eve', '2026-12-23T09:00:00Z', '2026-12-29T16:00:00.000Z'],
    ])('that came %s are the closing time of the second working day', async (_, at, due) => {
      house.clock.set(new Date(at));
      const id = await house.ticket('info', { from: EVA });
      expect(await look(id)).toMatchObject({
        waitingSince: new Date(at).toISOString(),
        replyDueAt: due,
        firstReplyDueAt: due,
        firstAnsweredAt: null,
      });
    });

    it('are midnight for a team without opening hours, and leave local closed days out', async () => {
      await closedDay('2026-03-03');
      const id = await house.ticket('bygg', { from: EVA });
      expect(await look(id, 'lead')).toMatchObject({ replyDueAt: '2026-03-05T22:59:59.000Z' });
    });

    it('are what the mailbox promises', async () => {
      await promises('info', { replyWithinWorkingDays: 1, afterClosingCountsAsNextDay: true });
      const early = await house.ticket('info', { from: EVA });
      expect((await look(early)).replyDueAt).toBe('2026-03-03T16:00:00.000Z');
      house.clock.set(new Date('2026-03-02T16:00:01Z'));
      const late = await house.ticket('info', { from: EVA, subject: 'Sent om kvällen' });
      expect(await look(late)).toMatchObject({
        waitingSince: '2026-03-02T16:00:01.000Z',
        replyDueAt: WEDNESDAY,
      });
    });

    it('tell how many opening minutes are left', async () => {
      const { id } = await question();
      const left = async () => (await look(id)).replyMinutesLeft;
      expect(await left()).toBe(2 * 9 * 60 + 8 * 60);
      house.clock.set(new Date('2026-03-04T15:29:30Z'));
      expect(await left()).toBe(31);
      house.clock.set(new Date('2026-03-04T16:00:01Z'));
      expect(await left()).toBe(0);
      await reply(id);
      expect(await left()).toBeNull();
    });
  });

  describe('when a calendar changes', () => {
    it('follow it; only what has changed is saved and told, and what was answered keeps its first deadline', async () => {
      const waiting = await question();
      const answered = await question();
      await reply(answered.id);
      await answered.more();
      house.clock.set(new Date('2026-03-09T09:00:00Z'));
      const later = await house.ticket('info', { from: EVA, subject: 'Efter klämdagen' });
      const elsewhere = await house.ticket('bygg', { from: EVA });
      const before = await Promise.all([later, elsewhere].map((id) => look(id, 'lead')));
      const hints = await listenForHints();
      await closedDay('2026-03-04', { teamId: house.town.teams.kontaktcenter });
      await workThrough(house);
      const thursday = '2026-03-05T16:00:00.000Z';
      expect(await look(waiting.id)).toMatchObject({ replyDueAt: thursday, firstReplyDueAt: thursday });
      expect(await look(answered.id)).toMatchObject({ replyDueAt: thursday, firstReplyDueAt: WEDNESDAY });
      expect(await Promise.all([later, elsewhere].map((id) => look(id, 'lead')))).toEqual(before);
      const changed = hints.heard.filter(({ topic }) => topic === 'ticket.changed').flatMap(({ ids }) => ids);
      await hints.stop();
      expect(new Set(changed)).toEqual(new Set([waiting.id, answered.id]));
    });

    it('follow a day that is closed for all, new hours, and a new promise', async () => {
      const { id } = await question();
      const due = async () => {
        await workThrough(house);
        return (await look(id)).replyDueAt;
      };
      await hours(WEEK.map((day) => ({ ...day, to: '12:30' })));
      expect(await due()).toBe('2026-03-04T11:30:00.000Z');
      await promises('info', { replyWithinWorkingDays: 5 });
      expect(await due()).toBe('2026-03-09T11:30:00.000Z');
      await closedDay('2026-03-06');
      expect(await due()).toBe('2026-03-10T11:30:00.000Z');
      await hours([]);
      expect(await due()).toBe('2026-03-10T22:59:59.000Z');
    });

    it('tell nobody again of what was overdue before, and is so by the new hours too', async () => {
      const { id } = await question();
      house.clock.set(new Date('2026-03-06T10:00:00Z'));
      await house.get(FireTimers).run();
      await hours(WEEK.map((day) => ({ ...day, to: '16:00' })));
      await workThrough(house);
      expect((await look(id)).replyDueAt).toBe('2026-03-04T15:00:00.000Z');
      const waiting = 'SELECT kind FROM ticket_timers WHERE fired_at IS NULL ORDER BY kind';
      expect(await sql(waiting)).toEqual([]);
      await promises('info', { replyWithinWorkingDays: 5 });
      await workThrough(house);
      expect(await sql(waiting)).toEqual([{ kind: 'ESCALATION' }, { kind: 'REMINDER' }]);
    });

    it('are reckoned once more at night, for what a change has missed', async () => {
      const { id } = await question();
      await sql("UPDATE tickets SET reply_due_at = '2026-03-06T22:59:59Z' WHERE id = $1", [id]);
      await sql('DELETE FROM ticket_timers');
      await house.get(FollowCalendar).run({});
      await workThrough(house);
      expect((await look(id)).replyDueAt).toBe(WEDNESDAY);
      expect(await sql('SELECT kind FROM ticket_timers ORDER BY kind')).toEqual([
        { kind: 'ESCALATION' },
        { kind: 'REMINDER' },
      ]);
    });

    it('go through any number of tickets in batches', async () => {
      const { id } = await question();
      await sql(
        `INSERT INTO tickets (id, reference, version, board_id, mailbox_id, subject, status, lane, received_at, waiting_since,
           sender_name, sender_address, preview, last_activity_at)
         SELECT gen_random_uuid(), 'KC-X-' || n, 1, board_id, mailbox_id, subject, status, lane, received_at, received_at,
           sender_name, sender_address, preview, last_activity_at FROM tickets, generate_series(1, 250) AS n WHERE id = $1`,
        [id],
      );
      await sql(
        `INSERT INTO messages SELECT (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'ticket_id', t.id))).*
         FROM messages m, tickets t WHERE m.ticket_id = $1 AND t.id <> $1`,
        [id],
      );
      await hours(WEEK.map((day) => ({ ...day, to: '16:00' })));
      await workThrough(house);
      const dues = await sql(
        'SELECT DISTINCT reply_due_at AS due, count(*)::integer AS n FROM tickets GROUP BY 1',
      );
      expect(dues).toEqual([{ due: new Date('2026-03-04T15:00:00Z'), n: 251 }]);
      expect(await sql('SELECT DISTINCT due_at FROM ticket_timers')).toHaveLength(1);
    });
  });

  describe('when receipt is acknowledged', () => {
    it('are the promised day; the ticket stays unanswered, and the citizen knows who and when', async () => {
      const { id } = await question();
      await acknowledge(id, '2026-03-20', { contactPersonId: house.town.people.colleague.id });
      expect(await look(id)).toMatchObject({
        status: 'OPEN',
        unread: false,
        waitingSince: START.toISOString(),
        replyDueAt: '2026-03-20T16:00:00.000Z',
        firstReplyDueAt: WEDNESDAY,
        promisedFor: '2026-03-20',
        acknowledgedAt: START.toISOString(),
        answeredAt: null,
        firstAnsweredAt: null,
        contactPerson: { name: 'Sara Ek' },
        assignee: { name: 'Sara Ek' },
      });
      await workThrough(house);
      const { mail } = await sink.waitForMail(({ recipients }) => recipients.includes('eva@example.com'));
      expect(mail.text).toMatch(/Sara Ek[\s\S]+fredag 20 mars 2026/);
      const [, ours] = (await look(id)).messages;
      expect(ours).toMatchObject({ direction: 'OUTGOING', kind: 'PERSON', promisedFor: '2026-03-20' });
    });

    it('says beforehand what would be sent, in the words of the mailbox', async () => {
      const { id } = await question();
      const words = `query ($id: ID!, $day: Date!) { acknowledgementText(ticketId: $id, promisedFor: $day) }`;
      const variables = { id, day: '2026-03-20' };
      expect((await ask(words, variables)).acknowledgementText).toMatch(/Karin Hedlund[\s\S]+20 mars 2026/);
      await sql("UPDATE mailboxes SET language = 'en'");
      expect((await ask(words, variables)).acknowledgementText).toMatch(/Karin Hedlund[\s\S]+20 March 2026/);
      expect(await codesOf(ask(words, variables, 'registrar'))).toContain('NOT_ALLOWED');
      expect(await codesOf(ask(words, variables, 'officer'))).toContain('NOT_FOUND');
      expect(await codesOf(ask(words, { ...variables, day: '2026-03-21' }))).toContain('working day');
    });

    it('may be in own words, also as an answer with files and copies, and stays open whatever it asks for', async () => {
      const { id } = await question();
      const text = 'Vi återkommer när geologen varit på plats.';
      await reply(id, { text, afterwards: 'RESOLVE', acknowledge: { promisedFor: '2026-03-10' } });
      const seen = await look(id);
      expect(seen).toMatchObject({
        status: 'OPEN',
        promisedFor: '2026-03-10',
        contactPerson: { name: 'Karin Hedlund' },
      });
      expect(seen.messages[1]?.text).toContain(text);
      await acknowledge(id, '2026-03-12', { text: 'Det blir torsdag.' });
      expect(await look(id)).toMatchObject({
        promisedFor: '2026-03-12',
        replyDueAt: '2026-03-12T16:00:00.000Z',
      });
    });

    it('hold while the citizen writes more, end with the answer, and a mail after that has its own', async () => {
      const { id, more } = await question();
      await acknowledge(id, '2026-03-20');
      house.later(HOUR);
      await more();
      expect((await look(id)).replyDueAt).toBe('2026-03-20T16:00:00.000Z');
      await reply(id);
      expect(await look(id)).toMatchObject({ replyDueAt: null, promisedFor: null, acknowledgedAt: null });
      house.later(24 * HOUR);
      await more();
      expect(await look(id)).toMatchObject({ replyDueAt: '2026-03-05T16:00:00.000Z', promisedFor: null });
    });

    it('fall back when the confirmation is refused', async () => {
      const { id } = await question();
      await acknowledge(id, '2026-03-20');
      await comesBack(id);
      expect(await look(id)).toMatchObject({
        replyDueAt: WEDNESDAY,
        promisedFor: null,
        unread: true,
        contactPerson: { name: 'Karin Hedlund' },
      });
    });

    it.each<[string, object, RegExp]>([
      ['a Saturday', { promisedFor: '2026-03-21' }, /INVALID_INPUT.*no working day/],
      ['Good Friday', { promisedFor: '2026-04-03' }, /INVALID_INPUT.*no working day/],
      ['yesterday', { promisedFor: '2026-03-01' }, /INVALID_INPUT.*over/],
      ['more than a year ahead', { promisedFor: '2027-03-03' }, /INVALID_INPUT.*365/],
      ['no date', { promisedFor: 'på fredag' }, /YYYY-MM-DD/],
      ['nothing written', { promisedFor: '2026-03-20', text: ' ' }, /INVALID_INPUT.*Write something/],
      ['an older version', { promisedFor: '2026-03-20', expectedVersion: 0 }, /CONFLICT/],
    ])('are not for %s', async (_, input, fault) => {
      const { id } = await question();
      expect(await codesOf(acknowledge(id, '', input))).toMatch(fault);
      expect(await look(id)).toMatchObject({ promisedFor: null, replyDueAt: WEDNESDAY });
    });

    it('need a contact person who works there, and somebody who waits', async () => {
      const { id } = await question();
      const { officer } = house.town.people;
      expect(await codesOf(acknowledge(id, '2026-03-20', { contactPersonId: officer.id }))).toMatch(
        /INVALID_INPUT.*does not work on this mailbox/,
      );
      await reply(id);
      expect(await codesOf(acknowledge(id, '2026-03-20'))).toMatch(/CONFLICT.*ordinary answer/);
      await resolve(id, 'ANSWERED');
      expect(await codesOf(acknowledge(id, '2026-03-20'))).toMatch(/CONFLICT.*Reopen/);
    });
  });

  describe('without a mail', () => {
    it.each(['CALLED', 'MEETING', 'REFERRED', 'FORWARDED'])(
      '%s answers, also when it is opened again',
      async (how) => {
        const { id, more } = await question();
        house.later(24 * HOUR);
        await resolve(id, how);
        const at = house.clock.now().toISOString();
        await reopen(id);
        expect(await look(id)).toMatchObject({
          replyDueAt: null,
          waitingSince: null,
          firstAnsweredAt: at,
          answeredAt: at,
        });
        house.later(24 * HOUR);
        await more();
        expect(await look(id)).toMatchObject({
          replyDueAt: '2026-03-06T16:00:00.000Z',
          firstReplyDueAt: WEDNESDAY,
          firstAnsweredAt: at,
        });
        const [row] = await sql('SELECT first_answer_working_days AS days FROM tickets WHERE id = $1', [id]);
        expect(row).toEqual({ days: 1 });
      },
    );

    it.each(['NO_REPLY_NEEDED', 'DUPLICATE'])(
      '%s answers nothing: opened again, it waits as before',
      async (how) => {
        const { id } = await question();
        await resolve(id, how);
        expect(await look(id)).toMatchObject({ replyDueAt: null, firstAnsweredAt: null });
        await reopen(id);
        expect(await look(id)).toMatchObject({ replyDueAt: WEDNESDAY, waitingSince: START.toISOString() });
      },
    );
  });

  describe('whatever the product says by itself', () => {
    it('stay: an automatic reply answers nothing, and its failing opens nothing', async () => {
      const { id } = await question();
      const before = await look(id);
      const [message] = await house.get(MessagesStore).ofTickets([id]);
      await house.get(AnswerAutomatically).run(system('absences'), {
        ticketId: id,
        answersId: message?.id as MessageId,
        to: { name: '', address: 'eva@example.com' },
        text: 'Jag är borta till och med fredag.',
        hidesMatter: false,
      });
      const { messages, version, ...after } = await look(id);
      expect({ ...after, version: version - 1, messages: messages.slice(0, 1) }).toEqual(before);
      expect(messages[1]).toMatchObject({ direction: 'OUTGOING', kind: 'AUTO_REPLY' });
      await comesBack(id);
      expect(await look(id)).toMatchObject({ status: 'NEW', replyDueAt: WEDNESDAY });
    });

    it('do not stop an answer that is being written', async () => {
      const { id } = await question();
      const { version } = await look(id);
      const [message] = await house.get(MessagesStore).ofTickets([id]);
      await house.get(AnswerAutomatically).run(system('absences'), {
        ticketId: id,
        answersId: message?.id as MessageId,
        to: { name: '', address: 'eva@example.com' },
        text: 'Jag är borta.',
        hidesMatter: false,
      });
      await reply(id, { expectedVersion: version });
      await workThrough(house);
      const { mail } = await sink.waitForMail(
        ({ mail: { subject } }) => subject?.startsWith('Auto: ') ?? false,
      );
      expect(mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-replied');
    });
  });

  describe('of mail in which we stand in the copy line only', () => {
    it('are none, until a mail comes to us', async () => {
      const messageId = `${newId()}@example.com`;
      const copy = { from: EVA, to: 'someone@example.com', cc: 'info@ekvalla.example' };
      const id = await house.ticket('info', { ...copy, messageId });
      house.later(24 * HOUR);
      await house.mail('info', { ...copy, inReplyTo: messageId });
      expect(await look(id)).toMatchObject({ lane: 'FOR_INFORMATION', replyDueAt: null });
      await house.mail('info', { from: EVA, inReplyTo: messageId });
      expect(await look(id)).toMatchObject({
        lane: 'PERSON',
        waitingSince: house.clock.now().toISOString(),
        replyDueAt: '2026-03-05T16:00:00.000Z',
      });
    });
  });

  describe('in the queue', () => {
    it('stand by urgency: overdue on top, what nobody waits for at the end', async () => {
      const answered = await question();
      await reply(answered.id, { afterwards: 'STAY' });
      house.clock.set(new Date('2026-03-06T09:00:00Z'));
      const fresh = await house.ticket('info', { from: EVA, subject: 'Ny' });
      house.clock.set(new Date('2026-03-02T09:00:00Z'));
      const overdue = await house.ticket('info', { from: EVA, subject: 'Gammal' });
      house.clock.set(new Date('2026-03-06T09:00:00Z'));
      const { tickets } = await ask('{ tickets(sort: DUE) { edges { node { id } } } }');
      const ids = (tickets as { edges: { node: { id: string } }[] }).edges.map(({ node }) => node.id);
      expect(ids).toEqual([overdue, fresh, answered.id]);
    });
  });

  it('a ticket is handed on from whom it was held by, and only then', async () => {
    const { id, more } = await question();
    const { agent, colleague } = house.town.people;
    const hand = (from: typeof agent.id | null, to: typeof agent.id | null) =>
      house.get(ReassignTicket).run(system('absences'), { ticketId: id, from, to, facts: {} });
    expect(await hand(agent.id, colleague.id)).toBe(false);
    expect(await hand(null, agent.id)).toBe(true);
    expect(await look(id)).toMatchObject({
      status: 'OPEN',
      unread: true,
      assignee: { name: 'Karin Hedlund' },
    });
    expect(await hand(agent.id, colleague.id)).toBe(true);
    await more();
    expect(await hand(colleague.id, null)).toBe(true);
    await resolve(id, 'NO_REPLY_NEEDED');
    expect(await hand(null, agent.id)).toBe(false);
  });
});
