import { parseCookie, stringifySetCookie } from 'cookie';
import { LIFE_DAYS } from './domain/session-life';

/** The name of the cookie with the session's token. */
export const SESSION_COOKIE = 'kontaktpost';

/** The token in a request's `Cookie` header, or null. */
export const sessionToken = (header: string | undefined): string | null =>
  (header && parseCookie(header)[SESSION_COOKIE]) || null;

/**
 * The `Set-Cookie` header that keeps a token, or with null forgets it: out of scripts' reach, and not sent along from other sites
 * (RFC 6265bis 4.1.2.7). `secure` wherever people come by https.
 */
export const sessionCookie = (token: string | null, { secure }: { secure: boolean }): string =>
  stringifySetCookie({
    name: SESSION_COOKIE,
    value: token ?? '',
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure,
    maxAge: token === null ? 0 : LIFE_DAYS * 24 * 3600,
  });
