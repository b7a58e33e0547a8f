import { UnitOfWork } from '@kontaktpost/database';
import { type MessageId, newId, type TicketId } from '@kontaktpost/kernel';
import { SendMail } from '@kontaktpost/outbound-mail';
import { NoteDelivery, TicketsStore } from '@kontaktpost/tickets';
import { ApiFault } from '../support/api-client';
import { START } from '../support/desk';
import { sql } from '../support/fresh-database';
import { type House, openHouse } from '../support/house';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink';

const HOUR = 3_600_000;
const EVA = 'Eva Åberg <eva@example.com>';
const TICKET = `id version status unread waitingSince replyDueAt firstReplyDueAt answeredAt resolvedAt resolution resolutionReason
  lane messageCount assignee { name } notes { text author { name } } history { deed detail actor { name } subjectPerson { name } }`;

type Seen = {
  id: TicketId;
  version: number;
  status: string;
  unread: boolean;
  waitingSince: string | null;
  replyDueAt: string | null;
  firstReplyDueAt: string | null;
  answeredAt: string | null;
  resolvedAt: string | null;
  resolution: string | null;
  resolutionReason: string | null;
  lane: string;
  messageCount: number;
  assignee: { name: string } | null;
  notes: { text: string; author: { name: string } }[];
  history: { deed: string; detail: string | null; actor: object | null; subjectPerson: object | null }[];
};
type Who = Parameters<House['as']>[0];
type Reply = Record<string, unknown> & { ticketId: TicketId };

