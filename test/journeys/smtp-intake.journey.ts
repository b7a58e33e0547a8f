import { connect } from 'node:net';
import { aMail } from '@kontaktpost/mail-format/testing';
import { Client } from 'pg';
import { ADDRESSES } from '../support/a-municipality';
import { asOwner, sql } from '../support/fresh-database';
import type { Running } from '../support/processes';
import { waitFor } from '../support/wait-for';
import { allFiled, mailLogOf, receiptsOf, ticketAbout, ticketsOf } from './desk';
import { handIn, refusalOf } from './hand-in';
import { startTown, type Town } from './town';

const { info: INFO, kontaktcenter: KONTAKTCENTER, bygg: BYGG, socialtjanst: SOCIALTJANST } = ADDRESSES;
const sender = 'anna@example.com';

/** A network of documentation (RFC 5737), in which nobody is. */
const NOBODY = { INTAKE_ALLOW: '192.0.2.0/24' };

/** Takes the database of this test away from everybody, and gives it back. */
async function withoutDatabase<T>(work: () => Promise<T>): Promise<T> {
  const name = new URL(process.env.DATABASE_URL as string).pathname.slice(1);
  const admin = (statement: string) =>
    asOwner(process.env.TEST_POSTGRES as string, (client) => client.query(statement));
  await admin(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
  await admin(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
  try {
    return await work();
  } finally {
    await admin(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
  }
}

describe('mail that the municipality’s own mail server hands in', () => {
  let town: Town;
  beforeAll(async () => {
    const worker = { MAX_MESSAGE_BYTES: '1000000' };
    town = await startTown({ dovecot: false, worker, expected: [/severity: 'FATAL'/] });
  });
  afterAll(() => town?.stop());

  const give = (raw: string | Buffer, to: readonly string[] = [INFO], from = sender) =>
    handIn(town.intakePort, raw, { to, sender: from });

  it('is stored when it is taken, and soon is a ticket', async () => {
    const raw = aMail({ subject: 'Fel på vattenmätaren' });
    expect(await give(raw)).toMatchObject({ accepted: [INFO], response: expect.stringMatching(/^250 /) });
    const [stored] = await sql<{ bytes: Buffer; via: string; envelope_from: string }>(
      'SELECT b.bytes, r.via, r.envelope_from FROM inbound_mail r JOIN blobs b USING (board_id, sha256)',
    );
    // The sending side ends the data with a line break (RFC 5321 4.1.1.4).
    expect(stored?.bytes.toString().trimEnd()).toBe(raw.toString().trimEnd());
    expect(stored).toMatchObject({ via: 'SMTP', envelope_from: sender });
    const ticket = await ticketAbout(await town.as('agent'), 'Fel på vattenmätaren');
    expect(await mailLogOf(await town.as('agent'))).toMatchObject([
      { messageId: ticket.messages[0]?.id, outcome: 'RECEIVED' },
    ]);
  });

  it('for an address that is no mailbox is refused at once, the others are taken', async () => {
    expect(await refusalOf(give(aMail(), ['finns.inte@ekvalla.example']))).toBe(550);
    const raw = aMail({ subject: 'Delvis rätt' });
    expect(await give(raw, ['finns.inte@ekvalla.example', 'INFO@ekvalla.example'])).toMatchObject({
      accepted: ['INFO@ekvalla.example'],
      rejected: ['finns.inte@ekvalla.example'],
    });
    await ticketAbout(await town.as('agent'), 'Delvis rätt');
  });

  it('for a closed mailbox is refused', async () => {
    await sql('UPDATE mailboxes SET closed_at = now() WHERE address = $1', [BYGG]);
    expect(await refusalOf(give(aMail(), [BYGG]))).toBe(550);
    await sql('UPDATE mailboxes SET closed_at = NULL WHERE address = $1', [BYGG]);
  });

  it.each([
    ['and says so before it is sent', true],
    ['and keeps quiet about it', false],
  ])('above the limit is refused for good, when the sender knows it %s', async (_, says) => {
    const large = Buffer.concat([aMail({ subject: 'För stort' }), Buffer.alloc(1_500_000, 'x\r\n')]);
    const before = (await receiptsOf(town.plan.mailboxes.info.id)).length;
    expect(says ? await refusalOf(give(large)) : await codeWithoutSize(town.intakePort, large)).toBe(552);
    expect(await receiptsOf(town.plan.mailboxes.info.id)).toHaveLength(before);
    await give(aMail({ subject: `Efter det stora (${says})` }));
    await ticketAbout(await town.as('agent'), `Efter det stora (${says})`);
  });

  it('from nobody is taken, since that is how servers send bounces', async () => {
    await give(aMail({ from: 'MAILER-DAEMON@example.com', subject: 'Undelivered mail' }), [INFO], '');
    const ticket = await ticketAbout(await town.as('agent'), 'Undelivered mail');
    expect(ticket).toMatchObject({ lane: 'BOUNCE', replyDueAt: null });
  });

  it('and is no mail at all is a ticket with its source', async () => {
    const bytes = Buffer.from(Array.from({ length: 500 }, (_, i) => i % 10));
    await give(bytes);
    const ticket = await waitFor('its ticket', async () =>
      (await ticketsOf(await town.as('agent'))).find(({ messages }) => messages[0]?.parseFault !== null),
    );
    expect(ticket.messages[0]?.attachments).toMatchObject([{ filename: 'source.eml' }]);
  });

  it('with zero bytes and broken characters within is a ticket', async () => {
    const head =
      'From: "A\u0000\u0001" <anna@example.com>\r\nSubject: Noll\u0000byte\r\nTo: info@ekvalla.example\r\n\r\n';
    await give(Buffer.concat([Buffer.from(head), Buffer.from([72, 101, 106, 0, 255, 254, 0, 13, 10])]));
    const ticket = await ticketAbout(await town.as('agent'), 'Noll');
    expect(ticket.messages[0]?.text).toContain('Hej');
  });

  it('to several of ours is one ticket in each board', async () => {
    const raw = aMail({ to: [INFO, KONTAKTCENTER, SOCIALTJANST], subject: 'Till alla tre' });
    expect(await give(raw, [INFO, KONTAKTCENTER, SOCIALTJANST])).toMatchObject({ rejected: [] });
    await allFiled();
    const ours = await ticketAbout(await town.as('agent'), 'Till alla tre');
    const theirs = await ticketAbout(await town.as('officer'), 'Till alla tre');
    expect([ours.mailboxes.length, theirs.mailboxes.length]).toEqual([2, 1]);
  });

  it('from outside the allowed networks is refused', async () => {
    const port = town.intakePort;
    await town.worker.stop();
    town.worker = await town.startWorker(NOBODY);
    expect(await refusalOf(handIn(port, aMail(), { to: [INFO], sender }))).toBe(554);
    await town.worker.stop();
    town.worker = await town.startWorker();
  });

  it('while the database is away is refused for now, and is taken when it is tried again', async () => {
    const raw = aMail({ subject: 'Medan databasen var borta' });
    const code = await withoutDatabase(() => refusalOf(give(raw)));
    expect(code).toBe(451);
    await waitFor('the mail to be taken', () => give(raw), { within: 15_000, every: 500 });
    const agent = await town.as('agent');
    const ticket = await ticketAbout(agent, 'Medan databasen var borta', 20_000);
    await allFiled();
    const same = (await ticketsOf(agent)).filter(({ subject }) => subject === ticket.subject);
    expect(same.map(({ messages }) => messages.length)).toEqual([1]);
  });

  it('and was being filed when the database went away is filed when it is back', async () => {
    const holder = new Client({ connectionString: process.env.DATABASE_URL });
    holder.on('error', () => undefined); // its connection goes with all others
    await holder.connect();
    await holder.query('BEGIN; LOCK TABLE tickets IN ACCESS EXCLUSIVE MODE');
    await give(aMail({ subject: 'Mitt i avbrottet' }));
    await waitFor('its filing to have begun', async () => {
      const held = await sql(
        "SELECT FROM graphile_worker.jobs WHERE task_identifier = 'mail.file' AND locked_by IS NOT NULL",
      );
      return held.length > 0;
    });
    await withoutDatabase(() => town.worker.said(/The queue stopped/));
    await ticketAbout(await town.as('agent'), 'Mitt i avbrottet', 30_000);
    expect(town.worker.ended).toBe(false);
  });

  it('and was taken when the database went away a moment later is filed when it is back', async () => {
    const raw = (i: number) => aMail({ subject: `Strax före avbrottet ${i}` });
    const stored = async () => (await receiptsOf(town.plan.mailboxes.info.id)).length;
    const before = await stored();
    const handed = Promise.all([1, 2, 3, 4, 5, 6].map((i) => give(raw(i)).catch(() => null)));
    await waitFor('the first to be stored', async () => (await stored()) > before);
    await withoutDatabase(async () => handed);
    const taken = (await handed).flatMap((answer, i) => (answer ? [i + 1] : []));
    expect(taken.length).toBeGreaterThan(0);
    const agent = await town.as('agent');
    for (const i of taken) await ticketAbout(agent, `Strax före avbrottet ${i}`, 30_000);
  });
});

describe('mail handed in by LMTP', () => {
  let town: Town;
  let lmtp: Running;
  beforeAll(async () => {
    town = await startTown({ dovecot: false });
    await town.worker.stop();
    const LMTP_INTAKE_PORT = String(town.intakePort);
    lmtp = town.worker = await town.startWorker({ SMTP_INTAKE_PORT: '', LMTP_INTAKE_PORT });
  });
  afterAll(() => town?.stop());

  it('is stored when it is taken, for each recipient', async () => {
    const raw = aMail({ to: [INFO, SOCIALTJANST], subject: 'Via LMTP' });
    const to = [INFO, SOCIALTJANST];
    expect(await handIn(town.intakePort, raw, { to, sender, lmtp: true })).toMatchObject({ rejected: [] });
    await ticketAbout(await town.as('agent'), 'Via LMTP');
    await ticketAbout(await town.as('officer'), 'Via LMTP');
    expect(await sql('SELECT DISTINCT via FROM inbound_mail')).toEqual([{ via: 'LMTP' }]);
    expect(lmtp.ended).toBe(false);
  });

  it('for an address that is no mailbox is refused', async () => {
    const to = ['finns.inte@ekvalla.example'];
    expect(await refusalOf(handIn(town.intakePort, aMail(), { to, sender, lmtp: true }))).toBe(550);
  });
});

/** Sends a mail without saying its size, as old servers do; gives the code of the answer to the data. */
async function codeWithoutSize(port: number, raw: Buffer): Promise<number> {
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  socket.on('data', (text) => (heard += text));
  const next = async (lines: number): Promise<string> => {
    await waitFor(`line ${lines} of the server`, () => heard.split(/^\d{3} .*\r\n/m).length > lines);
    return heard;
  };
  const says = ['HELO mx.ekvalla.example', `MAIL FROM:<${sender}>`, `RCPT TO:<${INFO}>`, 'DATA'];
  await next(1);
  for (const [i, line] of says.entries()) {
    socket.write(`${line}\r\n`);
    await next(i + 2);
  }
  socket.write(raw);
  socket.write('\r\n.\r\n');
  const words = await next(says.length + 2);
  socket.destroy();
  return Number(/(\d{3}) [^\r\n]*\r\n$/.exec(words)?.[1]);
}
