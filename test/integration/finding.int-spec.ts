import type { TicketId } from '@kontaktpost/kernel';
import { type ApiClient, ApiFault } from '../support/api-client';
import { START } from '../support/desk';
import { sql } from '../support/fresh-database';
import { type House, openHouse } from '../support/house';

const MINUTE = 60_000;
const TICKETS = 120;

type Page = {
  edges: { cursor: string; node: { id: TicketId } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

const cursor = (value: string, id = '00000000-0000-7000-8000-000000000000'): string =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url');

/** How many neighbours on the seen pages stand in the wrong order. */
const wrong = (before: string): string => `
  SELECT count(*)::integer AS wrong FROM unnest($1::uuid[]) WITH ORDINALITY AS a (id, n)
  JOIN unnest($1::uuid[]) WITH ORDINALITY AS b (id, n) ON b.n = a.n + 1
  JOIN tickets x ON x.id = a.id JOIN tickets y ON y.id = b.id WHERE NOT (${before})`;
const ORDER = {
  DUE: wrong("(coalesce(x.reply_due_at, 'infinity'), x.id) < (coalesce(y.reply_due_at, 'infinity'), y.id)"),
  NEWEST: wrong('(x.received_at, x.id) > (y.received_at, y.id)'),
  OLDEST: wrong('(x.received_at, x.id) < (y.received_at, y.id)'),
};

describe('finding tickets', () => {
  let house: House;
  let agent: ApiClient;

  beforeAll(async () => {
    house = await openHouse();
    agent = await house.as('agent');
  });
  beforeEach(() => house.clock.set(START));
  afterAll(() => house?.close());

  const page = async (
    field: 'tickets' | 'search',
    wish: { sort?: string; first?: number; after?: string | null; query?: string; filter?: object } = {},
  ): Promise<Page> => {
    const types: Record<string, string> = {
      sort: 'TicketSort',
      first: 'Int',
      after: 'String',
      query: 'String!',
      filter: 'TicketFilter',
    };
    const names = Object.keys(wish);
    const head = names.length === 0 ? '' : `(${names.map((name) => `$${name}: ${types[name]}`).join(', ')})`;
    const given = names.length === 0 ? '' : `(${names.map((name) => `${name}: $${name}`).join(', ')})`;
    const ask = `query ${head} { ${field}${given} { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;
    return (await agent.ask<Record<string, Page>>(ask, wish))[field] as Page;
  };
  const idsOf = ({ edges }: Page): TicketId[] => edges.map(({ node }) => node.id);

  describe('by their words', () => {
    let about: Record<'snow' | 'water' | 'school', TicketId>;

    beforeAll(async () => {
      about = {
        snow: await house.ticket('info', {
          from: 'Åsa Ström <asa.strom@example.com>',
          subject: 'Snöröjningen på Björkvägen',
          text: 'Hej!\n\nPlogbilarna kör aldrig hos oss. Vi har väntat i tre dagar.\n',
        }),
        water: await house.ticket('kontaktcenter', {
          from: 'Ali Nouri <ali@example.com>',
          subject: 'Vattnet är brunt',
          text: 'Hej! Vattnet i kranen är brunt sedan i går. Kan man dricka det?\n',
        }),
        school: await house.ticket('socialtjanst', { subject: 'Snöröjning och annat', text: 'Plogbilarna!' }),
      };
    });

    const referenceOf = async (id: TicketId): Promise<string> => {
      const [row] = await sql<{ reference: string }>('SELECT reference FROM tickets WHERE id = $1', [id]);
      return row?.reference as string;
    };

    it.each<[string, string, ('snow' | 'water')[]]>([
      ['the word itself', 'plogbilarna', ['snow']],
      ['another form of it', 'plogbil', ['snow']],
      ['the form in the subject', 'snöröjning', ['snow']],
      ['capitals', 'VATTNET', ['water']],
      ['å as two characters', 'va\u0308ntat', ['snow']],
      ['the sender, composed otherwise', 'A\u030asa Stro\u0308m', ['snow']],
      ['the address', 'ali@example.com', ['water']],
      ['all words of several', 'vattnet brunt', ['water']],
      ['not some of them', 'vattnet plogbilarna', []],
      ['a phrase', '"kranen är brunt"', ['water']],
      ['not a phrase in another order', '"brunt kranen"', []],
      ['without a word', 'hej -vattnet', ['snow']],
      ['a common word, newest first', 'hej', ['water', 'snow']],
      ['a word that nobody wrote', 'flodhäst', []],
      ['nothing', '   ', []],
      ['quotes that are left open', '"brunt', ['water']],
      ['operators of PostgreSQL', "brunt & | ! <-> :* ' \\", ['water']],
      ['NUL and half a character beside it', 'bru\u0000nt \ud83d', ['water']],
    ])('%s', async (_, query, names) => {
      expect(idsOf(await page('search', { query }))).toEqual(names.map((name) => about[name]));
    });

    it('the reference, as citizens quote it', async () => {
      const query = await referenceOf(about.water);
      expect(idsOf(await page('search', { query }))).toEqual([about.water]);
      expect(idsOf(await page('search', { query: query.toLowerCase() }))).toEqual([about.water]);
      const { ticket } = await agent.ask<{ ticket: { id: string } }>(
        'query ($reference: String!) { ticket(reference: $reference) { id } }',
        { reference: query.toLowerCase() },
      );
      expect(ticket.id).toBe(about.water);
    });

    it('in the list, together with its other filters', async () => {
      const filter = { text: 'hej', mailboxId: house.town.mailboxes.info.id };
      expect(idsOf(await page('tickets', { filter }))).toEqual([about.snow]);
    });

    it('an answer of ours is found by its words, not by those that it quotes', async () => {
      const input = { ticketId: about.water, text: 'Spolningen av ledningarna är klar.' };
      await agent.ask('mutation ($input: ReplyInput!) { replyToTicket(input: $input) { id } }', { input });
      expect(idsOf(await page('search', { query: 'spolning' }))).toEqual([about.water]);
      const [row] = await sql<{ n: number }>(
        `SELECT count(*)::integer AS n FROM message_search WHERE ticket_id = $1 AND words @@ to_tsquery('simple', 'kranen')`,
        [about.water],
      );
      expect(row?.n).toBe(1);
    });

    it('turns pages without a gap or a double', async () => {
      const seen: TicketId[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const next: Page = await page('search', { query: 'hej', first: 1, after });
        seen.push(...idsOf(next));
        after = next.pageInfo.endCursor;
        more = next.pageInfo.hasNextPage;
      }
      expect(seen).toEqual([about.water, about.snow]);
    });
  });

  describe('page by page', () => {
    const old: TicketId[] = [];

    beforeAll(async () => {
      house.clock.set(START);
      const mailboxes = ['info', 'kontaktcenter'] as const;
      for (let i = 0; i < TICKETS; i++) {
        // Five at each moment, so that the order within a moment counts too.
        house.clock.set(new Date(START.getTime() + Math.floor(i / 5) * 47 * MINUTE));
        old.push(await house.ticket(mailboxes[i % 2] as 'info', { subject: `Sida ${i}` }));
      }
      house.clock.set(START);
    });

    it.each(['DUE', 'NEWEST', 'OLDEST'])(
      'sorted by %s no ticket is left out or told twice, while new ones arrive',
      async (sort) => {
        const seen: TicketId[] = [];
        const late: TicketId[] = [];
        let after: string | null = null;
        for (let turn = 0; turn < 100; turn++) {
          const next: Page = await page('tickets', { sort, first: 7, after });
          seen.push(...idsOf(next));
          after = next.pageInfo.endCursor;
          if (turn % 4 === 0) {
            house.clock.set(new Date(START.getTime() + turn * 97 * MINUTE));
            late.push(await house.ticket('info', { subject: 'Ny' }));
          }
          if (!next.pageInfo.hasNextPage) break;
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.filter((id) => old.includes(id))).toHaveLength(TICKETS);
        expect(late.length).toBeGreaterThan(3);
        const [{ wrong } = { wrong: -1 }] = await sql<{ wrong: number }>(ORDER[sort as keyof typeof ORDER], [
          seen,
        ]);
        expect(wrong).toBe(0);
      },
      60_000,
    );

    it('begins with what is due first', async () => {
      const { edges } = await agent
        .ask<{ tickets: { edges: { node: { replyDueAt: string | null } }[] } }>(
          '{ tickets(first: 100) { edges { node { replyDueAt } } } }',
        )
        .then(({ tickets }) => tickets);
      const due = edges.map(({ node }) => node.replyDueAt ?? 'never');
      expect(due).toEqual([...due].sort((a, b) => a.localeCompare(b)));
    });

    it.each<[string, object]>([
      ['no cursor of ours', { after: 'abc' }],
      ['a cursor with a statement in it', { after: cursor("2026'; DROP TABLE tickets; --") }],
      ['a cursor with half an id', { after: cursor('infinity', 'x') }],
      ['a cursor that is a number', { after: Buffer.from('7').toString('base64url') }],
      ['a time that there is not', { after: cursor('2026-99-99 99:99:99+00') }],
      ['a day that there is not', { after: cursor('2026-02-30T08:00:00.000Z') }],
      ['none', { first: 0 }],
      ['fewer than none', { first: -1 }],
      ['more than a hundred', { first: 101 }],
    ])('refuses %s', async (_, wish) => {
      const codes = async (field: 'tickets' | 'search', more: object): Promise<string[]> => {
        const fault = await page(field, { ...more, ...wish }).then(
          () => null,
          (refused: unknown) => refused,
        );
        return fault instanceof ApiFault ? fault.codes : ['none'];
      };
      expect(await codes('tickets', {})).toEqual(['INVALID_INPUT']);
      expect(await codes('search', { query: 'hej' })).toEqual(['INVALID_INPUT']);
    });

    it('refuses a cursor of the list by deadline in a search', async () => {
      const refused = await agent.refusal(
        'query ($after: String) { search(query: "hej", after: $after) { edges { cursor } } }',
        { after: cursor('infinity') },
      );
      expect(refused).toEqual(['INVALID_INPUT']);
    });

    it('gives the usual page when neither size nor order is said', async () => {
      const { tickets } = await agent.ask<{ tickets: Page }>(
        '{ tickets(first: null, sort: null, after: null, filter: null) { edges { cursor node { id } } } }',
      );
      expect(tickets.edges).toHaveLength(50);
    });

    it('counts as far as asked, through each filter', async () => {
      const total = async (filter: object): Promise<number> => {
        const { tickets } = await agent.ask<{ tickets: { totalCount: number } }>(
          'query ($filter: TicketFilter) { tickets(filter: $filter, first: 1) { totalCount } }',
          { filter },
        );
        return tickets.totalCount;
      };
      const { agent: karin } = house.town.people;
      const [first, second] = old as [TicketId, TicketId];
      await agent.ask('mutation ($id: ID!) { takeTicket(ticketId: $id) { id } }', { id: first });
      await agent.ask('mutation ($id: ID!) { resolveTicket(ticketId: $id, resolution: CALLED) { id } }', {
        id: second,
      });
      const all = await total({});
      expect(await total({ assigneeId: karin.id })).toBe(2);
      expect(await total({ unassigned: true })).toBe(all - 2);
      expect(await total({ status: ['RESOLVED'] })).toBe(1);
      expect(await total({ status: ['NEW', 'OPEN', 'WAITING'] })).toBe(all - 1);
      expect(await total({ lane: ['SPAM', 'BOUNCE'] })).toBe(0);
      expect(await total({ overdue: true })).toBe(0);
      house.clock.set(new Date('2026-03-04T23:00:00Z'));
      agent = await house.as('agent');
      expect(await total({ overdue: true })).toBeGreaterThan(10);
      expect(await total({ teamId: house.town.teams.kontaktcenter })).toBe(all);
    });
  });
});
