import { sessionCookie, sessionToken } from './session-cookie';

describe('the cookie of a session', () => {
  it('is out of reach of scripts and other sites', () => {
    const parts = sessionCookie('abc-_1', { secure: true }).split('; ');
    const expected = [
      'kontaktpost=abc-_1',
      'HttpOnly',
      'Max-Age=2592000',
      'Path=/',
      'SameSite=Strict',
      'Secure',
    ];
    expect(new Set(parts)).toEqual(new Set(expected));
    expect(sessionCookie('x', { secure: false })).not.toContain('Secure');
  });

  it('is forgotten by an empty one that has expired', () => {
    expect(sessionCookie(null, { secure: false })).toMatch(/^kontaktpost=; .*Max-Age=0/);
  });

  it.each([
    ['kontaktpost=abc', 'abc'],
    ['other=1; kontaktpost=abc; more=2', 'abc'],
    ['kontaktpost=', null],
    ['xkontaktpost=abc', null],
    ['', null],
    [undefined, null],
  ])('%s holds the token %s', (header, token) => {
    expect(sessionToken(header)).toBe(token);
  });
});
