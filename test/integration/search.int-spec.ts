import type { MailboxId } from '@kontaktpost/kernel';
import { MailboxesStore, type Visible } from '@kontaktpost/mailboxes';
import { MailboxesGraphqlModule } from '@kontaktpost/mailboxes/graphql';
import { type SearchHit, SearchIndex, SearchModule } from '@kontaktpost/search';
import { aMunicipality, type Municipality } from '../support/a-municipality';
import { type Desk, startDesk } from '../support/desk';
import { freshDatabase, sql } from '../support/fresh-database';

/** More messages than the search reads in order of time before it goes by words. */
const MESSAGES = 24_000;

describe('the search among many messages', () => {
  let desk: Desk;
  let town: Municipality;

  beforeAll(async () => {
    await freshDatabase();
    town = await aMunicipality();
    desk = await startDesk({ modules: [MailboxesGraphqlModule, SearchModule] });
    await makeMessages(town);
  }, 60_000);

  afterAll(() => desk.stop());

  const visibleTo = (who: keyof Municipality['people']): Promise<Visible> =>
    desk.get(MailboxesStore).visibleTo(town.people[who].actor);

  /** All pages of a search, as a reader turns them. */
  async function allHits(visible: Visible, words: string, first: number, most: number): Promise<SearchHit[]> {
    const hits: SearchHit[] = [];
    for (let after: SearchHit | null = null; hits.length < most; after = hits.at(-1) ?? null) {
      const page = await desk.get(SearchIndex).find(visible, words, { first, after });
      hits.push(...page);
      if (page.length < first) break;
    }
    return hits.slice(0, most);
  }

  it.each<[string, 'agent' | 'lead' | 'officer', string, number]>([
    ['a word in every second message', 'agent', 'vanligt', 40],
    ['a word in every second message, for a team with few of them', 'officer', 'vanligt', 40],
    ['a word in one of 500 messages', 'lead', 'ovanligt', 7],
    ['a word that only old messages have', 'agent', 'gammalt', 7],
    ['two words that seldom meet', 'agent', 'vanligt ovanligt', 3],
    ['another form of a word', 'lead', 'ovanligare', 7],
    ['a word without another', 'officer', 'ovanligt -vanligt', 5],
    ['a word that nobody wrote', 'agent', 'finnsinte', 7],
  ])('%s: each ticket once, by its newest fitting message, none left out', async (_, who, words, first) => {
    const visible = await visibleTo(who);
    const most = first * 6;
    const found = await allHits(visible, words, first, most);
    expect(found).toEqual(await oracle(visible.mailboxIds, words, most));
    expect(new Set(found.map(({ ticketId }) => ticketId)).size).toBe(found.length);
  });

  it('finds something in all but the last of these cases', async () => {
    const visible = await visibleTo('agent');
    const counts = [];
    for (const words of ['vanligt', 'ovanligt', 'gammalt', 'vanligt ovanligt', 'finnsinte'])
      counts.push((await oracle(visible.mailboxIds, words, 1)).length);
    expect(counts).toEqual([1, 1, 1, 1, 0]);
  });
});

/** The same question asked plainly, of all messages at once. */
function oracle(mailboxIds: readonly MailboxId[], words: string, first: number): Promise<SearchHit[]> {
  return sql<SearchHit>(
    `SELECT ticket_id AS "ticketId", max(at) AS at FROM message_search
     WHERE words @@ (websearch_to_tsquery('swedish', $1) || websearch_to_tsquery('simple', $1)) AND mailbox_ids && $2::uuid[]
     GROUP BY ticket_id ORDER BY max(at) DESC, ticket_id DESC LIMIT $3`,
    [words, mailboxIds, first],
  );
}

/** Three messages a ticket, days apart and mixed with others; many at the same moment. */
async function makeMessages({ mailboxes, boards }: Municipality): Promise<void> {
  const { info, kontaktcenter, bygg, socialtjanst } = mailboxes;
  await sql(
    `INSERT INTO message_search (message_id, ticket_id, board_id, mailbox_ids, at, words)
     SELECT gen_random_uuid(), md5('ticket' || n / 3)::uuid, $1,
       ARRAY[($2::uuid[])[1 + CASE WHEN n / 3 % 40 = 0 THEN 3 ELSE n / 3 % 3 END]],
       timestamptz '2026-03-02T08:00:00Z' - (n / 5 + n * 7919 % 900) * interval '1 minute',
       to_tsvector('swedish', w.text) || to_tsvector('simple', w.text)
     FROM generate_series(0, $3::integer - 1) AS n,
       LATERAL (SELECT concat_ws(' ', 'hej', CASE WHEN n % 2 = 0 THEN 'vanligt' END, CASE WHEN n % 499 < 2 THEN 'ovanligt' END,
         CASE WHEN n > $3 - 200 THEN 'gammalt' END) AS text) AS w`,
    [boards.ks, [info, kontaktcenter, bygg, socialtjanst].map(({ id }) => id), MESSAGES],
  );
  await sql('ANALYZE message_search');
}
