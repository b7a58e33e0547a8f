import { setTimeout as pause } from 'node:timers/promises';
import { aMail } from '@kontaktpost/mail-format/testing';
import { ADDRESSES } from '../support/a-municipality';
import { ApiFault } from '../support/api-client';
import { sql } from '../support/fresh-database';
import type { Running } from '../support/processes';
import { waitFor } from '../support/wait-for';
import { answer, type SeenTicket, ticketsOf } from './desk';
import { handIn } from './hand-in';
import { type Random, randomFrom } from './random';
import { startTown, type Town } from './town';

const LONG = process.env.LONG === '1';
const KILLS = LONG ? 200 : 20;
const MAILS = LONG ? 600 : 60;
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
const OURS = Object.values(ADDRESSES);

/** How often each mail was handed over, as far as its sender can tell. */
type Handed = { readonly subject: string; readonly to: string; tries: number };

describe(`worker and api killed at random moments (SEED=${SEED})`, () => {
  let town: Town;
  const handed: Handed[] = [];
  const spent = { fed: false, killed: false };
  /** Answers that the api confirmed, and subjects that were answered at all. */
  const confirmed = new Set<string>();

  beforeAll(
    async () => {
      town = await startTown();
      const [feed, kill] = [randomFrom(SEED), randomFrom(SEED + 1)];
      await Promise.all([feedMail(feed), killWorkers(kill), answerTickets()]);
      await settled();
    },
    LONG ? 3_600_000 : 240_000,
  );
  afterAll(() => town?.stop());

  /** Mail comes in as long as workers are killed, by IMAP and by SMTP from a server that tries again until it is told 250. */
  async function feedMail(random: Random): Promise<void> {
    for (let i = 1; i <= MAILS; i++) {
      const mail: Handed = { subject: `Ärende nr ${i};`, to: random.oneOf(OURS), tries: 1 };
      handed.push(mail);
      const raw = aMail({ to: mail.to, subject: mail.subject, text: `Frågan i ${mail.subject}` });
      if (random.chance(0.5)) await town.dovecot.deliver(mail.to, raw);
      else await untilTaken(mail, raw);
      await pause(random.upTo((KILLS * 1500) / MAILS));
    }
    spent.fed = true;
  }

  async function untilTaken(mail: Handed, raw: Buffer): Promise<void> {
    const give = (): Promise<unknown> =>
      handIn(town.intakePort, raw, { to: [mail.to], sender: 'anna@example.com' });
    await waitFor(
      `${mail.subject} to be taken`,
      () =>
        give().catch((fault) => {
          mail.tries += 1;
          throw fault;
        }),
      { within: 30_000, every: 100 },
    );
  }

  async function killWorkers(random: Random): Promise<void> {
    for (let i = 1; i <= KILLS; i++) {
      if (random.chance(0.6)) town.sink.next('silent');
      const second = random.chance(0.25) ? await town.startSecondWorker() : undefined;
      await pause(random.upTo(800));
      if (i === Math.floor(KILLS / 2)) await replaceApi();
      await second?.kill();
      await town.worker.kill();
      town.sink.release();
      // After the last kill too: the mail server that is fed from here goes on trying until somebody listens.
      town.worker = await town.startWorker();
    }
    spent.killed = true;
  }

  async function replaceApi(): Promise<void> {
    const old: Running = town.api;
    await old.kill();
    town.api = await town.startApi(Number(new URL(old.url).port));
  }

  /** One agent answers what is new in the contact centre, and looks again when the api did not answer. */
  async function answerTickets(): Promise<void> {
    while (Object.values(spent).includes(false)) {
      await answerOne().catch((fault) => {
        if (fault instanceof ApiFault) throw fault;
      });
      await pause(150);
    }
  }

  async function answerOne(): Promise<void> {
    const agent = await town.as('agent');
    const open = (await ticketsOf(agent)).find(({ messages }) => messages.length === 1);
    if (!open) return;
    confirmed.add((await answer(agent, { ticketId: open.id, text: `Svar på ${open.subject}` })).id);
  }

  const count = async (what: string): Promise<number> =>
    (await sql<{ n: number }>(`SELECT count(*)::integer AS n FROM ${what}`))[0]?.n ?? -1;

  /** Everything that came is filed, and nothing that left is still on its way. */
  async function settled(): Promise<void> {
    await waitFor(
      'everything to come to rest',
      async () => {
        town.sink.release();
        const left = [
          MAILS -
            (await count(
              "(SELECT DISTINCT subject FROM messages WHERE ticket_id IS NOT NULL AND direction = 'INCOMING') AS m",
            )),
          await count("inbound_mail WHERE state = 'RECEIVED'"),
          await count("outbound_mail WHERE state IN ('QUEUED', 'SENDING')"),
          await count('graphile_worker._private_jobs WHERE run_at <= now()'),
        ];
        if (left.some((n) => n !== 0)) throw new Error(`left: ${left.join(', ')}`);
        return true;
      },
      { within: 45_000, every: 200 },
    );
  }

  it('lost no mail and filed none twice', async () => {
    const filed = await sql<{ subject: string; address: string; text: string; n: number }>(
      `SELECT m.subject, b.address, min(m.text) AS text, count(*)::integer AS n FROM messages m JOIN mailboxes b ON b.id = m.mailbox_id
       WHERE m.direction = 'INCOMING' AND m.ticket_id IS NOT NULL GROUP BY 1, 2`,
    );
    const expected = handed.map(({ subject, to }) => ({
      subject,
      address: to,
      text: `Frågan i ${subject}`,
      n: 1,
    }));
    const key = ({ subject, address, text, n }: (typeof filed)[number]) =>
      `${subject} ${address} ${text.trim()} ${n}`;
    expect(new Set(filed.map(key))).toEqual(new Set(expected.map(key)));
    expect(await count('tickets')).toBe(MAILS);
  });

  it('kept one receipt and one log line of each, and of what was handed in twice a copy set aside', async () => {
    const receipts = await sql<{
      subject: string;
      n: number;
      lines: number;
      states: string[];
      aside: number;
    }>(
      `SELECT m.subject, count(*)::integer AS n, array_agg(DISTINCT r.state) AS states,
         count(*) FILTER (WHERE m.ticket_id IS NULL AND m.kind = 'DUPLICATE')::integer AS aside,
         sum((SELECT count(*) FROM mail_log l WHERE l.message_id = r.id))::integer AS lines
       FROM inbound_mail r JOIN messages m ON m.id = r.id GROUP BY 1`,
    );
    expect(receipts).toHaveLength(MAILS);
    for (const { subject, n, lines, states, aside } of receipts) {
      const tries = handed.find((mail) => mail.subject === subject)?.tries ?? 0;
      expect({ subject, states, lines, aside, tooMany: n > tries }).toEqual({
        subject,
        states: ['FILED'],
        lines: n,
        aside: n - 1,
        tooMany: false,
      });
    }
    expect(await count('inbound_mail')).toBe(receipts.reduce((sum, { n }) => sum + n, 0));
    expect(await count("mail_log WHERE direction = 'INCOMING'")).toBe(await count('inbound_mail'));
  });

  it('sent no answer twice and lost none', async () => {
    const answers = await sql<{ id: string; state: string; message_id: string; lines: string[] }>(
      `SELECT o.id, o.state, o.message_id, ARRAY(SELECT outcome FROM mail_log l WHERE l.message_id = o.id ORDER BY l.id) AS lines
       FROM outbound_mail o`,
    );
    const ids = new Set(answers.map(({ id }) => id));
    expect([...confirmed].filter((id) => !ids.has(id))).toEqual([]);
    expect(answers.length).toBeGreaterThan(5);
    for (const { state, message_id, lines } of answers) {
      const arrived = town.sink.mails.filter(({ mail }) => mail.messageId === `<${message_id}>`).length;
      expect([state, lines]).toEqual(
        state === 'SENT' ? ['SENT', ['SENT']] : ['UNCONFIRMED', ['UNCONFIRMED']],
      );
      expect(arrived).toBeLessThanOrEqual(1);
      if (state === 'SENT') expect(arrived).toBe(1);
    }
  });

  it('kept every ticket answered at most once, and the counters true', async () => {
    const twice = await sql(
      "SELECT ticket_id FROM messages WHERE direction = 'OUTGOING' GROUP BY 1 HAVING count(*) > 1",
    );
    expect(twice).toEqual([]);
    const kept = await sql('SELECT * FROM ticket_counters ORDER BY mailbox_id');
    const counted = await sql(
      `SELECT mailbox_id, count(*) FILTER (WHERE status IN ('NEW', 'OPEN'))::integer AS open,
         count(*) FILTER (WHERE status IN ('NEW', 'OPEN') AND assignee_id IS NULL)::integer AS unassigned,
         count(*) FILTER (WHERE status = 'WAITING')::integer AS waiting,
         count(*) FILTER (WHERE status <> 'RESOLVED' AND unread_since IS NOT NULL)::integer AS unread
       FROM tickets GROUP BY 1 ORDER BY 1`,
    );
    expect(kept).toEqual(counted);
  });

  it('shows people all of it', async () => {
    const unsure = await sql<{ id: string }>("SELECT id FROM outbound_mail WHERE state = 'UNCONFIRMED'");
    const agent = await town.as('agent');
    const { undelivered } = await agent.ask<{ undelivered: { id: string }[] }>(
      '{ undelivered(first: 50) { id } }',
    );
    expect(new Set(undelivered.map(({ id }) => id))).toEqual(
      new Set(unsure.map(({ id }) => id).slice(0, 50)),
    );
    const tickets: SeenTicket[] = await ticketsOf(agent);
    expect(tickets.length).toBe(
      Math.min(
        100,
        handed.filter(({ to }) => to === ADDRESSES.info || to === ADDRESSES.kontaktcenter).length,
      ),
    );
  });
});
