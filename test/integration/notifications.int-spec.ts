import { UnitOfWork } from '@kontaktpost/database';
import { Events } from '@kontaktpost/events';
import { type MailboxId, newId, type PersonActor, type PersonId, type TicketId } from '@kontaktpost/kernel';
import {
  SweepNotifications,
  TellAbsence,
  TellAlarm,
  TellAnswered,
  TellDeadlines,
  TellProposed,
} from '@kontaktpost/notifications';
import { NotificationsGraphqlModule } from '@kontaktpost/notifications/graphql';
import { type FiredTimer, TimersFired } from '@kontaktpost/tickets';
import { Client } from 'pg';
import { aMunicipality, type Municipality } from '../support/a-municipality';
import { type Desk, listenForHints, START, startDesk } from '../support/desk';
import { freshDatabase, sql } from '../support/fresh-database';
import { openHouse } from '../support/house';
import { workThrough } from '../support/work-through';

type Who = keyof Municipality['people'];
type Shown = {
  id: string;
  kind: string;
  dueAt: string | null;
  readAt: string | null;
  ticket: { id: string } | null;
  alarm: { id: string } | null;
  proposal: { id: string } | null;
  absence: { id: string } | null;
};
type Page = {
  edges: { cursor: string; node: Shown }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
};

const LIST = `query($first: Int! = 30, $after: String, $unread: Boolean) {
  notifications(first: $first, after: $after, unread: $unread) {
    edges { cursor node { id kind dueAt readAt ticket { id } alarm { id } proposal { id } absence { id } } }
    pageInfo { hasNextPage endCursor } }
  myCounts { unreadNotifications } }`;
const MARK = 'mutation($ids: [ID!]) { markNotificationsRead(ids: $ids) }';
const DUE = new Date('2026-03-02T12:00:00Z');
const MOST_STATEMENTS = 12;
const inOrder = (a: string, b: string): number => (a < b ? -1 : 1);

