import { imapOptionsWith, PATIENT, relayOf, smtpOptionsWith } from './server-options';
import { addressFault, folderFault, keepsSecret, type StoredImap, securityOf, signInFault } from './servers';

const imap: StoredImap = {
  host: 'mail.ekvalla.example',
  port: 993,
  security: 'TLS',
  signIn: 'PASSWORD',
  user: 'info',
  folder: 'INBOX',
  processedFolder: null,
};
const oauth2 = { tokenUrl: 'https://login.ekvalla.example/token', clientId: 'c', scope: 's' };

describe('settings of a server', () => {
  it.each([
    [{}, undefined],
    [{ host: '10.0.0.1' }, undefined],
    [{ host: '::1' }, undefined],
    [{ host: 'localhost' }, undefined],
    [{ host: '' }, 'host'],
    [{ host: 'mail ekvalla' }, 'host'],
    [{ host: 'https://mail.ekvalla.example' }, 'host'],
    [{ host: 'mail.ekvalla.example:993' }, 'host'],
    [{ host: 'mail\r\nx' }, 'host'],
    [{ port: 0 }, 'port'],
    [{ port: 65536 }, 'port'],
    [{ port: 1.5 }, 'port'],
  ])('%j: %s', (change, field) => {
    expect(addressFault({ ...imap, ...change })?.field).toBe(field);
  });

  it.each([
    [{ signIn: 'PASSWORD' as const }, undefined],
    [{ signIn: 'OAUTH2' as const }, 'oauth2'],
    [{ signIn: 'OAUTH2' as const, oauth2 }, undefined],
    [
      { signIn: 'OAUTH2' as const, oauth2: { ...oauth2, tokenUrl: 'http://login.ekvalla.example' } },
      'oauth2.tokenUrl',
    ],
    [
      { signIn: 'OAUTH2' as const, oauth2: { ...oauth2, tokenUrl: 'http://localhost:8080/token' } },
      undefined,
    ],
    [{ signIn: 'OAUTH2' as const, oauth2: { ...oauth2, tokenUrl: 'file:///etc/passwd' } }, 'oauth2.tokenUrl'],
    [{ signIn: 'OAUTH2' as const, oauth2: { ...oauth2, tokenUrl: 'token' } }, 'oauth2.tokenUrl'],
  ])('%j: %s', (settings, field) => {
    expect(signInFault(settings)?.field).toBe(field);
  });

  it.each([
    [{}, undefined],
    [{ processedFolder: 'Arkiv' }, undefined],
    [{ folder: ' ' }, 'folder'],
    [{ processedFolder: 'inbox' }, 'processedFolder'],
    [{ folder: 'Arkiv', processedFolder: 'arkiv' }, undefined],
  ])('%j: %s', (change, field) => {
    expect(folderFault({ ...imap, ...change })?.field).toBe(field);
  });
});

describe('the protection of a connection', () => {
  it.each([
    [{ security: 'NONE' as const, secure: true }, 'NONE'],
    [{ secure: true, port: 143 }, 'TLS'],
    [{ secure: false }, 'STARTTLS'],
    [{ secure: false, host: '127.0.0.1', port: 41143 }, 'NONE'],
    [{ secure: false, host: 'Localhost' }, 'NONE'],
    [{}, 'TLS'],
    [{ port: 465 }, 'TLS'],
    [{ port: 587 }, 'STARTTLS'],
    [{ port: 143, secure: null, security: null }, 'STARTTLS'],
  ])('%j: %s', (wish, security) => {
    expect(securityOf({ host: imap.host, port: 993, ...wish })).toBe(security);
  });
});