describe('tickets', () => {
  let house: House;
  let sink: SmtpSink;

  beforeAll(async () => {
    sink = await startSmtpSink();
    house = await openHouse(sink);
  });
  beforeEach(() => {
    sink.reset();
    house.clock.set(START);
  });
  afterAll(async () => {
    await house?.close();
    await sink?.stop();
  });

  const look = async (id: TicketId, who: Who = 'agent'): Promise<Seen> => {
    const ask = `query ($id: ID!) { ticket(id: $id) { ${TICKET} } }`;
    return (await (await house.as(who)).ask<{ ticket: Seen }>(ask, { id })).ticket;
  };
  const deed = async (mutation: string, variables: object = {}, who: Who = 'agent'): Promise<void> => {
    const all: Record<string, string> = {
      id: 'ID!',
      personId: 'ID',
      text: 'String!',
      reason: 'String',
      input: 'ReplyInput!',
    };
    const names = Object.keys(variables).map((name) => `$${name}: ${all[name]}`);
    const head = names.length === 0 ? '' : `(${names.join(', ')})`;
    await (await house.as(who)).ask(`mutation ${head} { ${mutation} { id } }`, { ...variables });
  };
  const take = (id: TicketId, who: Who = 'agent') => deed('takeTicket(ticketId: $id)', { id }, who);
  const resolve = (id: TicketId, who: Who = 'agent') =>
    deed('resolveTicket(ticketId: $id, resolution: NO_REPLY_NEEDED)', { id }, who);
  const reopen = (id: TicketId) => deed('reopenTicket(ticketId: $id)', { id });
  const note = (id: TicketId, text: string, who: Who = 'agent') =>
    deed('addNote(ticketId: $id, text: $text)', { id, text }, who);
  const assign = (id: TicketId, person: Who | null) => {
    const personId = person && house.town.people[person].id;
    return deed('assignTicket(ticketId: $id, personId: $personId)', { id, personId });
  };
  const reply = async (input: Reply, who: Who = 'agent'): Promise<MessageId> => {
    const ask = 'mutation ($input: ReplyInput!) { replyToTicket(input: $input) { id } }';
    const asked = { text: 'Hej! Vi öppnar klockan åtta.', ...input };
    const client = await house.as(who);
    return (await client.ask<{ replyToTicket: { id: MessageId } }>(ask, { input: asked })).replyToTicket.id;
  };
  const refusal = async (work: Promise<unknown>): Promise<string> => {
    const fault = await work.then(() => new Error('It was not refused.')).catch((refused) => refused);
    return fault instanceof ApiFault ? fault.codes.join() : fault.message;
  };
  const faultOf = async (work: Promise<unknown>): Promise<Record<string, unknown>> => {
    const fault: unknown = await work.then(() => null).catch((refused) => refused);
    return ((fault as ApiFault).errors[0] as { extensions: Record<string, unknown> }).extensions;
  };

  describe('the way of a ticket', () => {
    it('is NEW, taken, resolved and reopened, and keeps who did what', async () => {
      const id = await house.ticket('info', { from: EVA });
      expect(await look(id)).toMatchObject({ status: 'NEW', assignee: null, unread: true, version: 1 });
      await take(id);
      expect(await look(id)).toMatchObject({
        status: 'OPEN',
        assignee: { name: 'Karin Hedlund' },
        unread: false,
        version: 2,
      });
      await resolve(id);
      expect(await look(id)).toMatchObject({
        status: 'RESOLVED',
        resolution: 'NO_REPLY_NEEDED',
        resolvedAt: START.toISOString(),
        replyDueAt: null,
        waitingSince: null,
      });
      await reopen(id);
      expect(await look(id)).toMatchObject({
        status: 'OPEN',
        resolution: null,
        resolvedAt: null,
        waitingSince: START.toISOString(),
      });
      expect((await look(id)).history).toEqual([
        {
          deed: 'ticket.taken',
          detail: null,
          actor: { name: 'Karin Hedlund' },
          subjectPerson: null,
        },
        {
          deed: 'ticket.resolved',
          detail: 'NO_REPLY_NEEDED',
          actor: { name: 'Karin Hedlund' },
          subjectPerson: null,
        },
        {
          deed: 'ticket.reopened',
          detail: null,
          actor: { name: 'Karin Hedlund' },
          subjectPerson: null,
        },
      ]);
    });

    it.each<[string, (id: TicketId) => Promise<unknown>, string]>([
      ['resolved twice', async (id) => [await resolve(id), await resolve(id)], 'CONFLICT'],
      ['reopened while open', (id) => reopen(id), 'CONFLICT'],
      ['taken after it was resolved', async (id) => [await resolve(id), await take(id)], 'CONFLICT'],
      [
        'assigned after it was resolved',
        async (id) => [await resolve(id), await assign(id, 'lead')],
        'CONFLICT',
      ],
      [
        'resolved for a reason that fills pages',
        (id) =>
          deed('resolveTicket(ticketId: $id, resolution: CALLED, reason: $reason)', {
            id,
            reason: 'x'.repeat(2001),
          }),
        'INVALID_INPUT',
      ],
      [
        'resolved in a way that there is not',
        (id) => deed(`resolveTicket(ticketId: "${id}", resolution: SOMEHOW)`),
        'GRAPHQL_VALIDATION_FAILED',
      ],
    ])('is not %s', async (_, work, code) => {
      const id = await house.ticket('info');
      expect(await refusal(work(id))).toBe(code);
    });

    it('changes nothing, not even its version, when there is nothing to do', async () => {
      const id = await house.ticket('info');
      await take(id);
      const before = await look(id);
      await take(id);
      await assign(id, 'agent');
      await deed('markTicketRead(ticketId: $id)', { id });
      expect(await look(id)).toEqual(before);
    });

    it('is unread until somebody opens it, and again when somebody says so', async () => {
      const id = await house.ticket('info');
      await deed('markTicketRead(ticketId: $id)', { id });
      expect((await look(id)).unread).toBe(false);
      await deed('markTicketUnread(ticketId: $id)', { id });
      expect((await look(id)).unread).toBe(true);
    });
  });

  describe('whose it is', () => {
    it('is given to a colleague of the team, and back to the team', async () => {
      const id = await house.ticket('info');
      await assign(id, 'lead');
      expect(await look(id)).toMatchObject({ assignee: { name: 'Maria Öhman' }, status: 'OPEN' });
      expect((await look(id)).history.at(-1)).toMatchObject({
        deed: 'ticket.assigned',
        subjectPerson: { name: 'Maria Öhman' },
      });
      await assign(id, null);
      expect(await look(id)).toMatchObject({ assignee: null, status: 'OPEN' });
    });

    it.each<[string, Who]>([
      ['somebody of another team', 'officer'],
      ["the board's registrar, who reads but does not answer", 'registrar'],
      ['an administrator', 'admin'],
    ])('is not given to %s', async (_, person) => {
      const id = await house.ticket('info');
      expect(await refusal(assign(id, person))).toBe('INVALID_INPUT');
      expect((await look(id)).assignee).toBeNull();
    });

    it('is not given to somebody who has left, or who never was', async () => {
      const id = await house.ticket('info');
      const unknown = deed('assignTicket(ticketId: $id, personId: $personId)', { id, personId: newId() });
      expect(await refusal(unknown)).toBe('INVALID_INPUT');
      const { id: colleague } = house.town.people.colleague;
      await sql('UPDATE people SET deactivated_at = now() WHERE id = $1', [colleague]);
      const gone = await refusal(assign(id, 'colleague'));
      await sql('UPDATE people SET deactivated_at = NULL WHERE id = $1', [colleague]);
      expect(gone).toBe('INVALID_INPUT');
    });

    it('is not taken from a colleague by surprise; the refusal says who has it', async () => {
      const id = await house.ticket('info');
      await take(id, 'lead');
      expect(await faultOf(take(id))).toEqual({
        code: 'CONFLICT',
        assigneeId: house.town.people.lead.id,
        version: 2,
      });
    });

    it('has one winner when all reach for it at the same moment', async () => {
      for (let round = 0; round < 5; round++) {
        const id = await house.ticket('info');
        const people = ['agent', 'lead', 'colleague'] as const;
        const codes = await Promise.all(people.map((who) => refusal(take(id, who))));
        expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(2);
        const winner = people[codes.findIndex((code) => code !== 'CONFLICT')] as Who;
        expect(await look(id)).toMatchObject({
          assignee: { name: house.town.people[winner].name },
          version: 2,
        });
      }
    });
  });

  describe('notes', () => {
    it('are kept as written, trimmed, composed and without NUL', async () => {
      const id = await house.ticket('info');
      await note(id, '  Ringde A\u030asa.\u0000  \n');
      await note(id, 'x'.repeat(20_000), 'lead');
      const { notes } = await look(id);
      expect(notes[0]).toEqual({ text: 'Ringde Åsa.', author: { name: 'Karin Hedlund' } });
      expect(notes[1]?.text).toHaveLength(20_000);
    });

    it.each([
      ['nothing', ''],
      ['spaces', ' \n\t '],
      ['more than it holds', 'x'.repeat(20_001)],
    ])('are refused: %s', async (_, text) => {
      const id = await house.ticket('info');
      expect(await refusal(note(id, text))).toBe('INVALID_INPUT');
      expect((await look(id)).notes).toEqual([]);
    });
  });

  describe('an answer that somebody else got in the way of', () => {
    type Begun = { id: TicketId; first: string };
    it.each<[string, (begun: Begun) => Promise<unknown>]>([
      ['a further mail', ({ first }) => house.mail('info', { from: EVA, inReplyTo: first })],
      ["a colleague's note", ({ id }) => note(id, 'Jag har redan ringt.', 'lead')],
      ["a colleague's answer", ({ id }) => reply({ ticketId: id }, 'lead')],
      ['the same answer, of which no word came back', ({ id }) => reply({ ticketId: id })],
    ])('is refused after %s, with what was added', async (_, add) => {
      const first = `${newId()}@example.com`;
      const id = await house.ticket('info', { from: EVA, messageId: first });
      const { version } = await look(id);
      await add({ id, first });
      const [added] = await sql<{ id: string }>(
        `SELECT id FROM messages WHERE ticket_id = $1 AND ticket_version > $2
         UNION ALL SELECT id FROM notes WHERE ticket_id = $1 AND ticket_version > $2`,
        [id, version],
      );
      const fault = await faultOf(reply({ ticketId: id, expectedVersion: version }));
      expect(fault).toEqual({ code: 'CONFLICT', added: [added?.id] });
      await reply({ ticketId: id, expectedVersion: (await look(id)).version });
    });

    it('loses characters that can be neither stored nor sent', async () => {
      const id = await house.ticket('info', { from: EVA });
      await reply({ ticketId: id, text: 'Hej\u0000 du.' });
      const [answer] = await sql<{ text: string }>(
        "SELECT text FROM messages WHERE ticket_id = $1 AND direction = 'OUTGOING'",
        [id],
      );
      expect(answer?.text).toMatch(/^Hej du\./);
    });

    it("goes out when what was added is one's own note, or nothing at all", async () => {
      const id = await house.ticket('info', { from: EVA });
      const { version } = await look(id);
      await note(id, 'Jag svarar nu.');
      await deed('markTicketRead(ticketId: $id)', { id }, 'lead');
      await reply({ ticketId: id, expectedVersion: version });
      expect(await look(id)).toMatchObject({ status: 'WAITING', messageCount: 2 });
    });
  });

  describe('the reply clock', () => {
    const END_OF_WEDNESDAY = '2026-03-04T22:59:59.000Z';

    it('ends on the second weekday; an answer stops it at the press of Send', async () => {
      const id = await house.ticket('info', { from: EVA });
      expect(await look(id)).toMatchObject({
        waitingSince: START.toISOString(),
        replyDueAt: END_OF_WEDNESDAY,
        firstReplyDueAt: END_OF_WEDNESDAY,
        answeredAt: null,
      });
      house.later(HOUR);
      await reply({ ticketId: id });
      expect(await look(id)).toMatchObject({
        status: 'WAITING',
        waitingSince: null,
        replyDueAt: null,
        firstReplyDueAt: END_OF_WEDNESDAY,
        answeredAt: house.clock.now().toISOString(),
      });
    });

    it.each(['WAIT', 'STAY', 'RESOLVE'] as const)('leaves the ticket as %s says', async (afterwards) => {
      const id = await house.ticket('info', { from: EVA });
      await reply({ ticketId: id, afterwards });
      const status = { WAIT: 'WAITING', STAY: 'OPEN', RESOLVE: 'RESOLVED' }[afterwards];
      expect((await look(id)).status).toBe(status);
    });

    it('runs again when the citizen writes after the answer', async () => {
      const first = `${newId()}@example.com`;
      const id = await house.ticket('info', { from: EVA, messageId: first });
      await reply({ ticketId: id, afterwards: 'RESOLVE' });
      house.later(HOUR);
      await house.mail('info', { from: EVA, inReplyTo: first });
      expect(await look(id)).toMatchObject({
        status: 'OPEN',
        unread: true,
        resolution: null,
        waitingSince: house.clock.now().toISOString(),
        replyDueAt: END_OF_WEDNESDAY,
        answeredAt: START.toISOString(),
      });
    });

    it('counts from the oldest mail that nobody has answered', async () => {
      const first = `${newId()}@example.com`;
      const id = await house.ticket('info', { from: EVA, messageId: first });
      house.later(30 * HOUR);
      await house.mail('info', { from: EVA, inReplyTo: first });
      expect(await look(id)).toMatchObject({
        waitingSince: START.toISOString(),
        replyDueAt: END_OF_WEDNESDAY,
      });
    });

    it('is not stopped by an answer that the mail server refused; the ticket is open and unread again', async () => {
      const id = await house.ticket('info', { from: EVA });
      sink.next('refuse-mail');
      const messageId = await reply({ ticketId: id, afterwards: 'RESOLVE' });
      await house.get(SendMail).run({ messageId });
      await house.get(NoteDelivery).run({ messageId, ticketId: id, state: 'REFUSED' });
      expect(await look(id)).toMatchObject({
        status: 'OPEN',
        unread: true,
        resolution: null,
        answeredAt: null,
        waitingSince: START.toISOString(),
        replyDueAt: END_OF_WEDNESDAY,
      });
      expect((await look(id)).history.at(-1)).toMatchObject({
        deed: 'ticket.delivery-failed',
        detail: 'REFUSED',
        actor: null,
      });
    });

    it('knows nothing of automatic replies: status, deadline and unread stay', async () => {
      const first = `${newId()}@example.com`;
      const id = await house.ticket('info', { from: EVA, messageId: first });
      await reply({ ticketId: id, afterwards: 'RESOLVE' });
      const before = await look(id);
      house.later(HOUR);
      await house.mail('info', {
        from: EVA,
        inReplyTo: first,
        headers: { 'Auto-Submitted': 'auto-replied' },
      });
      expect(await look(id)).toEqual({ ...before, messageCount: 3, version: before.version + 1 });
    });

    it('does not run for mail in which we stand in the copy line only', async () => {
      const id = await house.ticket('info', { to: 'someone@example.com', cc: 'info@ekvalla.example' });
      expect(await look(id)).toMatchObject({
        lane: 'FOR_INFORMATION',
        replyDueAt: null,
        waitingSince: null,
        status: 'NEW',
      });
    });

    it('runs when another mailbox of the board stands in To', async () => {
      const cc = 'info@ekvalla.example';
      const id = await house.ticket('info', { to: 'bygg@ekvalla.example', cc });
      expect(await look(id)).toMatchObject({ lane: 'PERSON', replyDueAt: END_OF_WEDNESDAY });
    });
  });

  describe('the counters beside a mailbox', () => {
    type Counts = { open: number; unassigned: number; waiting: number; unread: number };
    const kept = async (): Promise<Counts> => {
      const [row] = await sql<Counts>(
        'SELECT open, unassigned, waiting, unread FROM ticket_counters WHERE mailbox_id = $1',
        [house.town.mailboxes.bygg.id],
      );
      return row as Counts;
    };
    const counted = async (): Promise<Counts> => {
      const [row] = await sql<Counts>(
        `SELECT count(*) FILTER (WHERE status IN ('NEW', 'OPEN'))::integer AS open,
           count(*) FILTER (WHERE status IN ('NEW', 'OPEN') AND assignee_id IS NULL)::integer AS unassigned,
           count(*) FILTER (WHERE status = 'WAITING')::integer AS waiting,
           count(*) FILTER (WHERE status <> 'RESOLVED' AND unread_since IS NOT NULL)::integer AS unread
         FROM tickets WHERE mailbox_id = $1`,
        [house.town.mailboxes.bygg.id],
      );
      return row as Counts;
    };

    it('are those of the rows, however many change them at once', async () => {
      const ids = await Promise.all(Array.from({ length: 12 }, () => house.ticket('bygg', { from: EVA })));
      expect(await kept()).toEqual(await counted());
      await Promise.all(
        ids.flatMap((id, i) => [
          take(id, 'lead'),
          note(id, 'x', 'lead'),
          ...(i % 3 === 0 ? [reply({ ticketId: id }, 'lead')] : []),
        ]),
      );
      await Promise.all(ids.filter((_, i) => i % 3 === 1).map((id) => resolve(id, 'lead')));
      const now = await kept();
      expect(now).toEqual(await counted());
      expect(now).toEqual({ open: 4, unassigned: 0, waiting: 4, unread: 0 });
    });

    it('are asked for with the mailbox, by those who see it', async () => {
      const ask = '{ mailboxes { address counts { open unassigned waiting unread } } }';
      const { mailboxes } = await (await house.as('lead')).ask<{
        mailboxes: { address: string; counts: Counts }[];
      }>(ask);
      expect(mailboxes.find(({ address }) => address === 'bygg@ekvalla.example')?.counts).toEqual(
        await kept(),
      );
    });

    it('keep out what a rolled-back change would have counted', async () => {
      const before = await kept();
      const work = house.get(UnitOfWork);
      const failing = work.run(async () => {
        await work.sql("UPDATE tickets SET status = 'NEW', unread_since = now() WHERE mailbox_id = $1", [
          house.town.mailboxes.bygg.id,
        ]);
        throw new Error('taken back');
      });
      await expect(failing).rejects.toThrow('taken back');
      expect(await kept()).toEqual(before);
    });
  });

  describe('references', () => {
    const referenceOf = async (id: TicketId): Promise<string> => {
      const [row] = await sql<{ reference: string }>('SELECT reference FROM tickets WHERE id = $1', [id]);
      return row?.reference ?? '';
    };

    it('are unique however many are given at once', async () => {
      const work = house.get(UnitOfWork);
      const store = house.get(TicketsStore);
      const given = await Promise.all(
        Array.from({ length: 60 }, () => work.run(() => store.nextNumber(2031))),
      );
      expect(new Set(given).size).toBe(60);
      expect(given.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
    });

    it("begin anew with the year of Stockholm's clock, and one that is taken back leaves a gap", async () => {
      house.clock.set(new Date('2027-12-31T22:59:59Z'));
      expect(await referenceOf(await house.ticket('info'))).toBe('KC-2027-000001');
      house.clock.set(new Date('2027-12-31T23:00:00Z'));
      expect(await referenceOf(await house.ticket('info'))).toBe('KC-2028-000001');
      const work = house.get(UnitOfWork);
      const failing = work.run(async () => {
        await house.get(TicketsStore).nextNumber(2028);
        throw new Error('taken back');
      });
      await expect(failing).rejects.toThrow('taken back');
      expect(await referenceOf(await house.ticket('info'))).toBe('KC-2028-000003');
    });
  });
});
