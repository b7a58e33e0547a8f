import { UnitOfWork } from '@kontaktpost/database';
import type { PersonActor, TicketId } from '@kontaktpost/kernel';
import { MailboxesStore } from '@kontaktpost/mailboxes';
import {
  FindTickets,
  FireTimers,
  HeldTicketsStore,
  NextTicket,
  ReadTicket,
  ReplyFiguresStore,
  TicketsStore,
  WaitingTicketsStore,
} from '@kontaktpost/tickets';
import { Client } from 'pg';
import type { Municipality } from '../support/a-municipality';
import { asOwner, sql } from '../support/fresh-database';
import { type House, openHouse } from '../support/house';

const TICKETS = 50_000;
/** More rows than a page of every mailbox together could bring. */
const TOO_MANY_TO_SORT = 1000;
/** More tickets than come to one mailbox in a month. */
const MORE_THAN_A_MONTH = 6000;

type Plan = {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Plan Rows': number;
  Plans?: Plan[];
};
type Statement = { text: string; values: unknown[] };
type Lists = Parameters<FindTickets['list']>[1];

describe('the statements on 50,000 tickets', () => {
  let house: House;
  let town: Municipality;
  let lead: PersonActor;

  beforeAll(async () => {
    house = await openHouse();
    town = house.town;
    lead = town.people.lead.actor;
    await makeTickets(town);
  }, 120_000);
  afterAll(() => house?.close());

  /** What the work asked of the tickets, as it stood. */
  async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
    const asked = jest.spyOn(Client.prototype, 'query');
    try {
      await work();
      return (asked.mock.calls as unknown as [unknown, unknown][]).flatMap(asStatement);
    } finally {
      asked.mockRestore();
    }
  }

  const planOf = ({ text, values }: Statement): Promise<Plan> =>
    asOwner(process.env.DATABASE_URL as string, async (client) => {
      const { rows } = await client.query(`EXPLAIN (FORMAT JSON) ${text}`, values);
      return (rows[0] as { 'QUERY PLAN': [{ Plan: Plan }] })['QUERY PLAN'][0].Plan;
    });

  async function faultsOf(
    work: () => Promise<unknown>,
    { most = TOO_MANY_TO_SORT, index = /ticket/ } = {},
  ): Promise<string[]> {
    const statements = await statementsOf(work);
    expect(statements.length).toBeGreaterThan(0);
    const nodes = (await Promise.all(statements.map(planOf))).flatMap(allNodes);
    expect(nodes.map((node) => node['Index Name'] ?? '').join()).toMatch(index);
    return nodes.flatMap((node) => {
      if (
        node['Node Type'].includes('Seq Scan') &&
        /^tickets$|^messages$|^ticket_timers$/.test(node['Relation Name'] ?? '')
      )
        return [`reads all of ${node['Relation Name']}`];
      return node['Node Type'].includes('Sort') && node['Plan Rows'] > most
        ? [`sorts ${node['Plan Rows']} rows`]
        : [];
    });
  }

  const pages: [string, () => Partial<Lists>][] = [
    ['by deadline', () => ({})],
    ['by deadline, what is open', () => ({ filter: { status: ['NEW', 'OPEN', 'WAITING'] } })],
    ['by deadline, a later page', () => ({ after: later('2026-03-01 10:00:00+00') })],
    ['newest first', () => ({ sort: 'NEWEST' })],
    ['newest first, a later page', () => ({ sort: 'NEWEST', after: later('2026-02-01 10:00:00+00') })],
    ['oldest first, what is open', () => ({ sort: 'OLDEST', filter: { status: ['NEW', 'OPEN'] } })],
    ['one mailbox', () => ({ filter: { mailboxId: town.mailboxes.bygg.id, status: ['NEW', 'OPEN'] } })],
    ['what is overdue', () => ({ filter: { overdue: true, status: ['NEW', 'OPEN'] } })],
    ['what nobody has taken', () => ({ filter: { unassigned: true, status: ['NEW', 'OPEN'] } })],
    ["one's own", () => ({ filter: { assigneeId: lead.id, status: ['NEW', 'OPEN'] } })],
  ];
  const list = (wish: Partial<Lists>) => () =>
    house.get(FindTickets).list(lead, { filter: {}, sort: 'DUE', first: 50, after: null, ...wish });

  it.each(pages)('a page %s takes the indexes and sorts no more than pages', async (_, wish) => {
    expect(await faultsOf(list(wish()))).toEqual([]);
  });

  it.each<[string, (id: TicketId) => Promise<unknown>]>([
    ['by id', (id) => house.get(ReadTicket).run(lead, { id, reference: null })],
    ['by reference', () => house.get(ReadTicket).run(lead, { id: null, reference: 'KC-2026-000007' })],
    ['for a change', (id) => house.get(UnitOfWork).run(() => house.get(TicketsStore).lock(id))],
    [
      'by reference for filing',
      () => house.get(TicketsStore).idOfReference(town.boards.ks, 'KC-2026-000007'),
    ],
    ['counted for a person', () => house.get(HeldTicketsStore).countOf(lead.id, 1000)],
  ])('a ticket %s is found by an index', async (_, work) => {
    const [row] = await sql<{ id: TicketId }>('SELECT id FROM tickets LIMIT 1');
    expect(await faultsOf(() => work(row?.id as TicketId))).toEqual([]);
  });

  it.each<[string, (figures: ReplyFiguresStore, waiting: WaitingTicketsStore) => Promise<unknown>]>([
    ['how they were answered', (figures) => figures.answers(aMonth(town), NOW)],
    ['how many came a day', (figures) => figures.received(aMonth(town))],
    ['how many had their first answer a day', (figures) => figures.firstAnswered(aMonth(town))],
    ['when they came', (figures) => figures.arrivals(aMonth(town))],
    ['how many wait', (_, waiting) => waiting.oldest([town.mailboxes.bygg.id])],
    ['how long they wait', (_, waiting) => waiting.byDate([town.mailboxes.bygg.id], '2026-01-02')],
    [
      'which nobody ever answered',
      async (_, waiting) => {
        const visible = await house.get(MailboxesStore).visibleTo(lead);
        return waiting.neverAnswered(visible, visible.mailboxIds, 20);
      },
    ],
  ])('%s, of a mailbox and a month, is counted by an index', async (_, work) => {
    const [figures, waiting] = [house.get(ReplyFiguresStore), house.get(WaitingTicketsStore)];
    expect(await faultsOf(() => work(figures, waiting), { most: MORE_THAN_A_MONTH })).toEqual([]);
  });

  it.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'next candidates',
      () => house.get(NextTicket).run(lead, { mailboxId: null, teamId: null }),
      /tickets_unassigned_by_due/,
    ],
    [
      'next candidates of one mailbox',
      () => house.get(NextTicket).run(lead, { mailboxId: town.mailboxes.bygg.id, teamId: null }),
      /tickets_unassigned_by_due/,
    ],
    [
      'oldest unread of each mailbox',
      () => house.get(TicketsStore).oldestUnread([town.mailboxes.info.id, town.mailboxes.bygg.id]),
      /tickets_unread/,
    ],
    [
      'longest waiting of a mailbox, for another deadline',
      () =>
        house
          .get(UnitOfWork)
          .run(() =>
            house.get(WaitingTicketsStore).lockSome(town.mailboxes.bygg.id, { first: 100, after: null }),
          ),
      /tickets_waiting/,
    ],
    [
      'those of a person, for who is away',
      () => house.get(HeldTicketsStore).openOf(lead.id, { after: null, first: 100 }),
      /tickets_by_assignee/,
    ],
    [
      'those of a mailbox that others hold',
      () =>
        house
          .get(HeldTicketsStore)
          .heldByOthers(lead.id, [town.mailboxes.info.id], { after: null, first: 100 }),
      /tickets_(open|unassigned)_by_|tickets_by_assignee/,
    ],
    [
      'how many of each person',
      () => house.get(HeldTicketsStore).openCounts([lead.id, town.people.agent.id]),
      /tickets_by_assignee/,
    ],
    ['timers that are due', () => house.get(FireTimers).run(), /ticket_timers_waiting/],
  ])('the %s come by their index', async (_, work, index) => {
    expect(await faultsOf(work, { index })).toEqual([]);
  });

  it('would tell of a statement that reads them all', async () => {
    const all = () => house.get(TicketsStore).idOfReference(town.boards.ks, 'x');
    await sql('ALTER TABLE tickets DROP CONSTRAINT tickets_reference_key');
    await expect(faultsOf(all)).rejects.toThrow(/toMatch/);
    await sql('ALTER TABLE tickets ADD CONSTRAINT tickets_reference_key UNIQUE (reference)');
  });

  it('are these, for whoever changes one', async () => {
    const [page] = (await statementsOf(list(pages[1]?.[1]() ?? {}))) as [Statement];
    expect(tidy(page.text)).toMatchSnapshot('a page by deadline, what is open');
    const [read] = (await statementsOf(() =>
      house.get(ReadTicket).run(lead, { id: null, reference: 'KC-2026-000007' }),
    )) as [Statement];
    expect(tidy(read.text).replace(/^SELECT .*? FROM/s, 'SELECT … FROM')).toMatchSnapshot(
      'a ticket by reference',
    );
  });
});

