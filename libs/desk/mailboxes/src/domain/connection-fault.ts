/** How far a connection came before it failed. */
export type ConnectionStep = 'NAME' | 'CONNECT' | 'TLS' | 'SIGN_IN' | 'FOLDER';

/** Why a connection failed, as far as it can be told. */
export type ConnectionReason =
  | 'UNKNOWN_HOST'
  | 'REFUSED'
  | 'UNREACHABLE'
  | 'TIMED_OUT'
  | 'HUNG_UP'
  | 'NOT_TLS'
  | 'NO_STARTTLS'
  | 'CERTIFICATE_UNKNOWN_ISSUER'
  | 'CERTIFICATE_EXPIRED'
  | 'CERTIFICATE_WRONG_NAME'
  | 'TLS_FAILED'
  | 'SIGN_IN_REFUSED'
  | 'TOKEN_REFUSED'
  | 'TOKEN_UNAVAILABLE'
  | 'SECRET_UNREADABLE'
  | 'NO_FOLDER'
  | 'NOT_THE_PROTOCOL'
  | 'OTHER';

/** What libraries, sockets and TLS say of a failure, as far as we read it. */
type Said = {
  readonly name?: unknown;
  readonly code?: unknown;
  /** nodemailer keeps the socket's own code here. */
  readonly originalCode?: unknown;
  readonly authenticationFailed?: unknown;
  readonly mailboxMissing?: unknown;
  readonly tlsFailed?: unknown;
  readonly _err?: unknown;
  readonly cause?: unknown;
};

const BY_CODE: Readonly<Record<string, ConnectionReason>> = {
  ENOTFOUND: 'UNKNOWN_HOST',
  ENODATA: 'UNKNOWN_HOST',
  EAI_AGAIN: 'UNKNOWN_HOST',
  EAI_FAIL: 'UNKNOWN_HOST',
  ECONNREFUSED: 'REFUSED',
  EHOSTUNREACH: 'UNREACHABLE',
  ENETUNREACH: 'UNREACHABLE',
  EHOSTDOWN: 'UNREACHABLE',
  ETIMEDOUT: 'TIMED_OUT',
  ETIMEOUT: 'TIMED_OUT',
  CONNECT_TIMEOUT: 'TIMED_OUT',
  GREETING_TIMEOUT: 'TIMED_OUT',
  UPGRADE_TIMEOUT: 'TIMED_OUT',
  ECONNRESET: 'HUNG_UP',
  EPIPE: 'HUNG_UP',
  EConnectionClosed: 'HUNG_UP',
  NoConnection: 'HUNG_UP',
  ClosedAfterConnectText: 'HUNG_UP',
  ClosedAfterConnectTLS: 'HUNG_UP',
  ERR_SSL_WRONG_VERSION_NUMBER: 'NOT_TLS',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'NOT_TLS',
  ERR_SSL_HTTP_REQUEST: 'NOT_TLS',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'CERTIFICATE_UNKNOWN_ISSUER',
  SELF_SIGNED_CERT_IN_CHAIN: 'CERTIFICATE_UNKNOWN_ISSUER',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'CERTIFICATE_UNKNOWN_ISSUER',
  UNABLE_TO_GET_ISSUER_CERT: 'CERTIFICATE_UNKNOWN_ISSUER',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'CERTIFICATE_UNKNOWN_ISSUER',
  CERT_UNTRUSTED: 'CERTIFICATE_UNKNOWN_ISSUER',
  CERT_HAS_EXPIRED: 'CERTIFICATE_EXPIRED',
  CERT_NOT_YET_VALID: 'CERTIFICATE_EXPIRED',
  ERR_TLS_CERT_ALTNAME_INVALID: 'CERTIFICATE_WRONG_NAME',
  EAUTH: 'SIGN_IN_REFUSED',
  ENOAUTH: 'SIGN_IN_REFUSED',
  EPROTOCOL: 'NOT_THE_PROTOCOL',
  InvalidResponse: 'NOT_THE_PROTOCOL',
  // These three say less than the code of the socket that stands beside them, so they come last.
  ETLS: 'NO_STARTTLS',
  EDNS: 'UNKNOWN_HOST',
  ECONNECTION: 'HUNG_UP',
};

const BY_NAME: Readonly<Record<string, ConnectionReason>> = {
  TokenRefused: 'TOKEN_REFUSED',
  TokenUnavailable: 'TOKEN_UNAVAILABLE',
  SecretUnreadable: 'SECRET_UNREADABLE',
};

const STEPS: Readonly<Record<ConnectionReason, ConnectionStep>> = {
  UNKNOWN_HOST: 'NAME',
  REFUSED: 'CONNECT',
  UNREACHABLE: 'CONNECT',
  TIMED_OUT: 'CONNECT',
  HUNG_UP: 'CONNECT',
  NOT_THE_PROTOCOL: 'CONNECT',
  OTHER: 'CONNECT',
  NOT_TLS: 'TLS',
  NO_STARTTLS: 'TLS',
  TLS_FAILED: 'TLS',
  CERTIFICATE_UNKNOWN_ISSUER: 'TLS',
  CERTIFICATE_EXPIRED: 'TLS',
  CERTIFICATE_WRONG_NAME: 'TLS',
  SIGN_IN_REFUSED: 'SIGN_IN',
  TOKEN_REFUSED: 'SIGN_IN',
  TOKEN_UNAVAILABLE: 'SIGN_IN',
  SECRET_UNREADABLE: 'SIGN_IN',
  NO_FOLDER: 'FOLDER',
};

/** At which step a connection with this outcome stopped. */
export const stepOf = (reason: ConnectionReason): ConnectionStep => STEPS[reason];

/** Why a connection failed, read from what imapflow, nodemailer or Node threw. */
export function reasonOf(fault: unknown): ConnectionReason {
  const said = asSaid(fault);
  if (said.authenticationFailed === true) return 'SIGN_IN_REFUSED';
  if (said.mailboxMissing === true) return 'NO_FOLDER';
  const codes = codesOf(said);
  const known = [said.originalCode, ...codes].flatMap((code) => BY_CODE[String(code)] ?? []);
  const named = BY_NAME[String(said.name)] ?? known[0];
  if (named) return named;
  if (codes.some((code) => String(code).startsWith('ERR_SSL') || code === 'EPROTO')) return 'TLS_FAILED';
  if (codes.some((code) => String(code).startsWith('ParserError'))) return 'NOT_THE_PROTOCOL';
  return said.tlsFailed === true ? 'NO_STARTTLS' : 'OTHER';
}

const asSaid = (fault: unknown): Said => (typeof fault === 'object' && fault !== null ? fault : {});

const codesOf = ({ code, _err, cause }: Said): unknown[] => [asSaid(_err).code, asSaid(cause).code, code];
