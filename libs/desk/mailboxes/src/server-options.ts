import { accessToken } from './access-token';
import {
  type Credentials,
  type ImapOptions,
  imapOptionsWith,
  type Patience,
  type SmtpOptions,
  smtpOptionsWith,
} from './domain/server-options';
import type { ImapSettings, OAuth2Settings, SmtpSettings } from './domain/servers';

/** Ready for `new ImapFlow(…)`. Goes out on the network where a token is needed. */
export async function imapOptions(server: ImapSettings, patience?: Patience): Promise<ImapOptions> {
  return imapOptionsWith(server, await credentialsOf(server), patience);
}

/** Ready for nodemailer's `createTransport(…)`. Goes out on the network where a token is needed. */
export async function smtpOptions(server: SmtpSettings, patience?: Patience): Promise<SmtpOptions> {
  const { user, secret, oauth2 } = server;
  const credentials = user === null || secret === null ? null : await credentialsOf({ user, secret, oauth2 });
  return smtpOptionsWith(server, credentials, patience);
}

type SignsIn = { readonly user: string; readonly secret: string; readonly oauth2?: OAuth2Settings };

const credentialsOf = async ({ user, secret, oauth2 }: SignsIn): Promise<Credentials> =>
  oauth2 ? { user, accessToken: await accessToken(oauth2, secret) } : { user, pass: secret };
