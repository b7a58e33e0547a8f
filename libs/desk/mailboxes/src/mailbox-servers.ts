import { Settings } from '@kontaktpost/config';
import { type MailboxId, NotFound } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { AccessTokens } from './access-tokens';
import {
  type Credentials,
  type ImapOptions,
  imapOptions,
  type Patience,
  relayOf,
  type SmtpOptions,
  smtpOptions,
} from './domain/server-options';
import type { ImapServer, OAuth2Settings, SmtpServer } from './domain/servers';
import type { Mailbox } from './mailbox.entity';
import { MailboxesStore } from './mailboxes.store';
import { Secrets } from './secrets';

/** The servers of one mailbox with their secrets opened; null where it has none of its own. */
export type Servers = { readonly imap: ImapServer | null; readonly smtp: SmtpServer | null };

/** How to reach a mailbox's servers. For the mail worker and the connection test; nothing of it may be logged or leave the process. */
@Injectable()
export class MailboxServers {
  constructor(
    private readonly mailboxes: MailboxesStore,
    private readonly secrets: Secrets,
    private readonly tokens: AccessTokens,
    private readonly settings: Settings,
  ) {}

  async of(mailboxId: MailboxId): Promise<Servers> {
    const mailbox = await this.mailboxes.one(mailboxId);
    if (!mailbox) throw new NotFound('mailbox');
    return { imap: this.imapOf(mailbox), smtp: this.smtpOf(mailbox) };
  }

  /** Ready for `new ImapFlow(…)`; null when no mail is fetched for this mailbox. May go out on the network for a token. */
  async imapOptions(mailboxId: MailboxId): Promise<ImapOptions | null> {
    const { imap } = await this.of(mailboxId);
    return imap && this.imapOptionsOf(imap);
  }

  /** Ready for nodemailer's `createTransport(…)`: the mailbox's own server, else the relay of SMTP_URL, else null. */
  async smtpOptions(mailboxId: MailboxId): Promise<SmtpOptions | null> {
    const smtp = (await this.of(mailboxId)).smtp ?? this.relay();
    return smtp && this.smtpOptionsOf(smtp);
  }

  /** The relay of the setting SMTP_URL. */
  relay(): SmtpServer | null {
    return this.settings.SMTP_URL === undefined ? null : relayOf(this.settings.SMTP_URL);
  }

  async imapOptionsOf(server: ImapServer, patience?: Patience): Promise<ImapOptions> {
    return imapOptions(server, await this.credentials(server), patience);
  }

  async smtpOptionsOf(server: SmtpServer, patience?: Patience): Promise<SmtpOptions> {
    const { user, secret } = server;
    const credentials =
      user === null || secret === null ? null : await this.credentials({ ...server, user, secret });
    return smtpOptions(server, credentials, patience);
  }

  private async credentials({ user, secret, oauth2 }: SignsIn): Promise<Credentials> {
    return oauth2 ? { user, accessToken: await this.tokens.get(oauth2, secret) } : { user, pass: secret };
  }

  private imapOf({ id, imap, imapSecret }: Mailbox): ImapServer | null {
    return (
      imap && { ...imap, secret: imapSecret ? this.secrets.open(imapSecret, secretPurpose('imap', id)) : '' }
    );
  }

  private smtpOf({ id, smtp, smtpSecret }: Mailbox): SmtpServer | null {
    return (
      smtp && { ...smtp, secret: smtpSecret && this.secrets.open(smtpSecret, secretPurpose('smtp', id)) }
    );
  }
}

type SignsIn = { readonly user: string; readonly secret: string; readonly oauth2?: OAuth2Settings };

/** What a mailbox's secret is sealed for: it opens for this mailbox and this server only. */
export const secretPurpose = (server: 'imap' | 'smtp', id: MailboxId): string => `${server}:${id}`;
