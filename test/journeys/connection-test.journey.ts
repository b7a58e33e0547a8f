import { type ImapSettings, testImap } from '@kontaktpost/mailboxes';
import { type Dovecot, startDovecot } from '../support/dovecot';

const INFO = 'info@ekvalla.example';

describe('the connection test on a real IMAP server', () => {
  let dovecot: Dovecot;
  beforeAll(async () => {
    dovecot = await startDovecot({ users: [INFO] });
  });
  afterAll(() => dovecot?.stop());

  const test = (change: Partial<ImapSettings>) =>
    testImap(
      {
        host: dovecot.host,
        port: dovecot.imapPort,
        security: 'NONE',
        signIn: 'PASSWORD',
        user: INFO,
        secret: dovecot.password,
        folder: 'inbox',
        processedFolder: 'Archive',
        ...change,
      },
      'sv',
    );

  it('reads the folder and leaves its mail unread', async () => {
    await dovecot.append(INFO, 'INBOX', 'From: anna@example.com\r\nSubject: Hej\r\n\r\nHej!\r\n');
    expect(await test({})).toMatchObject({ ok: true, step: 'OK' });
    expect((await dovecot.messages(INFO)).flatMap(({ flags }) => flags)).not.toContain('\\Seen');
  });

  it.each<[string, Partial<ImapSettings>, object]>([
    ['a missing folder', { folder: 'Post' }, { step: 'FOLDER', detail: expect.stringContaining('INBOX') }],
    [
      'a missing folder for filed mail',
      { processedFolder: 'Klart' },
      { step: 'FOLDER', message: expect.stringContaining('Klart') },
    ],
    ['no STARTTLS', { security: 'STARTTLS' }, { step: 'TLS', message: expect.stringContaining('STARTTLS') }],
    ['no TLS', { security: 'TLS' }, { step: 'TLS' }],
    // Last: Dovecot makes the next sign-in wait.
    [
      'a wrong password',
      { secret: 'fel och hemligt' },
      { step: 'SIGN_IN', message: expect.stringContaining('lösenordet') },
    ],
  ])('tells %s', async (_, change, said) => {
    const outcome = await test(change);
    expect(outcome).toMatchObject({ ok: false, ...said });
    expect(JSON.stringify(outcome)).not.toContain('fel och hemligt');
  });
});
