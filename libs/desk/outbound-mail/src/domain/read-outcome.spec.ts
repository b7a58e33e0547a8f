import {
  CONTENT_GONE,
  type Delivery,
  type Fate,
  NO_SERVER,
  readOutcome,
  type SmtpFault,
} from './read-outcome';

const eva = 'eva@example.com';
const ali = 'ali@example.com';

const broken = (fault: Partial<SmtpFault>, dataBegan = false): Delivery => ({
  kind: 'BROKEN_OFF',
  fault: { code: null, command: null, responseCode: null, response: null, ...fault },
  dataBegan,
  refusals: [],
});

describe('before any byte of the mail has left', () => {
  it.each<[string, Partial<SmtpFault>, Fate]>([
    ['nobody listens', { code: 'ESOCKET', command: 'CONN' }, 'DEFERRED'],
    ['the name is not found', { code: 'EDNS', command: 'CONN' }, 'DEFERRED'],
    ['nothing comes back', { code: 'ETIMEDOUT', command: 'CONN' }, 'DEFERRED'],
    ['TLS fails', { code: 'ETLS', command: 'CONN' }, 'DEFERRED'],
    ['the server hangs up', { code: 'ECONNECTION', command: 'CONN' }, 'DEFERRED'],
    ['the server has no service', { code: 'EPROTOCOL', command: 'CONN', responseCode: 554 }, 'DEFERRED'],
    ['the password is wrong', { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, 'DEFERRED'],
    ['it wants a sign-in first', { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 530 }, 'DEFERRED'],
    ['the sender is put off', { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 451 }, 'DEFERRED'],
    ['the sender is refused', { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 }, 'REFUSED'],
    ['everyone is put off', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 450 }, 'DEFERRED'],
    ['DATA is put off', { code: 'EENVELOPE', command: 'DATA', responseCode: 421 }, 'DEFERRED'],
    ['DATA is refused', { code: 'EENVELOPE', command: 'DATA', responseCode: 554 }, 'REFUSED'],
    ['the address cannot be written', { code: 'EENVELOPE', command: 'API' }, 'REFUSED'],
    ['it is over the size the server names', { code: 'EMESSAGE', command: 'MAIL FROM' }, 'REFUSED'],
    ['its content is gone', CONTENT_GONE, 'REFUSED'],
    ['there is no server', NO_SERVER, 'DEFERRED'],
    ['something nobody has thought of', {}, 'DEFERRED'],
  ])('%s', (_, fault, fate) => {
    expect(readOutcome(broken(fault), eva).fate).toBe(fate);
  });
});

describe('after the first byte of the mail', () => {
  it.each<[string, Partial<SmtpFault>, Fate]>([
    ['the connection is lost', { code: 'ECONNECTION', command: 'CONN' }, 'UNCONFIRMED'],
    ['the socket breaks', { code: 'ESOCKET', command: 'CONN' }, 'UNCONFIRMED'],
    ['the answer does not come', { code: 'ETIMEDOUT', command: 'CONN' }, 'UNCONFIRMED'],
    [
      'the server answers what nobody asked',
      { code: 'EPROTOCOL', command: 'CONN', responseCode: 250 },
      'UNCONFIRMED',
    ],
    ['our own stream breaks', { code: 'ESTREAM', command: 'API' }, 'UNCONFIRMED'],
    ['anything else without an answer', {}, 'UNCONFIRMED'],
    ['the server puts it off', { code: 'EMESSAGE', command: 'DATA', responseCode: 451 }, 'DEFERRED'],
    ['the server closes with 421', { code: 'EMESSAGE', command: 'DATA', responseCode: 421 }, 'DEFERRED'],
    ['the server refuses it', { code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, 'REFUSED'],
  ])('%s', (_, fault, fate) => {
    expect(readOutcome(broken(fault, true), eva).fate).toBe(fate);
  });

  it('says in plain words that nobody knows', () => {
    expect(readOutcome(broken({ code: 'ETIMEDOUT' }, true), eva).response).toMatch(
      /Ingen vet om det kom fram/,
    );
  });
});

describe('each recipient by itself', () => {
  const taken: Delivery = {
    kind: 'TAKEN',
    response: '250 2.0.0 queued as 4711',
    refusals: [{ address: ali, code: 550, response: '550 5.1.1 no such user' }],
  };

  it('is SENT with the server’s words when the server took the mail', () => {
    expect(readOutcome(taken, eva)).toEqual({ fate: 'SENT', response: '250 2.0.0 queued as 4711' });
  });

  it('is REFUSED with those words when the server refused that one', () => {
    expect(readOutcome(taken, ali)).toEqual({ fate: 'REFUSED', response: '550 5.1.1 no such user' });
  });

  it.each([
    [450, 'DEFERRED'],
    [null, 'DEFERRED'],
    [552, 'REFUSED'],
  ] as const)('code %p of one recipient means %s', (code, fate) => {
    expect(readOutcome({ ...taken, refusals: [{ address: ali, code, response: '' }] }, ali).fate).toBe(fate);
  });

  it('keeps its own answer when all were turned away, some for now and some for good', () => {
    const all: Delivery = {
      ...broken({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 450, response: '450 later' }),
      refusals: [
        { address: eva, code: 450, response: '450 later' },
        { address: ali, code: 550, response: '550 never' },
      ],
    };
    expect([eva, ali].map((address) => readOutcome(all, address).fate)).toEqual(['DEFERRED', 'REFUSED']);
  });
});

it('tells what a person can do about a mailbox without a server', () => {
  expect(readOutcome(broken(NO_SERVER), eva).response).toMatch(/administratör/);
});

it('adds the server’s words to ours', () => {
  const outcome = readOutcome(
    broken({ code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535, response: '535 5.7.8 no' }),
    eva,
  );
  expect(outcome.response).toBe('E-postservern godtog inte inloggningen. Svar: 535 5.7.8 no');
});