describe('a stored password', () => {
  it.each<[string, Partial<StoredImap>, Partial<StoredImap>, boolean]>([
    ['nothing changed', {}, {}, true],
    ['another port or folder', {}, { port: 143, security: 'STARTTLS', folder: 'Post' }, true],
    ['the name in capitals', {}, { host: 'MAIL.ekvalla.example' }, true],
    ['another server', {}, { host: 'mail.example.com' }, false],
    ['another user', {}, { user: 'bygg' }, false],
    ['no encryption any more', {}, { security: 'NONE' }, false],
    ['never any encryption', { security: 'NONE' }, { security: 'NONE' }, true],
    ['another way of signing in', {}, { signIn: 'OAUTH2', oauth2 }, false],
    ['another token address', { oauth2 }, { oauth2: { ...oauth2, tokenUrl: 'https://example.com' } }, false],
  ])('%s: stays %s', (_, before, now, stays) => {
    expect(keepsSecret({ ...imap, ...before }, { ...imap, ...now })).toBe(stays);
  });
});

describe('options for imapflow', () => {
  const withPassword = (security: StoredImap['security']) =>
    imapOptionsWith({ ...imap, security, secret: 'pw' }, { user: 'info', pass: 'pw' });

  it('never fall back to clear text', () => {
    expect(withPassword('TLS')).toMatchObject({ secure: true });
    expect(withPassword('TLS')).not.toHaveProperty('doSTARTTLS');
    expect(withPassword('STARTTLS')).toMatchObject({ secure: false, doSTARTTLS: true });
    expect(withPassword('NONE')).toMatchObject({ secure: false, doSTARTTLS: false });
  });

  it('log nothing and wait as told', () => {
    const quick = imapOptionsWith(
      { ...imap, secret: '' },
      { user: 'u', accessToken: 't' },
      { connect: 1, silence: 2 },
    );
    expect(quick).toMatchObject({
      logger: false,
      connectionTimeout: 1,
      greetingTimeout: 1,
      socketTimeout: 2,
    });
    expect(quick.auth).toEqual({ user: 'u', accessToken: 't' });
  });
});

describe('options for nodemailer', () => {
  const smtp = { ...imap, port: 587, secret: 'pw' };

  it.each([
    ['TLS', { secure: true, requireTLS: false, ignoreTLS: false }],
    ['STARTTLS', { secure: false, requireTLS: true, ignoreTLS: false }],
    ['NONE', { secure: false, requireTLS: false, ignoreTLS: true }],
  ] as const)('%s', (security, options) => {
    expect(smtpOptionsWith({ ...smtp, security }, null)).toMatchObject(options);
  });

  it('sign in as told, or not at all, and read no files', () => {
    expect(smtpOptionsWith(smtp, null)).not.toHaveProperty('auth');
    expect(smtpOptionsWith(smtp, { user: 'u', pass: 'p' }).auth).toEqual({ user: 'u', pass: 'p' });
    const token = smtpOptionsWith(smtp, { user: 'u', accessToken: 't' });
    expect(token.auth).toEqual({ type: 'OAuth2', user: 'u', accessToken: 't' });
    expect(token).toMatchObject({
      disableFileAccess: true,
      disableUrlAccess: true,
      socketTimeout: PATIENT.silence,
    });
  });
});

describe('the relay of SMTP_URL', () => {
  it.each([
    [
      'smtp://relay.ekvalla.example',
      { host: 'relay.ekvalla.example', port: 25, security: 'NONE', user: null, secret: null },
    ],
    ['smtp://relay.ekvalla.example:2525', { port: 2525 }],
    [
      'smtp://u%40x:p%2Fw@relay.ekvalla.example',
      { port: 587, security: 'STARTTLS', user: 'u@x', secret: 'p/w' },
    ],
    ['smtp://u:p@localhost:1025', { port: 1025, security: 'NONE', user: 'u' }],
    ['smtps://u:p@relay.ekvalla.example', { port: 465, security: 'TLS' }],
    ['smtp://[::1]:1025', { host: '::1', port: 1025 }],
  ])('%s', (url, settings) => {
    expect(relayOf(url)).toMatchObject(settings);
  });
});