const NOW = new Date('2026-03-02T08:00:00Z');
const aMonth = ({ mailboxes }: Municipality) => ({
  mailboxIds: [mailboxes.bygg.id],
  from: new Date('2026-01-31T23:00:00Z'),
  to: new Date('2026-02-28T23:00:00Z'),
});
const later = (value: string): string =>
  Buffer.from(JSON.stringify([value, '019c0000-0000-7000-8000-000000000000'])).toString('base64url');
function asStatement([text, values]: [unknown, unknown]): Statement[] {
  const ofTickets = typeof text === 'string' && /\b(tickets|ticket_timers)\b/.test(text);
  return ofTickets ? [{ text, values: Array.isArray(values) ? values : [] }] : [];
}
const tidy = (statement: string): string => statement.replace(/\s+/g, ' ').trim();
const allNodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(allNodes)];

/** Four in five resolved, one in three taken, over the mailboxes and the last hundred days. */
async function makeTickets({ mailboxes, boards, people }: Municipality): Promise<void> {
  const boxes = [mailboxes.info.id, mailboxes.kontaktcenter.id, mailboxes.bygg.id];
  await sql('ALTER TABLE tickets DISABLE TRIGGER USER');
  await sql(
    `INSERT INTO tickets (id, reference, version, board_id, mailbox_id, subject, status, lane, assignee_id, received_at,
       waiting_since, reply_due_at, first_answered_at, first_answer_working_days, sender_name, sender_address, preview, last_activity_at)
     SELECT gen_random_uuid(), 'KC-2026-' || lpad(n::text, 6, '0'), 1, $1, ($2::uuid[])[1 + n % 3], 'Ärende ' || n,
       CASE WHEN n % 5 = 0 THEN (ARRAY['NEW', 'OPEN', 'WAITING'])[1 + n / 5 % 3] ELSE 'RESOLVED' END, 'PERSON',
       CASE WHEN n % 7 = 0 THEN ($3::uuid[])[1 + n % 2] END, at, CASE WHEN n % 5 = 0 THEN at END,
       CASE WHEN n % 5 = 0 THEN at + interval '2 days' END,
       CASE WHEN n % 10 > 0 THEN at + interval '1 day' END, CASE WHEN n % 10 > 0 THEN 1 END, 'Anna', 'anna@example.com', '', at
     FROM generate_series(1, $4::integer) AS n,
       LATERAL (SELECT timestamptz '2026-03-02T08:00:00Z' - n * interval '170 seconds' AS at) AS t`,
    [boards.ks, boxes, [people.lead.id, people.agent.id], TICKETS],
  );
  await sql('ALTER TABLE tickets ENABLE TRIGGER USER');
  await sql(
    `INSERT INTO ticket_timers (ticket_id, kind, due_at, fires_at, fired_at)
     SELECT id, kind, reply_due_at, reply_due_at, CASE WHEN reply_due_at < timestamptz '2026-03-02T07:00:00Z' THEN reply_due_at END
     FROM tickets, unnest(ARRAY['REMINDER', 'ESCALATION']) AS kind WHERE reply_due_at IS NOT NULL`,
  );
  await sql('ANALYZE tickets, ticket_timers');
}