describe('notifications', () => {
  let desk: Desk;
  let town: Municipality;

  beforeAll(async () => {
    await freshDatabase();
    town = await aMunicipality();
    desk = await startDesk({ modules: [NotificationsGraphqlModule] });
  });
  afterAll(() => desk?.stop());
  beforeEach(async () => {
    desk.clock.set(START);
    await sql('TRUNCATE notifications, tickets, absences, coverage_alarms, shift_proposals CASCADE');
  });

  const person = (who: Who): PersonId => town.people[who].id;

  async function aTicket({
    mailboxId = town.mailboxes.info.id,
    assignee = null,
    contact = null,
    dueAt = DUE,
  }: {
    mailboxId?: MailboxId;
    assignee?: Who | null;
    contact?: Who | null;
    dueAt?: Date | null;
  } = {}): Promise<TicketId> {
    const id = newId<TicketId>();
    await sql(
      `INSERT INTO tickets (id, reference, version, board_id, mailbox_id, subject, status, lane, received_at, waiting_since,
         reply_due_at, assignee_id, contact_person_id, promised_for, sender_name, sender_address, preview, last_activity_at)
       VALUES ($1::uuid, 'KC-' || $1::text, 1, $2, $3, 'Trasig lampa', 'OPEN', 'PERSON', now(), $4, $4, $5, $6, $7, 'Anna Berg',
         'anna@example.com', 'Hej!', now())`,
      [
        id,
        town.boards.ks,
        mailboxId,
        dueAt,
        assignee && person(assignee),
        contact && person(contact),
        contact && '2026-03-02',
      ],
    );
    return id;
  }

  async function away(who: Who, standIn: Who, registeredBy: Who = who): Promise<string> {
    const id = newId();
    await sql(
      `INSERT INTO absences (id, person_id, kind, starts_at, ends_at, stand_in_id, share, registered_by, registered_at)
       VALUES ($1, $2, 'SICK', '2026-03-02', '2026-03-03', $3, 'STAND_IN', $4, now())`,
      [id, person(who), person(standIn), person(registeredBy)],
    );
    return id;
  }

  const timer = (ticketId: TicketId, kind: FiredTimer['kind'] = 'REMINDER', dueAt = DUE): FiredTimer => ({
    ticketId,
    kind,
    dueAt: dueAt.toISOString(),
  });
  const fire = (...timers: FiredTimer[]): Promise<void> => desk.get(TellDeadlines).run({ timers });

  async function told(): Promise<string[]> {
    const rows = await sql<{ personId: PersonId; kind: string }>(
      'SELECT person_id AS "personId", kind FROM notifications',
    );
    const names = new Map(Object.entries(town.people).map(([who, { id }]) => [id, who]));
    return rows.map(({ personId, kind }) => `${names.get(personId)} ${kind}`).sort(inOrder);
  }

  const actor = (who: Who): PersonActor => town.people[who].actor;
  async function list(who: Who, wish = {}): Promise<Page & { unread: number; nodes: Shown[] }> {
    const { data, messages } = await desk.ask(actor(who), LIST, wish);
    if (!data) throw new Error(messages.join());
    const page = data.notifications as Page;
    const { unreadNotifications } = data.myCounts as { unreadNotifications: number };
    return { ...page, unread: unreadNotifications, nodes: page.edges.map(({ node }) => node) };
  }

  describe('of a deadline', () => {
    it.each<[string, Parameters<typeof aTicket>[0], FiredTimer['kind'], string[]]>([
      ['that draws near, the assignee', { assignee: 'agent' }, 'REMINDER', ['agent REPLY_DUE_SOON']],
      ['that draws near with nobody assigned, the lead', {}, 'REMINDER', ['lead REPLY_DUE_SOON']],
      [
        'that was promised, also who was named',
        { assignee: 'agent', contact: 'colleague' },
        'REMINDER',
        ['agent REPLY_DUE_SOON', 'colleague REPLY_DUE_SOON'],
      ],
      [
        'that is there, the lead and the assignee',
        { assignee: 'agent' },
        'ESCALATION',
        ['agent REPLY_OVERDUE', 'lead REPLY_OVERDUE'],
      ],
      ['that is no more, nobody', { assignee: 'agent', dueAt: null }, 'ESCALATION', []],
      ['that was moved, nobody', { assignee: 'agent', dueAt: new Date('2026-03-04Z') }, 'REMINDER', []],
    ])('%s', async (_, ticket, kind, expected) => {
      await fire(timer(await aTicket(ticket), kind));
      expect(await told()).toEqual(expected);
    });

    it('the stand-in, while the assignee is away', async () => {
      await away('agent', 'colleague');
      await fire(timer(await aTicket({ assignee: 'agent' })));
      expect(await told()).toEqual(['colleague REPLY_DUE_SOON']);
    });

    it('of a personal mailbox, its owner, or who stands in', async () => {
      const mailboxId = newId<MailboxId>();
      await sql(
        `INSERT INTO mailboxes (id, address, name, kind, board_id, owner_id, created_at)
         VALUES ($1, 'karin@ekvalla.example', 'Karin', 'PERSONAL', $2, $3, now())`,
        [mailboxId, town.boards.ks, person('agent')],
      );
      const ticket = await aTicket({ mailboxId });
      await fire(timer(ticket));
      expect(await told()).toEqual(['agent REPLY_DUE_SOON']);
      await away('agent', 'colleague');
      await fire(timer(ticket, 'ESCALATION'));
      expect(await told()).toEqual(['agent REPLY_DUE_SOON', 'colleague REPLY_OVERDUE']);
    });

    it('once, though it is told again and by two workers at the same time; a later deadline anew', async () => {
      const twin = await startDesk({ modules: [NotificationsGraphqlModule] });
      try {
        const tickets = await Promise.all([aTicket(), aTicket(), aTicket({ assignee: 'agent' })]);
        const timers = tickets.flatMap((id) => [timer(id), timer(id, 'ESCALATION')]);
        const backwards = [...timers].reverse();
        await Promise.all([
          fire(...timers),
          twin.get(TellDeadlines).run({ timers: backwards }),
          fire(...backwards),
          twin.get(TellDeadlines).run({ timers }),
        ]);
        await fire(...timers);
        expect(await told()).toHaveLength(7);
        const later = new Date('2026-03-05T12:00:00Z');
        await sql('UPDATE tickets SET reply_due_at = $1', [later]);
        await fire(...tickets.map((id) => timer(id, 'REMINDER', later)));
        expect(await told()).toHaveLength(10);
      } finally {
        await twin.stop();
      }
    });

    it('is taken up soon after it has happened', async () => {
      const timers = [timer(await aTicket())];
      await desk.get(UnitOfWork).run(() => desk.get(Events).publish(TimersFired, { timers }));
      const jobs = await sql<{ task: string }>(
        `SELECT task_identifier AS task FROM graphile_worker.jobs WHERE task_identifier LIKE 'notifications.%'`,
      );
      expect(jobs).toEqual([{ task: 'notifications.deadlines' }]);
    });

    it('costs no more statements for a hundred than for one', async () => {
      const count = async (timers: FiredTimer[]): Promise<number> => {
        const asked = jest.spyOn(Client.prototype, 'query');
        await fire(...timers);
        const { length } = asked.mock.calls;
        asked.mockRestore();
        return length;
      };
      const tickets: TicketId[] = [];
      for (let n = 0; n <= 100; n += 1) tickets.push(await aTicket({ assignee: n % 2 ? 'agent' : null }));
      const [first, ...rest] = tickets.map((id) => timer(id)) as [FiredTimer, ...FiredTimer[]];
      const one = await count([first]);
      expect(one).toBeLessThanOrEqual(MOST_STATEMENTS);
      expect(await count(rest)).toBe(one);
      expect(await told()).toHaveLength(101);
    });

    it('tells the screens of those who are told, without a word', async () => {
      const hints = await listenForHints();
      try {
        await fire(timer(await aTicket({ assignee: 'agent' })));
        const rooms = [`person:${person('agent')}`];
        expect(await hints.next('notification.new')).toMatchObject({ ids: [], rooms });
      } finally {
        await hints.stop();
      }
    });
  });

  it('hold ids and no word of the citizen, and show the ticket to who may see it', async () => {
    const ticket = await aTicket({ assignee: 'agent' });
    await fire(timer(ticket));
    const [row] = await sql<Record<string, unknown>>('SELECT * FROM notifications');
    expect(JSON.stringify(row)).not.toMatch(/Anna|example|lampa|Hej/i);
    const [shown] = (await list('agent')).nodes;
    expect(shown).toMatchObject({ kind: 'REPLY_DUE_SOON', ticket: { id: ticket }, dueAt: DUE.toISOString() });
    await sql('UPDATE tickets SET mailbox_id = $1', [town.mailboxes.socialtjanst.id]);
    expect((await list('agent')).nodes).toEqual([{ ...shown, ticket: null }]);
  });

  describe('of an alarm', () => {
    async function anAlarm(endedAt: Date | null = null) {
      const id = newId<never>();
      await sql(
        `INSERT INTO coverage_alarms (id, team_id, kind, since, raised_at, ended_at, needed, present)
         VALUES ($1, $2, 'NOBODY', now(), now(), $3, 1, 0)`,
        [id, town.teams.kontaktcenter, endedAt],
      );
      return { alarmId: id };
    }

    it('all of the team who are not away, once', async () => {
      await away('colleague', 'agent');
      const alarm = await anAlarm();
      await desk.get(TellAlarm).run(alarm);
      await desk.get(TellAlarm).run(alarm);
      expect(await told()).toEqual(['agent COVERAGE_ALARM', 'lead COVERAGE_ALARM']);
      expect((await list('lead')).nodes[0]?.alarm).toEqual({ id: alarm.alarmId });
    });

    it('nobody when it is over', async () => {
      await desk.get(TellAlarm).run(await anAlarm(START));
      expect(await told()).toEqual([]);
    });
  });

  it('of a shift go to who is asked, and of the answer to who asked', async () => {
    const proposalId = newId<never>();
    await sql(
      `INSERT INTO shift_proposals (id, team_id, person_id, date, from_minute, to_minute, work, proposed_by, proposed_at)
       VALUES ($1, $2, $3, '2026-03-03', 480, 720, 'MAIL', $4, now())`,
      [proposalId, town.teams.kontaktcenter, person('agent'), person('lead')],
    );
    for (const _ of [1, 2]) await desk.get(TellProposed).run({ proposalId });
    await sql('UPDATE shift_proposals SET answered_at = now(), accepted = true');
    for (const _ of [1, 2]) await desk.get(TellAnswered).run({ proposalId });
    expect(await told()).toEqual(['agent SHIFT_PROPOSED', 'lead SHIFT_ANSWERED']);
    expect((await list('agent')).nodes[0]?.proposal).toEqual({ id: proposalId });
  });

  it.each<[string, Who, string[]]>([
    ['by the person', 'agent', ['colleague STANDING_IN', 'lead MEMBER_AWAY']],
    ['by the lead', 'lead', ['colleague STANDING_IN']],
  ])('of an absence registered %s go to the others concerned', async (_, by, expected) => {
    const absenceId = (await away('agent', 'colleague', by)) as never;
    for (const _again of [1, 2]) await desk.get(TellAbsence).run({ absenceId });
    expect(await told()).toEqual(expected);
    expect((await list('colleague')).nodes[0]?.absence).toEqual({ id: absenceId });
  });

  describe('in the list', () => {
    beforeEach(async () => {
      for (const _ of [1, 2, 3]) await fire(timer(await aTicket({ assignee: 'agent' })));
      await fire(timer(await aTicket({ assignee: 'colleague' })));
    });

    it('are the person’s own, newest first, page by page', async () => {
      const all = await list('agent');
      expect(all.unread).toBe(3);
      const first = await list('agent', { first: 2 });
      expect(first.pageInfo.hasNextPage).toBe(true);
      const rest = await list('agent', { first: 2, after: first.pageInfo.endCursor });
      expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
      const ids = all.nodes.map(({ id }) => id);
      expect(ids).toEqual([...ids].sort(inOrder).reverse());
      expect(rest.pageInfo.hasNextPage).toBe(false);
    });

    it('are marked as read one by one or all, and never another person’s', async () => {
      const hints = await listenForHints();
      const [newest] = (await list('agent')).nodes as [Shown];
      const [theirs] = (await list('colleague')).nodes as [Shown];
      const mark = async (ids?: string[]) => (await desk.ask(actor('agent'), MARK, { ids })).data;
      expect(await mark([newest.id, theirs.id, 'nonsense'])).toEqual({ markNotificationsRead: 1 });
      expect(await mark([newest.id])).toEqual({ markNotificationsRead: 0 });
      expect(await list('agent', { unread: true })).toMatchObject({ unread: 2, nodes: [{}, {}] });
      expect(await mark([])).toEqual({ markNotificationsRead: 0 });
      expect(await mark()).toEqual({ markNotificationsRead: 2 });
      expect((await list('agent', { unread: true })).nodes).toEqual([]);
      expect((await list('colleague')).unread).toBe(1);
      expect(await hints.next('notification.read')).toMatchObject({ rooms: [`person:${person('agent')}`] });
      await hints.stop();
    });

    it.each([
      ['too many', LIST, { first: 101 }],
      ['none', LIST, { first: 0 }],
      ['a made-up place', LIST, { after: 'nonsense' }],
      ['more ids than a page has', MARK, { ids: Array.from({ length: 101 }, () => newId()) }],
    ])('%s are refused', async (_, question, wish) => {
      expect((await desk.ask(actor('agent'), question, wish)).codes).toEqual(['INVALID_INPUT']);
    });

    it('are nobody’s who is not signed in', async () => {
      expect((await desk.ask(null, MARK)).codes).toEqual(['NOT_SIGNED_IN']);
    });
  });

  it('go when they were read and are older than 90 days, batch by batch; what is unread stays', async () => {
    await sql(
      `INSERT INTO notifications (id, person_id, kind, subject_kind, subject_id, occasion, created_at, read_at)
       SELECT uuidv7(interval '1 second' * n), $1, 'REPLY_OVERDUE', 'ticket', gen_random_uuid(), 'x',
         timestamptz '2026-03-02T08:00:00Z' - interval '91 days' + CASE WHEN n > 2400 THEN interval '2 days' ELSE '0' END,
         CASE WHEN n % 3 > 0 THEN timestamptz '2026-03-01' END
       FROM generate_series(1, 2500) AS n`,
      [person('agent')],
    );
    await desk.get(SweepNotifications).run();
    const left = await sql<{ old: boolean; unread: boolean; n: number }>(
      `SELECT created_at < '2025-12-02T08:00:00Z' AS old, read_at IS NULL AS unread, count(*)::integer AS n
       FROM notifications GROUP BY 1, 2 ORDER BY 1, 2`,
    );
    expect(left).toEqual([
      { old: false, unread: false, n: 67 },
      { old: false, unread: true, n: 33 },
      { old: true, unread: true, n: 800 },
    ]);
  });
});

