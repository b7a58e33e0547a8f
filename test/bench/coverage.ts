import { dateOf } from '@kontaktpost/working-time';
import { type ApiClient, signIn } from '../support/api-client';
import { startProcess } from '../support/processes';
import { type Figures, measure, printFigures, type Question, ratiosOf } from './api-and-sql';
import { benchDatabase } from './bench-database';
import { documentsIn, whole } from './console-documents';
import { dueTimers, type TimerFigures } from './due-timers';
import { conditions, memoryOf } from './figures';
import { LEAD, manyShifts, PEOPLE, TEAMS } from './many-shifts';

/** The week board of fifty teams through the API of a production process, beside its bare SQL; then timers that are due in one minute. */
export async function bench(size: number): Promise<Record<string, unknown>> {
  const database = await benchDatabase();
  try {
    console.log(`Making ${TEAMS} teams, ${PEOPLE} people and a year of rota ...`);
    await manyShifts(database.url);
    const { figures, memoryMb } = await boards(database);
    printFigures(figures);
    console.log(`\nMaking ${size} timers of one minute, and waiting for it ...`);
    const timers = await dueTimers(database.url, size);
    printTimers(timers);
    const circumstances = { teams: TEAMS, people: PEOPLE, ...conditions(), memoryMb };
    console.log(`\n${JSON.stringify(circumstances, null, 2)}`);
    return { conditions: circumstances, figures, ratios: ratiosOf(figures), timers };
  } finally {
    await database.stop();
  }
}

async function boards(database: { url: string; log: string }) {
  const api = await startProcess('api', { env: { NODE_ENV: 'production' } });
  try {
    const lead = await signIn(api.url, LEAD.email, LEAD.password);
    const idle = memoryOf(api.pid);
    const figures: Record<string, Figures> = {};
    for (const [name, question] of Object.entries(await theQuestions(lead)))
      figures[name] = await measure(lead, question, database);
    return { figures, memoryMb: { idle, after: memoryOf(api.pid) } };
  } finally {
    await api.stop();
  }
}

/** The board's own question, the console's whole document of that screen, and the screen of one team's day. */
async function theQuestions(lead: ApiClient): Promise<Record<string, Question>> {
  const today = dateOf(new Date());
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const week = (offset: number) => ({
    from: monday.add({ days: 7 * offset }).toString(),
    to: monday.add({ days: 7 * offset + 6 }).toString(),
  });
  const documents = documentsIn('apps/console/src/features/coverage/documents.ts');
  const board = `query ($from: Date!, $to: Date!) { coverageBoard(from: $from, to: $to) {
    team { id slug name } slots { start end needed planned present } } }`;
  const { teams } = await lead.ask<{ teams: { id: string }[] }>('{ teams { id } }');
  return {
    'board, this week': { query: board, variables: () => week(0) },
    'board, a week that is over': { query: board, variables: (round) => week(-1 - (round % 20)) },
    "the console's document": { query: whole('CoverageBoard', documents), variables: () => week(0) },
    'who of a team is there': {
      query:
        'query ($id: ID!) { attendance(teamId: $id) { person { id name } present since work away missing } }',
      variables: (round) => ({ id: teams[round % teams.length]?.id }),
    },
  };
}

function printTimers({ timers, firedAfterMs, toldAfterMs, firedTwice, workers }: TimerFigures): void {
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
  console.log(
    `${timers} timers of one minute, ${workers} workers: all fired after ${seconds(firedAfterMs)}, all people told after ${seconds(toldAfterMs)}; fired twice: ${firedTwice}.`,
  );
}
