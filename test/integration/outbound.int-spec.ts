import { AuditModule } from '@kontaktpost/audit';
import { BlobsModule } from '@kontaktpost/blobs';
import { ConfigModule } from '@kontaktpost/config';
import { DatabaseModule, UnitOfWork } from '@kontaktpost/database';
import { EventsModule, onEvent } from '@kontaktpost/events';
import { JobsModule, type TaskHandler, WorkerSign } from '@kontaktpost/jobs';
import { Clock, type MessageId, newId, type PersonActor, SetClock, system } from '@kontaktpost/kernel';
import { MailboxesModule, MailboxesStore, Secrets } from '@kontaktpost/mailboxes';
import {
  ConfirmSent,
  type MailFate,
  MailSettled,
  type NewMail,
  type OutboundMail,
  OutboundMailModule,
  OutboundStore,
  OwnMessageIds,
  QueueMail,
  RecordBounce,
  SendAgain,
  SendMail,
  SweepOutbox,
} from '@kontaktpost/outbound-mail';
import { Global, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { aMunicipality, type Municipality } from '../support/a-municipality';
import { freePort } from '../support/free-port';
import { freshDatabase, sql } from '../support/fresh-database';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink';
import { waitFor } from '../support/wait-for';

const EVA = 'eva@example.com';
const ALI = 'ali@example.com';
const START = new Date('2026-03-02T08:00:00Z');
const MINUTE = 60_000;

class NoteFate implements TaskHandler<MailFate> {
  async run(): Promise<void> {}
}
onEvent(MailSettled, 'test.note-fate', NoteFate);

const clock = new SetClock(START);

@Global()
@Module({ providers: [{ provide: Clock, useValue: clock }], exports: [Clock] })
class ClockModule {}

describe('the outbox', () => {
  let sink: SmtpSink;
  let app: TestingModule;
  let town: Municipality;
  let agent: PersonActor;

  beforeAll(async () => {
    sink = await startSmtpSink();
    await freshDatabase();
    town = await aMunicipality({ sink });
    agent = town.people.agent.actor;
    const platform = [ConfigModule.fromEnvironment(), ClockModule, DatabaseModule, JobsModule, EventsModule];
    const imports = [...platform, BlobsModule, AuditModule, MailboxesModule, OutboundMailModule];
    app = await Test.createTestingModule({ imports }).compile();
    app.useLogger(false);
  });
  beforeEach(() => {
    sink.reset();
    clock.set(START);
  });
  afterAll(async () => {
    await app?.close();
    await sink?.stop();
  });

  const aMail = (changes: Partial<NewMail> = {}): NewMail => ({
    id: newId<MessageId>(),
    mailbox: { ...town.mailboxes.info, name: 'Ekvalla kommun' },
    ticketId: null,
    to: [{ name: 'Eva Åberg', address: EVA }],
    cc: [],
    subject: 'Sv: Snöröjning [KC-2026-000001]',
    text: 'Hej Eva!\n',
    html: null,
    inReplyTo: null,
    references: [],
    attachments: [],
    automatic: null,
    ...changes,
  });
  const queue = async (changes: Partial<NewMail> = {}): Promise<MessageId> =>
    (await app.get(QueueMail).run(agent, aMail(changes))).id;
  const both = { to: [EVA, ALI].map((address) => ({ name: '', address })) };
  const send = (messageId: MessageId): Promise<void> => app.get(SendMail).run({ messageId });
  const mailOf = async (id: MessageId): Promise<OutboundMail> =>
    (await app.get(OutboundStore).byId(id)) as OutboundMail;
  const stateOf = async (id: MessageId): Promise<string> => (await mailOf(id)).state;
  const statesOf = async (id: MessageId): Promise<string[]> =>
    (await app.get(OutboundStore).recipientsOf([id])).map(({ state }) => state);
  const logOf = async (id: MessageId): Promise<string[]> =>
    (
      await sql<{ outcome: string }>('SELECT outcome FROM mail_log WHERE message_id = $1 ORDER BY id', [id])
    ).map(({ outcome }) => outcome);
  const jobOf = async (id: MessageId): Promise<{ run_at: Date } | undefined> =>
    (
      await sql<{ run_at: Date }>('SELECT run_at FROM graphile_worker.jobs WHERE key = $1', [
        `mail.send:${id}`,
      ])
    )[0];
  const fatesTold = async (id: MessageId): Promise<string[]> =>
    (
      await sql<{ state: string }>(
        "SELECT payload->>'state' AS state FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id WHERE identifier = 'test.note-fate' AND payload->>'messageId' = $1 ORDER BY j.id",
        [id],
      )
    ).map(({ state }) => state);
  const auditOf = async (id: MessageId): Promise<string[]> =>
    (await sql<{ deed: string }>('SELECT deed FROM audit_log WHERE subject_id = $1 ORDER BY id', [id])).map(
      ({ deed }) => deed,
    );

  describe('queueing', () => {
    it('keeps the mail, its recipients and the job in the transaction of the caller', async () => {
      const id = newId<MessageId>();
      await app.get(UnitOfWork).run(() => app.get(QueueMail).run(agent, aMail({ id })));
      expect(await mailOf(id)).toMatchObject({
        state: 'QUEUED',
        tries: 0,
        envelopeFrom: 'info@ekvalla.example',
      });
      expect(await statesOf(id)).toEqual(['QUEUED']);
      expect(await jobOf(id)).toBeDefined();
      expect(await logOf(id)).toEqual([]);
    });

    it('leaves nothing behind when the caller fails', async () => {
      const id = newId<MessageId>();
      const blobs = await sql('SELECT FROM blobs');
      const failing = app.get(UnitOfWork).run(async () => {
        await app.get(QueueMail).run(agent, aMail({ id }));
        throw new Error('the ticket was not saved');
      });
      await expect(failing).rejects.toThrow('the ticket was not saved');
      expect(await app.get(OutboundStore).byId(id)).toBeNull();
      expect(await jobOf(id)).toBeUndefined();
      expect(await sql('SELECT FROM blobs')).toHaveLength(blobs.length);
    });

    it('holds a mail until its time, and sends it then', async () => {
      const heldUntil = new Date(START.getTime() + 10_000);
      const id = await queue({ heldUntil });
      expect((await jobOf(id))?.run_at).toEqual(heldUntil);
      await send(id);
      expect([await stateOf(id), sink.attempts]).toEqual(['HELD', 0]);
      clock.set(heldUntil);
      await send(id);
      expect([await stateOf(id), sink.attempts]).toEqual(['SENT', 1]);
    });
  });

  describe('a server that takes the mail', () => {
    it('makes it SENT, with its words, a line in the journal and the news for other libs', async () => {
      const id = await queue();
      await send(id);
      const { state, response, sentAt, messageId, sizeInBytes } = await mailOf(id);
      expect({ state, response, sentAt }).toEqual({
        state: 'SENT',
        response: '250 2.0.0 Ok: queued',
        sentAt: START,
      });
      expect(await statesOf(id)).toEqual(['SENT']);
      expect(
        await sql(
          'SELECT l.*, s.subject FROM mail_log l JOIN mail_log_subjects s ON s.line_id = l.id WHERE message_id = $1',
          [id],
        ),
      ).toEqual([
        expect.objectContaining({
          at: START,
          direction: 'OUTGOING',
          outcome: 'SENT',
          message_id: id,
          sender: 'info@ekvalla.example',
          recipients: [EVA],
          subject: 'Sv: Snöröjning [KC-2026-000001]',
          size_in_bytes: sizeInBytes,
        }),
      ]);
      expect(await fatesTold(id)).toEqual(['SENT']);
      const [{ mail, sender, recipients, raw }] = sink.mails as [SmtpSink['mails'][number]];
      expect([sender, recipients]).toEqual(['info@ekvalla.example', [EVA]]);
      expect(mail.messageId).toBe(`<${messageId}>`);
      expect(app.get(OwnMessageIds).read(mail.messageId ?? '')).toBe(id);
      expect(raw.byteLength).toBe(sizeInBytes);
    });

    it('gets it once, however often and at once the job runs', async () => {
      const id = await queue();
      await Promise.all([send(id), send(id), send(id)]);
      await send(id);
      expect([await stateOf(id), sink.attempts, await logOf(id)]).toEqual(['SENT', 1, ['SENT']]);
    });

    it('gets a large mail with lines of dots byte for byte', async () => {
      const content = Buffer.alloc(3_000_000, '\r\n.\r\n..x\r\n');
      const id = await queue({
        text: '.\n..\n.\r\n',
        attachments: [{ filename: 'prickar.bin', mediaType: 'application/octet-stream', content }],
      });
      await send(id);
      const [taken] = sink.mails;
      expect(await stateOf(id)).toBe('SENT');
      expect(Buffer.from(taken?.mail.attachments[0]?.content as ArrayBuffer).equals(content)).toBe(true);
    });
  });

  describe('a server that says no', () => {
    it.each(['refuse', 'refuse-mail'] as const)(
      'for good (%s) makes it REFUSED, with its words',
      async (mode) => {
        sink.forRecipient(EVA, mode);
        const id = await queue();
        await send(id);
        await send(id);
        expect(await mailOf(id)).toMatchObject({
          state: 'REFUSED',
          response: expect.stringMatching(/^55[04] /),
        });
        expect([await logOf(id), await fatesTold(id), sink.mails]).toEqual([['REFUSED'], ['REFUSED'], []]);
      },
    );

    it.each(['defer', 'defer-mail'] as const)(
      'for now (%s) is asked again later, not before, and once',
      async (mode) => {
        sink.forRecipient(EVA, mode);
        const id = await queue();
        await send(id);
        const nextTryAt = new Date(START.getTime() + MINUTE);
        expect(await mailOf(id)).toMatchObject({
          state: 'QUEUED',
          nextTryAt,
          tries: 1,
          response: '451 Try again later',
        });
        expect((await jobOf(id))?.run_at).toEqual(nextTryAt);
        expect([await logOf(id), await fatesTold(id)]).toEqual([[], []]);
        sink.forRecipient(EVA, 'accept');
        await send(id);
        expect(sink.mails).toHaveLength(0);
        clock.set(nextTryAt);
        await send(id);
        expect([await stateOf(id), sink.mails.length, await logOf(id)]).toEqual(['SENT', 1, ['SENT']]);
      },
    );

    it('for two days is given up', async () => {
      sink.forRecipient(EVA, 'defer');
      const id = await queue();
      for (let next: Date | null = START; next; next = (await mailOf(id)).nextTryAt) {
        clock.set(next);
        await send(id);
      }
      expect(await stateOf(id)).toBe('REFUSED');
      const hours = (clock.now().getTime() - START.getTime()) / (60 * MINUTE);
      expect(hours).toBeLessThanOrEqual(48);
      expect(hours).toBeGreaterThan(44);
      expect(await logOf(id)).toEqual(['REFUSED']);
    });

    it('to one of two sends to the other', async () => {
      sink.forRecipient(ALI, 'refuse');
      const id = await queue(both);
      await send(id);
      expect([await stateOf(id), await statesOf(id)]).toEqual(['SENT', ['SENT', 'REFUSED']]);
      expect((await mailOf(id)).response).toMatch(/^550 /);
      expect(await logOf(id)).toEqual(['SENT', 'REFUSED']);
    });

    it('to an address with letters beyond ASCII in its domain is told from its yes to another', async () => {
      const åsa = 'asa@åkeri.example';
      sink.forRecipient(åsa, 'refuse');
      const id = await queue({ to: [åsa, EVA].map((address) => ({ name: '', address })) });
      await send(id);
      expect(await statesOf(id)).toEqual(['REFUSED', 'SENT']);
      expect(sink.mails[0]?.raw.toString('latin1')).toContain('asa@xn--keri-poa.example');
    });

    it('to one of two for now sends later to that one alone', async () => {
      sink.forRecipient(ALI, 'defer');
      const id = await queue(both);
      await send(id);
      expect([await stateOf(id), await statesOf(id)]).toEqual(['QUEUED', ['SENT', 'QUEUED']]);
      sink.forRecipient(ALI, 'accept');
      clock.set(new Date(START.getTime() + MINUTE));
      await send(id);
      expect(sink.mails.map(({ recipients }) => recipients)).toEqual([[EVA], [ALI]]);
      expect([await stateOf(id), await logOf(id)]).toEqual(['SENT', ['SENT', 'SENT']]);
    });
  });

  describe('no server', () => {
    let smtp: unknown;
    beforeEach(async () => {
      const [mailbox] = await sql<{ smtp: unknown }>('SELECT smtp FROM mailboxes WHERE id = $1', [
        town.mailboxes.info.id,
      ]);
      smtp = mailbox?.smtp;
    });
    afterEach(() => sql('UPDATE mailboxes SET smtp = $1', [smtp]));

    it('makes the mail wait and says what to do', async () => {
      await sql('UPDATE mailboxes SET smtp = NULL');
      const id = await queue();
      await send(id);
      expect(await mailOf(id)).toMatchObject({
        state: 'QUEUED',
        response: expect.stringContaining('ingen server för utgående e-post'),
        nextTryAt: new Date(START.getTime() + MINUTE),
      });
    });

    it('where one should be makes the mail wait too', async () => {
      await sql("UPDATE mailboxes SET smtp = smtp || jsonb_build_object('port', $1::integer)", [
        await freePort(),
      ]);
      const id = await queue();
      await send(id);
      expect(await mailOf(id)).toMatchObject({
        state: 'QUEUED',
        response: expect.stringContaining('Förbindelsen'),
      });
    });
  });

  it('signs in where the mailbox has a password, and waits where it is wrong', async () => {
    const strict = await startSmtpSink({ user: 'bygg', password: 'ratt' });
    const { bygg } = town.mailboxes;
    const setUp = (password: string) => {
      const smtp = {
        host: strict.host,
        port: strict.port,
        security: 'NONE',
        signIn: 'PASSWORD',
        user: 'bygg',
      };
      const secret = app.get(Secrets).seal(password, `smtp:${bygg.id}`);
      return sql('UPDATE mailboxes SET smtp = $2, smtp_secret = $3 WHERE id = $1', [bygg.id, smtp, secret]);
    };
    try {
      await setUp('fel');
      const id = await queue({ mailbox: { ...bygg, name: 'Bygg och miljö' } });
      await send(id);
      expect(await mailOf(id)).toMatchObject({
        state: 'QUEUED',
        response: expect.stringMatching(/^E-postservern godtog inte inloggningen. Svar: 535 /),
      });
      await setUp('ratt');
      clock.set(new Date(START.getTime() + MINUTE));
      await send(id);
      expect([await stateOf(id), strict.mails.length]).toEqual(['SENT', 1]);
    } finally {
      await strict.stop();
    }
  });

  describe('a server that hangs up after the mail was handed over', () => {
    it.each(['hang-up', 'answer-lost'] as const)(
      '(%s) leaves it UNCONFIRMED, and it is never sent again by itself',
      async (mode) => {
        sink.next(mode);
        const id = await queue();
        await send(id);
        await send(id);
        clock.set(new Date(START.getTime() + 3 * 24 * 60 * MINUTE));
        await send(id);
        await app.get(SweepOutbox).run();
        await send(id);
        expect([await stateOf(id), await statesOf(id), sink.attempts]).toEqual([
          'UNCONFIRMED',
          ['UNCONFIRMED'],
          1,
        ]);
        expect([await logOf(id), await fatesTold(id)]).toEqual([['UNCONFIRMED'], ['UNCONFIRMED']]);
      },
    );

    it('lets a person confirm that it arrived', async () => {
      sink.next('answer-lost');
      const id = await queue();
      await send(id);
      clock.set(new Date(START.getTime() + MINUTE));
      await app.get(ConfirmSent).run(agent, { messageId: id });
      expect(await mailOf(id)).toMatchObject({
        state: 'SENT',
        sentAt: START,
        settledBy: agent.id,
        settledAt: clock.now(),
      });
      expect([await statesOf(id), await logOf(id), sink.attempts]).toEqual([
        ['SENT'],
        ['UNCONFIRMED', 'SENT'],
        1,
      ]);
      expect([await auditOf(id), await fatesTold(id)]).toEqual([
        ['mail.confirmed-sent'],
        ['UNCONFIRMED', 'SENT'],
      ]);
    });

    it('lets a person send the same bytes again', async () => {
      sink.next('answer-lost');
      const id = await queue();
      await send(id);
      await app.get(SendAgain).run(agent, { messageId: id });
      expect([await stateOf(id), await statesOf(id)]).toEqual(['QUEUED', ['QUEUED']]);
      expect(await jobOf(id)).toBeDefined();
      await send(id);
      expect(await stateOf(id)).toBe('SENT');
      const [first, second, ...more] = sink.mails;
      expect(more).toEqual([]);
      expect(second?.raw.equals(first?.raw as Buffer)).toBe(true);
      expect(await auditOf(id)).toEqual(['mail.sent-again']);
      expect(await fatesTold(id)).toEqual(['UNCONFIRMED', 'QUEUED', 'SENT']);
    });
  });

  describe('deciding about a mail', () => {
    const decisions = () => [app.get(ConfirmSent), app.get(SendAgain)];

    it('is for those who answer in the mailbox', async () => {
      sink.next('hang-up');
      const id = await queue();
      await send(id);
      for (const decision of decisions()) {
        const by = (name: 'officer' | 'admin' | 'registrar') =>
          decision.run(town.people[name].actor, { messageId: id });
        await expect(by('officer')).rejects.toMatchObject({ code: 'NOT_FOUND' });
        await expect(by('admin')).rejects.toMatchObject({ code: 'NOT_FOUND' });
        await expect(by('registrar')).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
      }
      expect(await stateOf(id)).toBe('UNCONFIRMED');
    });

    it('is a CONFLICT once there is nothing to decide, and NOT_FOUND for a mail that is none', async () => {
      const id = await queue();
      await send(id);
      for (const decision of decisions()) {
        await expect(decision.run(agent, { messageId: id })).rejects.toMatchObject({ code: 'CONFLICT' });
        await expect(decision.run(agent, { messageId: newId<MessageId>() })).rejects.toMatchObject({
          code: 'NOT_FOUND',
        });
      }
    });

    it('sends a refused mail again to those who lack it, not to those who have it', async () => {
      sink.forRecipient(EVA, 'refuse');
      const id = await queue({ cc: [{ name: '', address: ALI }] });
      await send(id);
      expect([await stateOf(id), await statesOf(id)]).toEqual(['REFUSED', ['REFUSED', 'SENT']]);
      sink.forRecipient(EVA, 'accept');
      await app.get(SendAgain).run(agent, { messageId: id });
      await send(id);
      expect(sink.mails.map(({ recipients }) => recipients)).toEqual([[ALI], [EVA]]);
      expect(await stateOf(id)).toBe('SENT');
    });
  });

  describe('a worker that stops', () => {
    const claimedBy = async (id: MessageId, number: number): Promise<void> => {
      await sql(
        "UPDATE outbound_mail SET state = 'SENDING', claimed_by = $2, claimed_at = $3 WHERE id = $1",
        [id, number, START],
      );
      await sql("UPDATE outbound_recipients SET state = 'SENDING' WHERE mail_id = $1", [id]);
    };
    const deadNumber = async (): Promise<number> =>
      (await sql<{ number: number }>("SELECT nextval('worker_numbers')::integer AS number"))[0]
        ?.number as number;

    it('with a mail in hand leaves it UNCONFIRMED, once, and never sent by itself', async () => {
      const id = await queue();
      await claimedBy(id, await deadNumber());
      await app.get(SweepOutbox).run();
      await app.get(SweepOutbox).run();
      await send(id);
      expect([await stateOf(id), await statesOf(id), sink.attempts]).toEqual([
        'UNCONFIRMED',
        ['UNCONFIRMED'],
        0,
      ]);
      expect([await logOf(id), await fatesTold(id)]).toEqual([['UNCONFIRMED'], ['UNCONFIRMED']]);
    });

    it('is not taken for one that is slow', async () => {
      const id = await queue();
      await claimedBy(id, await app.get(WorkerSign).number());
      clock.set(new Date(START.getTime() + 24 * 60 * MINUTE));
      await app.get(SweepOutbox).run();
      expect(await stateOf(id)).toBe('SENDING');
    });

    it('and was only thought to have stopped still tells the truth', async () => {
      sink.next('silent');
      const id = await queue();
      const sending = send(id);
      await waitFor('the mail to be at the server', () => sink.attempts === 1);
      await sql("UPDATE outbound_mail SET state = 'UNCONFIRMED' WHERE id = $1", [id]);
      await sql("UPDATE outbound_recipients SET state = 'UNCONFIRMED' WHERE mail_id = $1", [id]);
      sink.release();
      await sending;
      expect([await stateOf(id), await statesOf(id)]).toEqual(['SENT', ['SENT']]);
    });

    it('does not overrule the person who has decided meanwhile', async () => {
      sink.next('silent');
      const id = await queue();
      const sending = send(id);
      await waitFor('the mail to be at the server', () => sink.attempts === 1);
      await sql("UPDATE outbound_mail SET state = 'UNCONFIRMED' WHERE id = $1", [id]);
      await sql("UPDATE outbound_recipients SET state = 'UNCONFIRMED' WHERE mail_id = $1", [id]);
      await app.get(SendAgain).run(agent, { messageId: id });
      sink.release();
      await sending;
      expect([await stateOf(id), await statesOf(id)]).toEqual(['QUEUED', ['QUEUED']]);
    });

    it('before it took the mail in hand, and the job is lost: the sweep makes a new one', async () => {
      const id = await queue();
      await sql('SELECT graphile_worker.remove_job($1)', [`mail.send:${id}`]);
      await app.get(SweepOutbox).run();
      expect(await jobOf(id)).toBeUndefined();
      clock.set(new Date(START.getTime() + 6 * MINUTE));
      await app.get(SweepOutbox).run();
      expect((await jobOf(id))?.run_at).toEqual(START);
      await send(id);
      expect([await stateOf(id), sink.attempts]).toEqual(['SENT', 1]);
    });

    it('not, but the database is away when the answer comes: the outcome is written down when it is back', async () => {
      sink.next('silent');
      const id = await queue();
      const sending = send(id);
      await waitFor('the mail to be at the server', () => sink.attempts === 1);
      await sql('ALTER TABLE mail_log RENAME TO mail_log_away');
      sink.release();
      await waitFor('the answer to have been given', () => sink.mails.length === 1);
      await sql('ALTER TABLE mail_log_away RENAME TO mail_log');
      await sending;
      expect([await stateOf(id), sink.attempts, await logOf(id)]).toEqual(['SENT', 1, ['SENT']]);
    });
  });

  describe('a mail that comes back', () => {
    const bounce = (
      id: MessageId,
      changes: { recipient?: string | null; hard?: boolean } = {},
    ): Promise<void> =>
      app.get(RecordBounce).run(system('mail-intake'), {
        originalMessageId: id,
        recipient: EVA,
        status: '5.1.1',
        hard: true,
        ...changes,
      });

    it('is BOUNCED, once', async () => {
      const id = await queue();
      await send(id);
      await bounce(id);
      await bounce(id);
      expect(await mailOf(id)).toMatchObject({
        state: 'BOUNCED',
        response: expect.stringContaining('5.1.1'),
      });
      expect([await statesOf(id), await logOf(id)]).toEqual([['BOUNCED'], ['SENT', 'BOUNCED']]);
      expect([await fatesTold(id), await auditOf(id)]).toEqual([['SENT', 'BOUNCED'], ['mail.bounced']]);
    });

    it('from one of two stays SENT to the other', async () => {
      const id = await queue(both);
      await send(id);
      await bounce(id, { recipient: ALI.toUpperCase() });
      expect([await stateOf(id), await statesOf(id)]).toEqual(['SENT', ['SENT', 'BOUNCED']]);
    });

    it.each([
      ['which is only late', { hard: false }, 'SENT'],
      ['and names nobody', { recipient: null }, 'BOUNCED'],
    ] as const)('%s', async (_, changes, state) => {
      const id = await queue();
      await send(id);
      await bounce(id, changes);
      expect(await stateOf(id)).toBe(state);
    });

    it('but was never sent, or is none of ours, is made up', async () => {
      const id = await queue();
      await bounce(id);
      await bounce(newId<MessageId>());
      expect([await stateOf(id), await logOf(id)]).toEqual(['QUEUED', []]);
    });
  });

  it('shows those who may see it what has not arrived, newest first', async () => {
    sink.forRecipient(EVA, 'refuse');
    const mailbox = { ...town.mailboxes.socialtjanst, name: 'Socialtjänsten' };
    const to = [{ name: '', address: ALI }];
    const ids = [await queue({ mailbox }), await queue({ mailbox }), await queue({ mailbox, to })];
    for (const id of ids) await send(id);
    const visibleTo = (actor: PersonActor) => app.get(MailboxesStore).visibleTo(actor);
    const seenBy = async (actor: PersonActor, first: number): Promise<string[]> =>
      (await app.get(OutboundStore).unsettled(await visibleTo(actor), first)).map(({ id }) => id);
    const officer = town.people.officer.actor;
    expect(await seenBy(officer, 50)).toEqual([ids[1], ids[0]]);
    expect(await seenBy(officer, 1)).toEqual([ids[1]]);
    expect(await app.get(OutboundStore).unsettledCount(await visibleTo(officer))).toBe(2);
    expect(await seenBy(agent, 1000)).not.toEqual(expect.arrayContaining([ids[0]]));
  });
});
