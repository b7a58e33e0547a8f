import { AuditModule } from '@kontaktpost/audit';
import { ConfigModule } from '@kontaktpost/config';
import { DatabaseModule, UnitOfWork } from '@kontaktpost/database';
import { EventsModule } from '@kontaktpost/events';
import { JobsModule } from '@kontaktpost/jobs';
import { Clock, type MessageId, newId, type PersonActor, SetClock } from '@kontaktpost/kernel';
import {
  MailLog,
  type MailLogFilter,
  MailLogModule,
  type NewMailLogLine,
  ReadMailLog,
} from '@kontaktpost/mail-log';
import { Global, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { aMunicipality, type Municipality } from '../support/a-municipality';
import { freshDatabase, sql } from '../support/fresh-database';

const NOW = new Date('2026-03-31T12:00:00Z');

@Global()
@Module({ providers: [{ provide: Clock, useValue: new SetClock(NOW) }], exports: [Clock] })
class ClockModule {}

describe('the journal of all mail', () => {
  let app: TestingModule;
  let town: Municipality;
  let agent: PersonActor;

  beforeAll(async () => {
    await freshDatabase();
    town = await aMunicipality();
    agent = town.people.agent.actor;
    const platform = [ConfigModule.fromEnvironment(), ClockModule, DatabaseModule, JobsModule, EventsModule];
    app = await Test.createTestingModule({ imports: [...platform, AuditModule, MailLogModule] }).compile();
    await writeAll();
  });
  afterAll(() => app?.close());

  const record = (changes: Partial<NewMailLogLine>): Promise<void> =>
    app.get(UnitOfWork).run(() =>
      app.get(MailLog).record({
        direction: 'INCOMING',
        outcome: 'RECEIVED',
        mailboxId: town.mailboxes.info.id,
        boardId: town.boards.ks,
        messageId: newId<MessageId>(),
        sender: 'eva@example.com',
        recipients: ['info@ekvalla.example'],
        subject: 'Hej',
        sizeInBytes: 1234,
        at: NOW,
        ...changes,
      }),
    );

  async function writeAll(): Promise<void> {
    const { info, kontaktcenter, socialtjanst } = town.mailboxes;
    const minutesAgo = (minutes: number): Date => new Date(NOW.getTime() - minutes * 60_000);
    await record({ subject: 'Nyast', at: minutesAgo(1) });
    for (const subject of ['Samtidigt 1', 'Samtidigt 2', 'Samtidigt 3'])
      await record({ subject, mailboxId: kontaktcenter.id, at: minutesAgo(5) });
    const away = { direction: 'OUTGOING', sender: 'info@ekvalla.example' } as const;
    await record({
      ...away,
      outcome: 'SENT',
      subject: 'Svar',
      recipients: ['ali_b@example.com'],
      at: minutesAgo(10),
    });
    await record({
      ...away,
      outcome: 'BOUNCED',
      subject: '100% studs',
      recipients: ['alixb@example.com'],
      at: minutesAgo(20),
    });
    await record({
      subject: 'Hemligt',
      mailboxId: socialtjanst.id,
      boardId: town.boards.sn,
      at: minutesAgo(2),
    });
    await record({ subject: 'Gammalt', mailboxId: info.id, at: new Date('2025-12-01T00:00:00Z') });
    await record({
      subject: `Konstigt\0${'x'.repeat(5000)}`,
      sender: 'a\0b',
      mailboxId: socialtjanst.id,
      at: minutesAgo(3),
    });
  }

  const read = (filter: MailLogFilter = {}, actor: PersonActor = agent) =>
    app.get(ReadMailLog).run(actor, { filter, first: 100, after: null });
  const subjects = async (filter: MailLogFilter = {}, actor: PersonActor = agent): Promise<string[]> =>
    (await read(filter, actor)).lines.map(({ subject }) => subject);

  it('is read newest first, of all mailboxes that the reader may see and no others', async () => {
    const all = await subjects();
    expect(all).toEqual([
      'Nyast',
      'Samtidigt 3',
      'Samtidigt 2',
      'Samtidigt 1',
      'Svar',
      '100% studs',
      'Gammalt',
    ]);
    expect(await subjects({}, town.people.registrar.actor)).toEqual(all);
    expect(await subjects({}, town.people.officer.actor)).toEqual([
      'Hemligt',
      expect.stringMatching(/^Konstigtx/),
    ]);
    expect(await subjects({}, town.people.admin.actor)).toEqual([]);
  });

  it('gives every field of a line', async () => {
    const { lines } = await read({ outcome: 'SENT' });
    expect(lines).toEqual([
      {
        id: expect.any(String),
        at: new Date(NOW.getTime() - 600_000),
        direction: 'OUTGOING',
        outcome: 'SENT',
        mailboxId: town.mailboxes.info.id,
        messageId: expect.any(String),
        sender: 'info@ekvalla.example',
        recipients: ['ali_b@example.com'],
        subject: 'Svar',
        sizeInBytes: 1234,
      },
    ]);
  });

  it.each<[string, () => MailLogFilter, string[]]>([
    ['a mailbox', () => ({ mailboxId: town.mailboxes.info.id }), ['Nyast', 'Svar', '100% studs', 'Gammalt']],
    ['a direction', () => ({ direction: 'OUTGOING' }), ['Svar', '100% studs']],
    ['an outcome', () => ({ outcome: 'BOUNCED' }), ['100% studs']],
    [
      'a period',
      () => ({ from: new Date('2025-11-30T00:00:00Z'), to: new Date('2026-01-01T00:00:00Z') }),
      ['Gammalt'],
    ],
    ['a word of the subject, in any case', () => ({ text: 'sVaR' }), ['Svar']],
    ['a part of the sender', () => ({ text: 'info@', direction: 'OUTGOING' }), ['Svar', '100% studs']],
    ['a part of a recipient, where _ is a letter', () => ({ text: 'ali_b' }), ['Svar']],
    ['a text with a % of its own', () => ({ text: '0%' }), ['100% studs']],
    ['a text older than 31 days, not unless asked for', () => ({ text: 'Gammalt' }), []],
    [
      'a text of the period asked for',
      () => ({ text: 'gammalt', from: new Date('2025-11-30T00:00:00Z') }),
      ['Gammalt'],
    ],
  ])('is filtered by %s', async (_, filter, found) => {
    expect(await subjects(filter())).toEqual(found);
  });

  it('is turned page by page without a gap or a double, also among lines of one moment', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const answer = await app.get(ReadMailLog).run(agent, { filter: {}, first: 2, after });
      const last = answer.lines.at(-1);
      seen.push(...answer.lines.map(({ subject }) => subject));
      more = answer.more;
      after = last ? Buffer.from(`${last.at.toISOString()} ${last.id}`).toString('base64url') : null;
    }
    expect(seen).toEqual(await subjects());
  });

  it('says NOT_FOUND of a mailbox that the reader may not see', async () => {
    await expect(read({ mailboxId: town.mailboxes.socialtjanst.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('notes who read it and by what kind of filter, never what was looked for', async () => {
    await read({ text: 'eva@example.com', mailboxId: town.mailboxes.info.id });
    const [line] = await sql<{ facts: unknown }>(
      "SELECT actor_id, deed, subject_kind, subject_id, facts FROM audit_log WHERE deed = 'mail-log.read' ORDER BY id DESC LIMIT 1",
    );
    expect(line).toEqual({
      actor_id: agent.id,
      deed: 'mail-log.read',
      subject_kind: 'mailbox',
      subject_id: town.mailboxes.info.id,
      facts: { filters: ['text', 'mailboxId'] },
    });
  });

  it('can be added to and read by the processes, not changed; its subjects can be erased', async () => {
    const work = app.get(UnitOfWork);
    await expect(work.sql('UPDATE mail_log SET sender = $1', [''])).rejects.toThrow(/permission denied/);
    await expect(work.sql('DELETE FROM mail_log')).rejects.toThrow(/permission denied/);
    const erasing = work.run(async () => {
      await work.sql('DELETE FROM mail_log_subjects');
      expect(new Set(await subjects())).toEqual(new Set(['']));
      throw new Error('taken back');
    });
    await expect(erasing).rejects.toThrow('taken back');
  });

  it('is written in the transaction of the mail only', async () => {
    const line = { mailboxId: town.mailboxes.info.id } as NewMailLogLine;
    await expect(app.get(MailLog).record(line)).rejects.toThrow(/outside the transaction/);
  });
});
