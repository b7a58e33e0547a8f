import { setTimeout as pause } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';
import { createTransport } from 'nodemailer';
import { Client } from 'pg';
import { aMunicipality } from '../support/a-municipality';
import { type Hint, signIn } from '../support/api-client';
import { type Dovecot, startDovecot } from '../support/dovecot';
import { freePort } from '../support/free-port';
import { type Running, startProcess } from '../support/processes';
import { waitFor } from '../support/wait-for';
import { benchDatabase } from './bench-database';
import { conditions, memoryOf, printTable, ratio, type Times, timesOf } from './figures';

const WARM = 3;
const INFO = 'info@ekvalla.example';
const FREE = 'fri@ekvalla.example';
const PATIENCE = 15_000;

/** Delivers one mail and gives the moment when the delivering side knew that it was taken. */
type Deliver = (raw: string) => Promise<number>;
type Screen = { next(): Promise<number>; close(): void };

/** Mail after mail while all is idle: from the accepted delivery to the hint at a socket, by SMTP and by IMAP, api and worker as two processes. */
export async function bench(size: number): Promise<Record<string, unknown>> {
  const stops: (() => Promise<unknown>)[] = [];
  try {
    const database = await benchDatabase();
    stops.unshift(database.stop);
    const dovecot = await startDovecot({ users: [...mailAddresses, FREE] });
    stops.unshift(() => dovecot.stop());
    const { people } = await aMunicipality({ dovecot });
    const env = { NODE_ENV: 'production' };
    const api = await startProcess('api', { env });
    stops.unshift(() => api.stop());
    const intakePort = String(await freePort());
    const worker = await startProcess('mail-worker', { env: { ...env, SMTP_INTAKE_PORT: intakePort } });
    stops.unshift(() => worker.stop());
    const idle = memory(api, worker);
    const screen = await openScreen(api.url, people.agent);
    stops.unshift(async () => screen.close());

    const ways = { smtp: await bySmtp(intakePort, stops), imap: await byImap(dovecot, INFO, stops) };
    const times = {
      'SMTP intake to screen': await measure(ways.smtp, screen, size),
      'IMAP to screen': await measure(ways.imap, screen, size),
    };
    const limits = {
      'NOTIFY round trip': await notifyTimes(database.url, size),
      "Dovecot's own IDLE": await idleTimes(dovecot, size, stops),
    };
    return report(times, limits, { size, ...conditions(), memoryMb: { idle, after: memory(api, worker) } });
  } finally {
    for (const stop of stops) await stop();
  }
}

const mailAddresses = [
  INFO,
  'kontaktcenter@ekvalla.example',
  'bygg@ekvalla.example',
  'socialtjanst@ekvalla.example',
];

const memory = (api: Running, worker: Running) => ({ api: memoryOf(api.pid), worker: memoryOf(worker.pid) });

/** A person's open screen: `next` gives the moment of the next new ticket. */
async function openScreen(url: string, person: { email: string; password: string }): Promise<Screen> {
  const { socket, hints } = await (await signIn(url, person.email, person.password)).live();
  hints.length = 0;
  const next = (): Promise<number> =>
    new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`No hint came within ${PATIENCE / 1000} s.`)), PATIENCE);
      const hear = ({ topic }: Hint): void => {
        if (topic !== 'ticket.opened') return;
        clearTimeout(timer);
        socket.off('hint', hear);
        done(performance.now());
      };
      socket.on('hint', hear);
    });
  return { next, close: () => void socket.close() };
}

async function measure(deliver: Deliver, screen: Screen, size: number): Promise<Times> {
  const samples: number[] = [];
  for (let round = -WARM; round < size; round++) {
    const seen = screen.next();
    const accepted = await deliver(aMail(round));
    const shown = await seen;
    if (round >= 0) samples.push(Math.max(0, shown - accepted));
    await pause(150 + (round % 7) * 40); // so that mail does not fall in step with anybody's clock
  }
  return timesOf(samples);
}

let number = 0;
const aMail = (round: number): string =>
  [
    `From: Anna Provsson <anna${number}@example.com>`,
    `To: ${INFO}`,
    `Subject: =?utf-8?Q?Fr=C3=A5ga_nummer_${round}?=`,
    `Message-ID: <bench-${number++}-${process.pid}@example.com>`,
    `Date: ${new Date().toUTCString()}`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hej!',
    '',
    'När plogas cykelbanan vid Lindallén? Den har varit full av snö sedan i tisdags.',
    '',
    'Hälsningar Anna',
    '',
  ].join('\r\n');

