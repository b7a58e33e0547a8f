import type { ApiClient } from '../support/api-client';
import { bareRunner, type Statement, statementsOf } from './bare-sql';
import { printTable, ratio, type Times, timeMany } from './figures';

/** Something that a screen asks. */
export type Question = { query: string; variables: (round: number) => Record<string, unknown> };

/** How long the answer takes through the API, and the same statements on a bare connection, by number of clients. */
export type Figures = { statements: number; api: Record<string, Times>; bare: Record<string, Times> };

const CLIENTS = [1, 8];
const WARM = 60;
const ROUNDS = 300;
const CAPTURED = 5;

/** Asks the question through the API, then runs the statements that it took on a bare connection. */
export async function measure(
  agent: ApiClient,
  { query, variables }: Question,
  database: { url: string; log: string },
): Promise<Figures> {
  const ask = (round: number): Promise<unknown> => agent.ask(query, variables(round));
  const slow = (await timeMany(ask, { rounds: 6, clients: 1 })).p50 > 250;
  const rounds = slow ? 24 : ROUNDS;
  await timeMany(ask, { rounds: slow ? 2 : WARM, clients: 4 });
  const passes: Statement[][] = [];
  for (let round = 0; round < CAPTURED; round++) passes.push(await statementsOf(database, () => ask(round)));
  const figures: Figures = { statements: passes[0]?.length ?? 0, api: {}, bare: {} };
  for (const clients of CLIENTS) {
    figures.api[clients] = await timeMany(ask, { rounds, clients });
    figures.bare[clients] = await bareTimes(database.url, passes, { rounds, clients });
  }
  return figures;
}

async function bareTimes(
  url: string,
  passes: readonly Statement[][],
  { rounds, clients }: { rounds: number; clients: number },
): Promise<Times> {
  const runners = await Promise.all(Array.from({ length: clients }, () => bareRunner(url, passes)));
  for (const runner of runners) for (let round = 0; round < CAPTURED; round++) await runner.run(round);
  const times = await timeMany((round, client) => runners[client]?.run(round) ?? Promise.resolve(), {
    rounds,
    clients,
  });
  for (const runner of runners) await runner.end();
  return times;
}

/** Prints the figures in columns. */
export function printFigures(figures: Record<string, Figures>): void {
  const rows = Object.entries(figures).map(([name, { statements, api, bare }]) => [
    name,
    statements,
    ...CLIENTS.flatMap((clients) => [
      api[clients]?.p50 ?? '',
      api[clients]?.p95 ?? '',
      bare[clients]?.p50 ?? '',
      `${ratio(api[clients]?.p50 ?? 0, bare[clients]?.p50 ?? 0)}x`,
    ]),
  ]);
  const columns = CLIENTS.flatMap((n) => [`p50 (${n})`, 'p95', 'bare p50', 'ratio']);
  console.log(
    '\nMilliseconds, with clients in brackets; bare = the same statements, prepared, through pg.\n',
  );
  printTable(['', 'statements', ...columns], rows);
}

/** How many times longer each answer takes than its bare SQL, by number of clients. */
export const ratiosOf = (figures: Record<string, Figures>): Record<string, Record<string, number>> =>
  Object.fromEntries(
    Object.entries(figures).map(([name, { api, bare }]) => [
      name,
      Object.fromEntries(CLIENTS.map((n) => [n, ratio(api[n]?.p50 ?? 0, bare[n]?.p50 ?? 0)])),
    ]),
  );
