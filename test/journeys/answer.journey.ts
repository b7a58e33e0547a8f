import { aMail } from '@kontaktpost/mail-format/testing';
import { ADDRESSES } from '../support/a-municipality';
import type { ApiClient } from '../support/api-client';
import { sql } from '../support/fresh-database';
import type { SunkMail } from '../support/smtp-sink';
import { waitFor } from '../support/wait-for';
import { answer, mailLogOf, type Reply, type SeenTicket, ticketAbout, ticketThat } from './desk';
import { handIn } from './hand-in';
import { hinted, startTown, type Town } from './town';

const { info: INFO } = ADDRESSES;
const ANNAS = 'anna.lindqvist@example.com';

describe('an answer', () => {
  let town: Town;
  let agent: ApiClient;
  beforeAll(async () => {
    town = await startTown({ dovecot: false });
    agent = await town.as('agent');
  });
  beforeEach(() => town.sink.reset());
  afterAll(() => town?.stop());

  const arrives = (raw: Buffer) => handIn(town.intakePort, raw, { to: [INFO], sender: ANNAS });

  async function asked(subject: string, messageId = `${Date.now()}-fraga@example.com`): Promise<SeenTicket> {
    await arrives(aMail({ subject, messageId, text: 'När har ni öppet?' }));
    return ticketAbout(agent, subject);
  }

  type Sent = { ticketId: string; id: string; messageId: string };

  async function answered(subject: string, reply: Partial<Reply> = {}): Promise<Sent> {
    const { id: ticketId } = await asked(subject);
    return { ticketId, ...(await answer(agent, { ticketId, text: 'Alla vardagar.', ...reply })) };
  }

  const deliveryOf = async ({ ticketId, id }: Sent): Promise<string | null | undefined> =>
    (await ticketThat(agent, ticketId)).messages.find((message) => message.id === id)?.delivery;

  const becomes = (sent: Sent, state: string) =>
    waitFor(`the answer to be ${state}`, async () => (await deliveryOf(sent)) === state, { within: 15_000 });

  const undelivered = async (): Promise<string[]> =>
    (await agent.ask<{ undelivered: { id: string }[] }>('{ undelivered { id } }')).undelivered.map(
      ({ id }) => id,
    );

  const settle = (deed: 'confirmSent' | 'sendAgain', { id }: Sent) =>
    agent.ask(`mutation ($id: ID!) { ${deed}(messageId: $id) { id delivery } }`, { id });

  const headersOf = ({ mail }: SunkMail): Record<string, string> =>
    Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));

  it('reaches the citizen once, with signature, history, reference, thread and files', async () => {
    const question = 'oppettider-1@example.com';
    const ticket = await asked('Öppettider på biblioteket', question);
    const file = { filename: 'öppettider.txt', content: 'Mån–fre 10–18', mediaType: 'text/plain' };
    const attachmentIds = [await agent.upload(ticket.id, file)];
    const { messageId, id } = await answer(agent, {
      ticketId: ticket.id,
      text: 'Alla vardagar 10–18.',
      attachmentIds,
    });
    const now = await ticketThat(agent, ticket.id, ({ messages }) => messages[1]?.delivery === 'SENT');
    expect(now).toMatchObject({ status: 'WAITING', unread: false, replyDueAt: null });
    expect(now.messages[1]).toMatchObject({ attachments: [{ filename: 'öppettider.txt' }] });
    expect(now.messages[1]?.sentAt).not.toBeNull();
    const [sunk, ...more] = town.sink.mails;
    expect([more, town.sink.attempts]).toEqual([[], 1]);
    const { mail, sender, recipients } = sunk as SunkMail;
    expect([sender, recipients]).toEqual([INFO, [ANNAS]]);
    expect(mail.from).toMatchObject({ name: 'Ekvalla kommun', address: INFO });
    expect(mail.subject).toMatch(new RegExp(`^Sv: Öppettider på biblioteket .*${ticket.reference}`));
    for (const body of [mail.text, mail.html])
      for (const words of [
        'Alla vardagar 10–18.',
        'Med vänlig hälsning',
        'Karin Hedlund',
        'Kontaktcenter',
        'När har ni öppet?',
      ])
        expect(body).toContain(words);
    expect(mail).toMatchObject({ messageId: `<${messageId}>`, inReplyTo: `<${question}>` });
    expect(mail.references).toBe(`<${question}>`);
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(['öppettider.txt']);
    const headers = Object.keys(headersOf(sunk as SunkMail));
    expect(
      headers.filter((key) =>
        /disposition-notification|return-receipt|confirm-reading|auto-submitted|^bcc$/.test(key),
      ),
    ).toEqual([]);
    expect(
      (await mailLogOf(agent, { direction: 'OUTGOING' })).map((line) => [line.messageId, line.outcome]),
    ).toEqual([[id, 'SENT']]);
  });

  it('that the citizen answers, by In-Reply-To alone, is reopened on the screens of both agents', async () => {
    const sent = await answered('Ändrad adress', { afterwards: 'RESOLVE' });
    await becomes(sent, 'SENT');
    const screens = [await town.screenOf('agent'), await town.screenOf('colleague')];
    await arrives(aMail({ subject: 'En sak till', inReplyTo: sent.messageId, text: 'Tack! En sak till.' }));
    const now = await ticketThat(agent, sent.ticketId, ({ messages }) => messages.length === 3);
    expect(now).toMatchObject({ status: 'OPEN', unread: true });
    expect(Date.parse(now.replyDueAt as string)).toBeGreaterThan(Date.now());
    for (const screen of screens)
      expect(await hinted(screen, 'ticket.changed', sent.ticketId, now.version)).toMatchObject({
        version: now.version,
      });
    expect((await ticketThat(await town.as('colleague'), sent.ticketId)).messages).toHaveLength(3);
  });

  it('to a ticket that somebody else has written on meanwhile stops, and nothing leaves', async () => {
    const { id: ticketId, version } = await asked('Två svarar samtidigt');
    const both = (['agent', 'colleague'] as const).map(async (name) => {
      const input = { ticketId, text: `Svar från ${name}`, expectedVersion: version };
      return (await town.as(name)).refusal(
        'mutation ($input: ReplyInput!) { replyToTicket(input: $input) { id } }',
        { input },
      );
    });
    expect((await Promise.all(both)).flat()).toEqual(['CONFLICT']);
    await ticketThat(agent, ticketId, ({ messages }) => messages[1]?.delivery === 'SENT');
    expect(town.sink.attempts).toBe(1);
  });

  it('that the other server refuses puts the ticket back, unread, with its clock running', async () => {
    town.sink.forRecipient(ANNAS, 'refuse');
    const screen = await town.screenOf('colleague');
    const sent = await answered('Okänd mottagare', { afterwards: 'RESOLVE' });
    const now = await ticketThat(agent, sent.ticketId, ({ status }) => status === 'OPEN');
    expect(now).toMatchObject({ unread: true, answeredAt: null });
    expect(now.replyDueAt).not.toBeNull();
    expect(now.messages[1]).toMatchObject({
      delivery: 'REFUSED',
      deliveryResponse: expect.stringMatching(/^550 /),
    });
    await hinted(screen, 'message.changed', sent.id);
    expect([await undelivered(), town.sink.mails]).toEqual([[sent.id], []]);
    town.sink.forRecipient(ANNAS, 'accept');
    await settle('sendAgain', sent);
    await becomes(sent, 'SENT');
    expect(
      (await ticketThat(agent, sent.ticketId, ({ replyDueAt }) => replyDueAt === null)).answeredAt,
    ).not.toBeNull();
    expect(await undelivered()).toEqual([]);
  });

  it('that the other server puts off waits, and is tried again', async () => {
    town.sink.forRecipient(ANNAS, 'defer');
    const sent = await answered('Försök igen');
    const put = await waitFor('the first try', async () => {
      const { messages } = await ticketThat(agent, sent.ticketId);
      return messages[1]?.deliveryResponse ? messages[1] : null;
    });
    expect(put).toMatchObject({ delivery: 'QUEUED', deliveryResponse: expect.stringMatching(/^451 /) });
    town.sink.forRecipient(ANNAS, 'accept');
    await tryNow(sent.id);
    await becomes(sent, 'SENT');
    expect(town.sink.mails).toHaveLength(1);
  });

  describe('of which nobody knows whether it arrived', () => {
    async function unsure(subject: string): Promise<Sent> {
      town.sink.next('answer-lost');
      const sent = await answered(subject);
      await becomes(sent, 'UNCONFIRMED');
      return sent;
    }

    it('is shown, waits for a person, and is confirmed by one', async () => {
      const sent = await unsure('Osäkert ett');
      const { status, unread } = await ticketThat(agent, sent.ticketId, (ticket) => ticket.status === 'OPEN');
      expect([status, unread, await undelivered()]).toEqual(['OPEN', true, [sent.id]]);
      const { myCounts } = await agent.ask<{ myCounts: { undelivered: number } }>(
        '{ myCounts { undelivered } }',
      );
      expect(myCounts.undelivered).toBe(1);
      await settle('confirmSent', sent);
      expect([await deliveryOf(sent), await undelivered(), town.sink.attempts]).toEqual(['SENT', [], 1]);
    });

    it('or is sent again by one, as the very same mail', async () => {
      const sent = await unsure('Osäkert två');
      await settle('sendAgain', sent);
      await becomes(sent, 'SENT');
      const [first, second] = town.sink.mails;
      expect([town.sink.attempts, second?.raw.equals(first?.raw as Buffer)]).toEqual([2, true]);
      expect(await undelivered()).toEqual([]);
    });

    it('since the worker was killed while it was being sent, is never sent a second time by itself', async () => {
      town.sink.next('silent');
      const sent = await answered('Strömavbrott');
      await waitFor('the mail to be at the server', () => town.sink.attempts === 1);
      await town.worker.kill();
      town.worker = await town.startWorker();
      await becomes(sent, 'UNCONFIRMED');
      await ticketThat(agent, sent.ticketId, ({ status, unread }) => status === 'OPEN' && unread);
      expect(await undelivered()).toEqual([sent.id]);
      town.sink.release();
      const next = await answered('Efter strömavbrottet');
      await becomes(next, 'SENT');
      expect([await deliveryOf(sent), town.sink.attempts]).toEqual(['UNCONFIRMED', 2]);
      await settle('confirmSent', sent);
    });

    it('since its worker was killed, is seen by another that starts; the others’ mail goes on meanwhile', async () => {
      const second = await town.startSecondWorker();
      town.sink.next('silent');
      const sent = await answered('Två arbetare');
      await waitFor('the mail to be at the server', () => town.sink.attempts === 1);
      const { claimed_by } = await claimOf(sent.id);
      await Promise.all([town.worker.kill(), second.kill()]);
      town.worker = await town.startWorker();
      await becomes(sent, 'UNCONFIRMED');
      expect((await claimOf(sent.id)).claimed_by).toBe(claimed_by);
      expect(town.sink.attempts).toBe(1);
      await settle('confirmSent', sent);
    });
  });
});

const claimOf = async (id: string): Promise<{ claimed_by: number | null }> =>
  (
    await sql<{ claimed_by: number | null }>('SELECT claimed_by FROM outbound_mail WHERE id = $1', [id])
  )[0] ?? {
    claimed_by: null,
  };

/** Lets the minute until the next try be over. */
async function tryNow(id: string): Promise<void> {
  await sql('UPDATE outbound_mail SET next_try_at = now() WHERE id = $1', [id]);
  await sql(
    `SELECT graphile_worker.reschedule_jobs(ARRAY(SELECT id FROM graphile_worker._private_jobs WHERE key = $1), now())`,
    [`mail.send:${id}`],
  );
}
