/** How the connection to a server is protected: from the first byte, by STARTTLS (RFC 3207, RFC 9051 6.2.1), or not at all. */
export const ServerSecurity = { TLS: 'TLS', STARTTLS: 'STARTTLS', NONE: 'NONE' } as const;
export type ServerSecurity = (typeof ServerSecurity)[keyof typeof ServerSecurity];

/** How we sign in: with a password, or with a token got by client credentials (RFC 6749 4.4; Microsoft 365 wants it). */
export const ServerSignIn = { PASSWORD: 'PASSWORD', OAUTH2: 'OAUTH2' } as const;
export type ServerSignIn = (typeof ServerSignIn)[keyof typeof ServerSignIn];

/** Where tokens come from. The client secret is the server's secret and lies sealed beside the settings. */
export type OAuth2Settings = { readonly tokenUrl: string; readonly clientId: string; readonly scope: string };

type Address = { readonly host: string; readonly port: number; readonly security: ServerSecurity };
type SignsIn = { readonly signIn: ServerSignIn; readonly oauth2?: OAuth2Settings };

/** The server that a mailbox is read from, as stored: without its secret. */
export type StoredImap = Address &
  SignsIn & {
    readonly user: string;
    /** The folder that is read. */
    readonly folder: string;
    /** Where mail goes once it is filed; null leaves it in the folder, untouched. */
    readonly processedFolder: string | null;
  };

/** The server that a mailbox sends through, as stored: without its secret. */
export type StoredSmtp = Address &
  SignsIn & {
    /** Null: the server takes our mail without sign-in. */
    readonly user: string | null;
  };

/** A server with its secret opened: the password or the client secret. For the moment of use only; never logged, never stored. */
export type ImapSettings = StoredImap & { readonly secret: string };
export type SmtpSettings = StoredSmtp & { readonly secret: string | null };

/** The protection as an administrator gives it, or a program that only says whether it is TLS from the first byte. */
export type SecurityWish = {
  readonly host: string;
  readonly port: number;
  readonly security?: ServerSecurity | null;
  readonly secure?: boolean | null;
};

/** The protection that is meant. Clear text has to be asked for by name, except on this machine. */
export function securityOf({ host, port, security, secure }: SecurityWish): ServerSecurity {
  if (security) return security;
  if (secure ?? TLS_PORTS.has(port)) return 'TLS';
  return LOCAL.has(host.trim().toLowerCase()) ? 'NONE' : 'STARTTLS';
}

// IMAPS and submissions (RFC 8314 3.2, 3.3).
const TLS_PORTS: ReadonlySet<number> = new Set([993, 465]);
const LOCAL: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);

const HOST = /^(?=.{1,253}$)[\p{L}\p{N}]([\p{L}\p{N}.-]*[\p{L}\p{N}])?$|^[0-9a-f:]+$/iu;

/** What is wrong with the address of a server: the field and words for the administrator. Null when nothing is. */
export function addressFault({ host, port }: Address): { field: string; message: string } | null {
  if (!HOST.test(host))
    return { field: 'host', message: 'Write the name of the server, such as mail.example.com.' };
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    return { field: 'port', message: 'Write the port as a number between 1 and 65535.' };
  return null;
}

/** What is wrong with the way of signing in. A token address must be https, except on this machine. */
export function signInFault({ signIn, oauth2 }: SignsIn): { field: string; message: string } | null {
  if (signIn === 'PASSWORD') return null;
  if (!oauth2)
    return { field: 'oauth2', message: 'Write the token address, the client id and the client secret.' };
  const url = URL.canParse(oauth2.tokenUrl) ? new URL(oauth2.tokenUrl) : null;
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOCAL.has(url.hostname));
  return safe ? null : { field: 'oauth2.tokenUrl', message: 'Write the token address as https://…' };
}

/** What is wrong with the folders. */
export function folderFault({
  folder,
  processedFolder,
}: StoredImap): { field: string; message: string } | null {
  if (folder.trim() === '')
    return { field: 'folder', message: 'Write the folder that is read, such as INBOX.' };
  if (processedFolder !== null && sameFolder(folder, processedFolder))
    return {
      field: 'processedFolder',
      message: 'Filed mail must go to another folder than the one that is read.',
    };
  return null;
}

/** True when both name the same folder; INBOX in any case is one (RFC 9051 5.1). */
export const sameFolder = (a: string, b: string): boolean =>
  a === b || (a.toUpperCase() === 'INBOX' && b.toUpperCase() === 'INBOX');

/** True when a stored secret may go to this server too: it is the same machine, user and way of signing in. */
export const keepsSecret = (old: StoredImap | StoredSmtp, now: StoredImap | StoredSmtp): boolean =>
  old.host.toLowerCase() === now.host.toLowerCase() &&
  old.signIn === now.signIn &&
  old.user === now.user &&
  old.oauth2?.tokenUrl === now.oauth2?.tokenUrl &&
  !(old.security !== 'NONE' && now.security === 'NONE');
