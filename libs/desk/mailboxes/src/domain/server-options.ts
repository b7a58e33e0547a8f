import type { ImapSettings, SmtpSettings } from './servers';

/** What we show a server to be let in. */
export type Credentials =
  | { readonly user: string; readonly pass: string }
  | { readonly user: string; readonly accessToken: string };

/** Time limits of one connection, in milliseconds. */
export type Patience = { readonly connect: number; readonly silence: number };

/** For daily work: patient in silence, since IDLE is silent. */
export const PATIENT: Patience = { connect: 30_000, silence: 300_000 };

/** For a test that a person waits for. */
export const QUICK: Patience = { connect: 10_000, silence: 10_000 };

/** Options for imapflow's `ImapFlow`. Its log is off: it would carry addresses and subjects. */
export const imapOptionsWith = (server: ImapSettings, auth: Credentials, { connect, silence } = PATIENT) => ({
  host: server.host,
  port: server.port,
  secure: server.security === 'TLS',
  // Left out it would fall back to clear text where STARTTLS is missing, or stripped by somebody on the way.
  ...(server.security !== 'TLS' && { doSTARTTLS: server.security === 'STARTTLS' }),
  auth,
  logger: false as const,
  connectionTimeout: connect,
  greetingTimeout: connect,
  socketTimeout: silence,
});

export type ImapOptions = ReturnType<typeof imapOptionsWith>;

/** Options for nodemailer's `createTransport`, with TLS required or refused as the settings say. */
export const smtpOptionsWith = (
  server: SmtpSettings,
  credentials: Credentials | null,
  { connect, silence } = PATIENT,
) => ({
  host: server.host,
  port: server.port,
  secure: server.security === 'TLS',
  requireTLS: server.security === 'STARTTLS',
  ignoreTLS: server.security === 'NONE',
  ...(credentials && { auth: smtpAuth(credentials) }),
  connectionTimeout: connect,
  greetingTimeout: connect,
  dnsTimeout: connect,
  socketTimeout: silence,
  // No attachment of ours is ever a path or an address.
  disableFileAccess: true,
  disableUrlAccess: true,
});

export type SmtpOptions = ReturnType<typeof smtpOptionsWith>;

const smtpAuth = (credentials: Credentials) =>
  'pass' in credentials ? credentials : { type: 'OAuth2' as const, ...credentials };

/**
 * The relay of the setting SMTP_URL. smtps:// is TLS from the first byte. smtp:// requires STARTTLS when it carries a password that would
 * leave this machine, and otherwise goes without.
 */
export function relayOf(url: string): SmtpSettings {
  const { protocol, hostname, port, username, password } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  const tls = protocol === 'smtps:';
  const away = !/^(127(\.\d+){3}|::1|localhost)$/.test(host);
  return {
    host,
    port: port === '' ? (tls ? 465 : username === '' ? 25 : 587) : Number(port),
    security: tls ? 'TLS' : username !== '' && away ? 'STARTTLS' : 'NONE',
    signIn: 'PASSWORD',
    user: username === '' ? null : decodeURIComponent(username),
    secret: username === '' ? null : decodeURIComponent(password),
  };
}
