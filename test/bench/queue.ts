import { Client } from 'pg';
import { type ApiClient, signIn } from '../support/api-client';
import { startProcess } from '../support/processes';
import { type Figures, measure, printFigures, type Question, ratiosOf } from './api-and-sql';
import { benchDatabase } from './bench-database';
import { documentsIn, whole } from './console-documents';
import { conditions, memoryOf } from './figures';
import { AGENT, manyTickets } from './many-tickets';

/** The queue's page, one ticket and the search through the API of a production process, beside the same statements on a bare connection. */
export async function bench(size: number): Promise<Record<string, unknown>> {
  const database = await benchDatabase();
  try {
    console.log(`Making ${size} tickets ...`);
    const place = await manyTickets(database.url, size);
    const api = await startProcess('api', { env: { NODE_ENV: 'production' } });
    try {
      const agent = await signIn(api.url, AGENT.email, AGENT.password);
      const questions = await theQuestions(agent, place, size);
      const idle = memoryOf(api.pid);
      const figures: Record<string, Figures> = {};
      for (const [name, question] of Object.entries(questions))
        figures[name] = await measure(agent, question, database);
      return report(figures, {
        size,
        ...conditions(),
        postgres: await versionOf(database.url),
        memoryMb: { idle, after: memoryOf(api.pid) },
      });
    } finally {
      await api.stop();
    }
  } finally {
    await database.stop();
  }
}

/** Asked with the console's own documents, so that the figures are those of its screens. */
async function theQuestions(
  agent: ApiClient,
  { team, mailbox }: { team: string; mailbox: string },
  size: number,
): Promise<Record<string, Question>> {
  const tickets = documentsIn('apps/console/src/features/tickets/documents.ts');
  const searches = documentsIn('apps/console/src/features/search/documents.ts');
  const page = whole('TicketPage', tickets);
  const open = { teamId: team, status: ['NEW', 'OPEN'], lane: ['PERSON', 'FOR_INFORMATION'] };
  const list = (variables: Record<string, unknown>): Question => ({
    query: page,
    variables: () => ({ filter: open, sort: 'DUE', first: 50, after: null, ...variables }),
  });
  const search = (text: (round: number) => string): Question => ({
    query: whole('Search', searches),
    variables: (round) => ({ query: text(round), first: 50, after: null }),
  });
  const references = await someReferences(agent, page, mailbox);
  const resolved = { mailboxId: mailbox, status: ['RESOLVED'] };
  const after = await cursorAfter(agent, page, { filter: resolved, sort: 'NEWEST', first: 100 });
  return {
    'queue, first 50': list({}),
    'all mailboxes, newest 50': list({ filter: {}, sort: 'NEWEST' }),
    'resolved, from row 1,000': list({ filter: resolved, sort: 'NEWEST', after }),
    'one ticket': {
      query: whole('OpenTicket', tickets),
      variables: (round) => ({ reference: references[round % references.length] }),
    },
    'search, one hit': search((round) => `f${size - ((round * 37) % Math.ceil(size / 2))}`),
    'search, rare word': search((round) => ['Trastbacken', 'Klocktorget', 'Violstigen'][round % 3] as string),
    'search, common word': search((round) => ['snöröjning', 'bygglov', 'simhallen'][round % 3] as string),
    'search, word in most': search(() => 'kommunen'),
    'search, two words': search(
      (round) =>
        ['snöröjning Trastbacken', 'bygglov kommunen', 'förskoleplats fakturan'][round % 3] as string,
    ),
  };
}

function report(
  figures: Record<string, Figures>,
  circumstances: Record<string, unknown>,
): Record<string, unknown> {
  printFigures(figures);
  console.log(`\n${JSON.stringify(circumstances, null, 2)}`);
  return { conditions: circumstances, figures, ratios: ratiosOf(figures) };
}

type Page = {
  tickets: { edges: { node: { reference: string } }[]; pageInfo: { endCursor: string | null } };
};

async function someReferences(agent: ApiClient, page: string, mailboxId: string): Promise<string[]> {
  const { tickets } = await agent.ask<Page>(page, { filter: { mailboxId }, sort: 'NEWEST', first: 100 });
  return tickets.edges.map(({ node }) => node.reference);
}

/** The cursor after a thousand rows, or after all there are. */
async function cursorAfter(
  agent: ApiClient,
  page: string,
  variables: Record<string, unknown>,
): Promise<string | null> {
  let after: string | null = null;
  for (let i = 0; i < 10; i++) {
    const { tickets }: Page = await agent.ask<Page>(page, { ...variables, after });
    after = tickets.pageInfo.endCursor ?? after;
  }
  return after;
}

async function versionOf(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('SHOW server_version');
  await client.end();
  return rows[0].server_version;
}
