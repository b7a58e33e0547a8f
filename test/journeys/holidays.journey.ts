import { readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { SetClock, type TeamId } from '@kontaktpost/kernel';
import { aMail } from '@kontaktpost/mail-format/testing';
import { ADDRESSES, aMunicipality, PASSWORD } from '../support/a-municipality';
import { type ApiClient, signIn } from '../support/api-client';
import { type Dovecot, startDovecot } from '../support/dovecot';
import { freshDatabase } from '../support/fresh-database';
import { type InProcess, startInProcess } from '../support/in-process';
import { waitFor } from '../support/wait-for';
import { ticketsOf } from './desk';

type Row = readonly [came: string, due: string];

/** When the contact centre closes at 17 in Stockholm. */
const WINTER = 'T16:00:00.000Z';
const SUMMER = 'T15:00:00.000Z';

/**
 * The holidays of 2026, written down from lag (1989:253) and the three eves, not reckoned: what came on the working day before, on the
 * day itself and on the day after is due on the second working day after its own.
 */
const HOLIDAYS: readonly (readonly [name: string, ...days: Row[]])[] = [
  [
    'nyårsdagen',
    ['2025-12-30', `2026-01-05${WINTER}`],
    ['2026-01-01', `2026-01-05${WINTER}`],
    ['2026-01-02', `2026-01-07${WINTER}`],
  ],
  [
    'trettondedag jul',
    ['2026-01-05', `2026-01-08${WINTER}`],
    ['2026-01-06', `2026-01-08${WINTER}`],
    ['2026-01-07', `2026-01-09${WINTER}`],
  ],
  [
    'långfredagen',
    ['2026-04-02', `2026-04-08${SUMMER}`],
    ['2026-04-03', `2026-04-08${SUMMER}`],
    ['2026-04-04', `2026-04-08${SUMMER}`],
  ],
  [
    'påskdagen',
    ['2026-04-02', `2026-04-08${SUMMER}`],
    ['2026-04-05', `2026-04-08${SUMMER}`],
    ['2026-04-06', `2026-04-08${SUMMER}`],
  ],
  [
    'annandag påsk',
    ['2026-04-02', `2026-04-08${SUMMER}`],
    ['2026-04-06', `2026-04-08${SUMMER}`],
    ['2026-04-07', `2026-04-09${SUMMER}`],
  ],
  [
    'första maj',
    ['2026-04-30', `2026-05-05${SUMMER}`],
    ['2026-05-01', `2026-05-05${SUMMER}`],
    ['2026-05-02', `2026-05-05${SUMMER}`],
  ],
  [
    'Kristi himmelsfärdsdag',
    ['2026-05-13', `2026-05-18${SUMMER}`],
    ['2026-05-14', `2026-05-18${SUMMER}`],
    ['2026-05-15', `2026-05-19${SUMMER}`],
  ],
  [
    'pingstdagen',
    ['2026-05-22', `2026-05-26${SUMMER}`],
    ['2026-05-24', `2026-05-26${SUMMER}`],
    ['2026-05-25', `2026-05-27${SUMMER}`],
  ],
  [
    'nationaldagen',
    ['2026-06-05', `2026-06-09${SUMMER}`],
    ['2026-06-06', `2026-06-09${SUMMER}`],
    ['2026-06-07', `2026-06-09${SUMMER}`],
  ],
  [
    'midsommarafton',
    ['2026-06-18', `2026-06-23${SUMMER}`],
    ['2026-06-19', `2026-06-23${SUMMER}`],
    ['2026-06-20', `2026-06-23${SUMMER}`],
  ],
  [
    'midsommardagen',
    ['2026-06-18', `2026-06-23${SUMMER}`],
    ['2026-06-20', `2026-06-23${SUMMER}`],
    ['2026-06-21', `2026-06-23${SUMMER}`],
  ],
  [
    'alla helgons dag',
    ['2026-10-30', `2026-11-03${WINTER}`],
    ['2026-10-31', `2026-11-03${WINTER}`],
    ['2026-11-01', `2026-11-03${WINTER}`],
  ],
  [
    'julafton',
    ['2026-12-23', `2026-12-29${WINTER}`],
    ['2026-12-24', `2026-12-29${WINTER}`],
    ['2026-12-25', `2026-12-29${WINTER}`],
  ],
  [
    'juldagen',
    ['2026-12-23', `2026-12-29${WINTER}`],
    ['2026-12-25', `2026-12-29${WINTER}`],
    ['2026-12-26', `2026-12-29${WINTER}`],
  ],
  [
    'annandag jul',
    ['2026-12-23', `2026-12-29${WINTER}`],
    ['2026-12-26', `2026-12-29${WINTER}`],
    ['2026-12-27', `2026-12-29${WINTER}`],
  ],
  [
    'nyårsafton',
    ['2026-12-30', `2027-01-05${WINTER}`],
    ['2026-12-31', `2027-01-05${WINTER}`],
    ['2027-01-01', `2027-01-05${WINTER}`],
  ],
];

/** The rest of the table of the domain's description (3.3), and days on which the clock changes. */
const OTHER_DAYS: readonly Row[] = [
  ['2026-11-23', `2026-11-25${WINTER}`],
  ['2026-11-27', `2026-12-01${WINTER}`],
  ['2026-11-28', `2026-12-01${WINTER}`],
  ['2026-11-29', `2026-12-01${WINTER}`],
  ['2025-06-06', `2025-06-10${SUMMER}`],
  ['2026-03-27', `2026-03-31${SUMMER}`],
  ['2026-03-29', `2026-03-31${SUMMER}`],
  ['2026-10-23', `2026-10-27${WINTER}`],
  ['2026-10-25', `2026-10-27${WINTER}`],
];

/** Moments on both sides of midnight here: 23.30 UTC on a winter day is the next day, 22.30 on a summer day too. */
const NIGHTS: readonly Row[] = [
  ['2026-02-02T22:30:00Z', `2026-02-04${WINTER}`],
  ['2026-02-02T23:30:00Z', `2026-02-05${WINTER}`],
  ['2026-08-03T21:30:00Z', `2026-08-05${SUMMER}`],
  ['2026-08-03T22:30:00Z', `2026-08-06${SUMMER}`],
];

const short = (at: string): string => at.replace('.000Z', 'Z');
const noon = (date: string): string => `${date}T11:00:00Z`;
const table = new Map([
  ...HOLIDAYS.flatMap(([, ...days]) => days).map(([came, due]) => [noon(came), due] as const),
  ...OTHER_DAYS.map(([came, due]) => [noon(came), due] as const),
  ...NIGHTS,
]);

describe('mail that came around the holidays of 2026', () => {
  let dovecot: Dovecot;
  let system: InProcess;
  let dues: Map<string, string | null>;

  beforeAll(async () => {
    dovecot = await startDovecot({ users: Object.values(ADDRESSES) });
    await freshDatabase();
    const { people, teams } = await aMunicipality({ dovecot });
    await appendAll(dovecot);
    // A clock of its own, behind the last of them.
    system = await startInProcess(new SetClock(new Date('2027-02-01T08:00:00Z')));
    await openFromEightToFive(await signIn(system.url, people.lead.email, PASSWORD), teams.kontaktcenter);
    const agent = await signIn(system.url, people.agent.email, PASSWORD);
    // What was filed before the hours were saved follows them soon after.
    const allThere = async () => {
      const all = await ticketsOf(agent);
      const closing = all.filter(({ replyDueAt }) => replyDueAt?.endsWith(':00:00.000Z'));
      return closing.length === table.size && all;
    };
    const tickets = await waitFor('all tickets', allThere, { within: 60_000 });
    const late = tickets.filter(({ subject, receivedAt }) => subject !== `Kom ${short(receivedAt)}`);
    expect(late.map(({ subject, receivedAt }) => [subject, receivedAt])).toEqual([]);
    dues = new Map(tickets.map(({ subject, replyDueAt }) => [subject, replyDueAt]));
  }, 120_000);
  afterAll(async () => {
    await system?.stop();
    await dovecot?.stop();
  });

  it.each(HOLIDAYS)('%s is due at closing time of the second working day', (_, ...days) => {
    for (const [came, due] of days as readonly Row[])
      expect([came, dues.get(`Kom ${noon(came)}`)]).toEqual([came, due]);
  });

  it.each(OTHER_DAYS)('on %s is due %s', (came, due) => {
    expect(dues.get(`Kom ${noon(came)}`)).toBe(due);
  });

  it.each(NIGHTS)('at %s is due %s', (came, due) => {
    expect(dues.get(`Kom ${came}`)).toBe(due);
  });
});

/** The contact centre answers from eight to five, with an hour for lunch. */
async function openFromEightToFive(lead: ApiClient, teamId: TeamId): Promise<void> {
  const periods = [1, 2, 3, 4, 5].flatMap((weekday) => [
    { weekday, from: '08:00', to: '12:00', leastStaffing: 1 },
    { weekday, from: '13:00', to: '17:00', leastStaffing: 1 },
  ]);
  await lead.ask('mutation ($input: SaveOpeningHoursInput!) { saveOpeningHours(input: $input) { id } }', {
    input: { teamId, periods },
  });
}

/**
 * Appends a mail for each moment. Dovecot takes no INTERNALDATE that lies ahead of the machine's clock; for those the date is then set
 * where it keeps it, on the file in the maildir.
 */
async function appendAll(dovecot: Dovecot): Promise<void> {
  for (const came of table.keys()) {
    const mail = aMail({ to: ADDRESSES.info, subject: `Kom ${came}` });
    await dovecot.append(ADDRESSES.info, 'INBOX', mail, { internalDate: new Date(came) });
  }
  await dovecot.halt();
  const files = readdirSync(dovecot.home, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(dovecot.home, name),
  );
  for (const file of files.filter((name) => /\/cur\/|\/new\//.test(name))) {
    const came = /^Subject: Kom (\S+)/m.exec(readFileSync(file, 'utf8'))?.[1];
    if (came && new Date(came) > new Date()) utimesSync(file, new Date(came), new Date(came));
  }
  for (const cache of files.filter((name) => name.includes('dovecot.index'))) rmSync(cache);
  await dovecot.start();
}
