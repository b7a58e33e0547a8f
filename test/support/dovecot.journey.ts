import { existsSync } from 'node:fs';
import { type Dovecot, startDovecot } from './dovecot';
import { waitFor } from './wait-for';

const raw = (subject: string): string =>
  `From: anna@example.com\r\nTo: info@ekvalla.example\r\nSubject: ${subject}\r\n\r\nHej!\r\n`;
const INFO = 'info@ekvalla.example';

describe('the test mail server', () => {
  let dovecot: Dovecot;
  beforeAll(async () => {
    dovecot = await startDovecot({ users: [INFO, 'bygg@ekvalla.example'] });
  });
  afterAll(() => dovecot?.stop());

  it('keeps what is appended, with its date and flags', async () => {
    const internalDate = new Date('2026-03-02T07:15:00Z');
    const { uid } = await dovecot.append(INFO, 'INBOX', raw('Trasig lampa'), {
      internalDate,
      flags: ['\\Seen'],
    });
    const [found] = await dovecot.messages(INFO);
    expect(found).toMatchObject({ uid, flags: expect.arrayContaining(['\\Seen']), internalDate });
    expect(found?.source.toString()).toContain('Subject: Trasig lampa');
  });

  it('tells a waiting connection of a mail delivered by LMTP', async () => {
    await dovecot.as(INFO, async (client) => {
      await client.mailboxOpen('INBOX');
      const counts: number[] = [];
      client.on('exists', ({ count }: { count: number }) => counts.push(count));
      void client.idle();
      await dovecot.deliver(INFO, raw('Levererad'));
      await waitFor('the push', () => counts.length > 0, { within: 5000 });
    });
    expect((await dovecot.messages(INFO)).at(-1)?.source.toString()).toContain('Subject: Levererad');
  });

  it('has the same mail and ports after a restart', async () => {
    const before = await dovecot.messages(INFO);
    await dovecot.restart();
    expect(await dovecot.messages(INFO)).toEqual(before);
  });

  it('renews UIDVALIDITY', async () => {
    dovecot.renewUidValidity(INFO, 4711);
    const { uidValidity } = await dovecot.append(INFO, 'INBOX', raw('Efter'));
    expect(uidValidity).toBe(4711n);
  });

  it('refuses a wrong password', async () => {
    const wrong = Object.assign(Object.create(dovecot) as Dovecot, { password: 'fel' });
    await expect(wrong.messages(INFO)).rejects.toMatchObject({ authenticationFailed: true });
  });
});

describe('a mail server without extensions', () => {
  it('does not advertise what was cut, and leaves nothing behind', async () => {
    const dovecot = await startDovecot({ users: [INFO], without: ['IDLE', 'MOVE', 'CONDSTORE', 'QRESYNC'] });
    const shown = await dovecot.as(INFO, async (client) => [...client.capabilities.keys()]);
    expect(shown).toContain('UIDPLUS');
    expect(shown.filter((name) => ['IDLE', 'MOVE', 'CONDSTORE', 'QRESYNC'].includes(name))).toEqual([]);
    await dovecot.stop();
    expect(existsSync(dovecot.home)).toBe(false);
  });
});
