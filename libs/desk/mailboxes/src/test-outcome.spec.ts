import { TokenRefused } from './mailbox-errors';
import { FolderMissing, failed, noSendServer, succeeded } from './test-outcome';

const tested = { host: 'mail.ekvalla.example', port: 993, secret: 'hemligt lösenord' };
const fault = (facts: object): Error => Object.assign(new Error('hemligt lösenord'), facts);

describe('the outcome of a connection test', () => {
  it('is good news in the language of the reader', () => {
    expect(succeeded('imap', 'sv')).toEqual({
      ok: true,
      step: 'OK',
      message: expect.stringContaining('läsa mappen'),
      detail: null,
    });
    expect(succeeded('smtp', 'en').message).toContain('send');
    expect(noSendServer('en')).toMatchObject({
      ok: false,
      step: 'SEND_SERVER',
      message: expect.stringContaining('SMTP_URL'),
    });
  });

  it.each<[string, object, string | null]>([
    [
      "the server's own words first",
      { responseText: 'Authentication failed.', code: 'x' },
      'Authentication failed.',
    ],
    ['those of SMTP', { response: '535 5.7.8 No', code: 'EAUTH' }, '535 5.7.8 No'],
    [
      "the socket's code before the library's",
      { code: 'ESOCKET', originalCode: 'ECONNREFUSED' },
      'ECONNREFUSED',
    ],
    ['a long code whole', { code: 'ClosedAfterConnectText' }, 'ClosedAfterConnectText'],
    ['never the message of a fault, which may hold anything', {}, null],
    [
      'no password that a server repeats',
      { response: '535 bad password: hemligt lösenord' },
      '535 bad password: …',
    ],
    [
      'nor in the base64 of SASL',
      { response: `535 ${Buffer.from('\0info\0hemligt lösenord').toString('base64')} refused` },
      '535 … refused',
    ],
  ])('shows %s', (_, facts, detail) => {
    expect(failed(fault(facts), tested, 'sv').detail).toBe(detail);
  });

  it('names the folder that is missing, and those that are there', () => {
    expect(failed(new FolderMissing('Post', ['INBOX', 'Sent']), tested, 'sv')).toEqual({
      ok: false,
      step: 'FOLDER',
      message: 'Mappen Post finns inte på servern. Skapa den eller välj en annan.',
      detail: 'INBOX, Sent',
    });
  });

  it('tells what the token address said', () => {
    expect(failed(new TokenRefused('invalid_client'), tested, 'en')).toMatchObject({
      step: 'SIGN_IN',
      detail: 'invalid_client',
    });
  });
});