describe('notifications of a mail that nobody answers', () => {
  it('come to the assignee four opening hours before, to the lead at the deadline, each once', async () => {
    const house = await openHouse();
    try {
      const { kontaktcenter } = house.town.teams;
      await sql(
        `INSERT INTO opening_periods (id, team_id, weekday, from_minute, to_minute)
         SELECT gen_random_uuid(), $1, weekday, 480, 1020 FROM generate_series(1, 5) AS weekday`,
        [kontaktcenter],
      );
      const ticketId = await house.ticket('info');
      await (await house.as('agent')).ask(`mutation { takeTicket(ticketId: "${ticketId}") { id } }`);
      const kinds = async (who: 'agent' | 'lead'): Promise<string[]> => {
        const { notifications } = await (await house.as(who)).ask<{ notifications: Page }>(
          '{ notifications { edges { node { kind ticket { id } } } } }',
        );
        const told = notifications.edges.filter(({ node }) => node.kind.startsWith('REPLY'));
        return told.map(({ node }) => `${node.kind} ${node.ticket?.id === ticketId}`);
      };
      // It came on Monday; Wednesday at 17 is the deadline, 13 the reminder.
      for (const time of ['11:59', '12:00', '12:01']) {
        house.clock.set(new Date(`2026-03-04T${time}:00Z`));
        await workThrough(house);
        expect(await kinds('agent')).toEqual(time === '11:59' ? [] : ['REPLY_DUE_SOON true']);
      }
      expect(await kinds('lead')).toEqual([]);
      house.clock.set(new Date('2026-03-04T16:00:00Z'));
      await workThrough(house);
      await workThrough(house);
      expect(await kinds('lead')).toEqual(['REPLY_OVERDUE true']);
      expect(await kinds('agent')).toEqual(['REPLY_OVERDUE true', 'REPLY_DUE_SOON true']);
    } finally {
      await house.close();
    }
  });
});
