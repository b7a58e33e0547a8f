import { type ConnectionReason, type ConnectionStep, reasonOf, stepOf } from './connection-fault';
import { connectionWords } from './connection-words';

const fault = (facts: object): Error => Object.assign(new Error('x'), facts);

describe('why a connection failed', () => {
  it.each<[string, object, ConnectionReason, ConnectionStep]>([
    ['imapflow: no such name', { code: 'ENOTFOUND' }, 'UNKNOWN_HOST', 'NAME'],
    ['nodemailer: no such name', { code: 'EDNS', originalCode: 'ENOTFOUND' }, 'UNKNOWN_HOST', 'NAME'],
    ['nodemailer: refused', { code: 'ESOCKET', originalCode: 'ECONNREFUSED' }, 'REFUSED', 'CONNECT'],
    ['imapflow: refused', { code: 'ECONNREFUSED' }, 'REFUSED', 'CONNECT'],
    ['no way there', { code: 'EHOSTUNREACH' }, 'UNREACHABLE', 'CONNECT'],
    ['imapflow: too slow', { code: 'CONNECT_TIMEOUT' }, 'TIMED_OUT', 'CONNECT'],
    ['no greeting', { code: 'GREETING_TIMEOUT' }, 'TIMED_OUT', 'CONNECT'],
    ['hung up', { code: 'ECONNECTION' }, 'HUNG_UP', 'CONNECT'],
    [
      'TLS to a port that speaks clear text',
      { code: 'ESOCKET', originalCode: 'ERR_SSL_WRONG_VERSION_NUMBER' },
      'NOT_TLS',
      'TLS',
    ],
    ['an unknown TLS fault', { code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' }, 'TLS_FAILED', 'TLS'],
    ['self-signed', { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'CERTIFICATE_UNKNOWN_ISSUER', 'TLS'],
    [
      'self-signed, after STARTTLS',
      { code: 'ETLS', originalCode: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
      'CERTIFICATE_UNKNOWN_ISSUER',
      'TLS',
    ],
    ['expired', { code: 'CERT_HAS_EXPIRED', tlsFailed: true }, 'CERTIFICATE_EXPIRED', 'TLS'],
    ['for another name', { code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, 'CERTIFICATE_WRONG_NAME', 'TLS'],
    ['nodemailer: no STARTTLS', { code: 'ETLS' }, 'NO_STARTTLS', 'TLS'],
    ['imapflow: no STARTTLS', { tlsFailed: true }, 'NO_STARTTLS', 'TLS'],
    ['imapflow: wrong password', { authenticationFailed: true, code: 'x' }, 'SIGN_IN_REFUSED', 'SIGN_IN'],
    ['nodemailer: wrong password', { code: 'EAUTH', response: '535 no' }, 'SIGN_IN_REFUSED', 'SIGN_IN'],
    ['token refused', { name: 'TokenRefused', code: 'UNAVAILABLE' }, 'TOKEN_REFUSED', 'SIGN_IN'],
    [
      'token address silent',
      { name: 'TokenUnavailable', code: 'UNAVAILABLE' },
      'TOKEN_UNAVAILABLE',
      'SIGN_IN',
    ],
    ['another SECRET_KEY', { name: 'SecretUnreadable', code: 'UNAVAILABLE' }, 'SECRET_UNREADABLE', 'SIGN_IN'],
    ['no such folder', { mailboxMissing: true, responseStatus: 'NO' }, 'NO_FOLDER', 'FOLDER'],
    ['a web server', { code: 'EPROTOCOL' }, 'NOT_THE_PROTOCOL', 'CONNECT'],
    ['not IMAP', { code: 'ParserError11' }, 'NOT_THE_PROTOCOL', 'CONNECT'],
    ['a fault within a fault', { _err: { code: 'ECONNREFUSED' } }, 'REFUSED', 'CONNECT'],
    ['a cause', { cause: { code: 'EAI_AGAIN' } }, 'UNKNOWN_HOST', 'NAME'],
    ['something new', { code: 'ENEW' }, 'OTHER', 'CONNECT'],
  ])('%s', (_, facts, reason, step) => {
    expect(reasonOf(fault(facts))).toBe(reason);
    expect(stepOf(reason)).toBe(step);
  });

  it.each([null, undefined, 'text', 7])('%s is a reason unknown, not a crash', (thrown) => {
    expect(reasonOf(thrown)).toBe('OTHER');
  });
});

describe('the words for it', () => {
  const facts = { host: 'mail.ekvalla.example', port: 993, folder: 'Post' };

  it('name server and port, in the language of the reader', () => {
    expect(connectionWords('REFUSED', facts, 'sv')).toBe(
      'mail.ekvalla.example:993 svarar inte på den porten. Kontrollera port och brandvägg.'.replace(
        /^m/,
        'M',
      ),
    );
    expect(connectionWords('NO_FOLDER', facts, 'en')).toContain('The folder Post does not exist');
  });

  it('do without where the server is not known', () => {
    expect(connectionWords('TIMED_OUT', { host: '', port: null }, 'sv')).toMatch(
      /^Servern svarar inte i tid/,
    );
    expect(connectionWords('UNKNOWN_HOST', { host: '', port: null }, 'en')).toContain('called the server');
  });
});