type Stops = (() => Promise<unknown>)[];

/** Over one open connection, as a mail server keeps it. */
async function bySmtp(port: string, stops: Stops): Promise<Deliver> {
  const options = { host: '127.0.0.1', port: Number(port), ignoreTLS: true, pool: true, maxConnections: 1 };
  const transport = createTransport(options);
  stops.unshift(async () => transport.close());
  return async (raw) => {
    await transport.sendMail({ envelope: { from: 'anna@example.com', to: [INFO] }, raw });
    return performance.now();
  };
}

async function byImap(dovecot: Dovecot, user: string, stops: Stops): Promise<Deliver> {
  const client = await imapClient(dovecot, user, stops);
  return async (raw) => {
    await client.append('INBOX', Buffer.from(raw));
    return performance.now();
  };
}

async function imapClient({ host, imapPort, password }: Dovecot, user: string, stops: Stops) {
  const auth = { user, pass: password };
  const client = new ImapFlow({ host, port: imapPort, secure: false, auth, logger: false });
  client.on('error', () => undefined); // the same fault rejects the command that is under way
  await client.connect();
  stops.unshift(() => client.logout());
  return client;
}

/** What no product on PostgreSQL's NOTIFY gets below: a commit on one connection heard on another. */
async function notifyTimes(url: string, size: number): Promise<Times> {
  const [speaker, hearer] = [
    new Client({ connectionString: url }),
    new Client({ connectionString: url }),
  ] as const;
  await Promise.all([speaker.connect(), hearer.connect()]);
  await hearer.query('LISTEN bench');
  const samples: number[] = [];
  for (let round = -WARM; round < size; round++) {
    const begun = performance.now();
    const heard = new Promise((done) => hearer.once('notification', done));
    await speaker.query("SELECT pg_notify('bench', 'x')");
    await heard;
    if (round >= 0) samples.push(performance.now() - begun);
    await pause(20);
  }
  await Promise.all([speaker.end(), hearer.end()]);
  return timesOf(samples);
}

/** What no IMAP client gets below: the server's word EXISTS to a connection in IDLE, after APPEND on another. */
async function idleTimes(dovecot: Dovecot, size: number, stops: Stops): Promise<Times> {
  const deliver = await byImap(dovecot, FREE, stops);
  const listener = await imapClient(dovecot, FREE, stops);
  await listener.mailboxOpen('INBOX');
  const samples: number[] = [];
  for (let round = -WARM; round < size; round++) {
    const idling = listener.idle();
    await waitFor('the listener to be idle', () => listener.idling);
    await pause(150 + (round % 7) * 40);
    const told = new Promise<number>((done) => listener.once('exists', () => done(performance.now())));
    const accepted = await deliver(aMail(round));
    if (round >= 0) samples.push(Math.max(0, (await told) - accepted));
    else await told;
    await listener.noop();
    await idling;
  }
  return timesOf(samples);
}

function report(
  times: Record<'SMTP intake to screen' | 'IMAP to screen', Times>,
  limits: Record<'NOTIFY round trip' | "Dovecot's own IDLE", Times>,
  circumstances: Record<string, unknown>,
): Record<string, unknown> {
  const rows = Object.entries({ ...times, ...limits }).map(([name, { p50, p95, max, n }]) => [
    name,
    p50,
    p95,
    max,
    n,
  ]);
  console.log('\nMilliseconds from the accepted delivery (250, APPEND done) to the hint at a socket.\n');
  printTable(['', 'p50', 'p95', 'max', 'n'], rows);
  const notify = limits['NOTIFY round trip'].p50;
  const ratios = {
    smtp: ratio(times['SMTP intake to screen'].p50, notify),
    imap: ratio(times['IMAP to screen'].p50, limits["Dovecot's own IDLE"].p50 + notify),
  };
  const withinASecond = Object.values(times).every(({ p95 }) => p95 <= 1000);
  console.log(
    `\nTimes the bare limit: SMTP ${ratios.smtp}, IMAP ${ratios.imap}. p95 within a second: ${withinASecond ? 'yes' : 'NO'}.`,
  );
  console.log(`\n${JSON.stringify(circumstances, null, 2)}`);
  return { conditions: circumstances, figures: { ...times, ...limits }, ratios, withinASecond };
}
