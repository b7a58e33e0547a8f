import { Settings } from '@kontaktpost/config';
import { type MailboxId, NotFound } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { relayOf } from './domain/server-options';
import type { ImapSettings, SmtpSettings } from './domain/servers';
import type { Mailbox } from './mailbox.entity';
import { MailboxesStore } from './mailboxes.store';
import { Secrets } from './secrets';

/** The servers of one mailbox with their secrets opened. */
export type Servers = {
  /** Null: no mail is fetched for this mailbox. */
  readonly imap: ImapSettings | null;
  /** The mailbox's own server, else the relay of the setting SMTP_URL; null when there is neither. */
  readonly smtp: SmtpSettings | null;
};

/** How to reach a mailbox's servers. For the mail worker and the connection test; nothing of it may be logged or leave the process. */
@Injectable()
export class MailboxServers {
  constructor(
    private readonly mailboxes: MailboxesStore,
    private readonly secrets: Secrets,
    private readonly settings: Settings,
  ) {}

  async of(mailboxId: MailboxId): Promise<Servers> {
    const mailbox = await this.mailboxes.one(mailboxId);
    if (!mailbox) throw new NotFound('mailbox');
    return { imap: this.imapOf(mailbox), smtp: this.smtpOf(mailbox) ?? this.relay() };
  }

  private imapOf({ id, imap, imapSecret }: Mailbox): ImapSettings | null {
    return (
      imap && { ...imap, secret: imapSecret ? this.secrets.open(imapSecret, secretPurpose('imap', id)) : '' }
    );
  }

  private smtpOf({ id, smtp, smtpSecret }: Mailbox): SmtpSettings | null {
    return (
      smtp && { ...smtp, secret: smtpSecret && this.secrets.open(smtpSecret, secretPurpose('smtp', id)) }
    );
  }

  private relay(): SmtpSettings | null {
    return this.settings.SMTP_URL === undefined ? null : relayOf(this.settings.SMTP_URL);
  }
}

/** What a mailbox's secret is sealed for: it opens for this mailbox and this kind of server only. */
export const secretPurpose = (server: 'imap' | 'smtp', id: MailboxId): string => `${server}:${id}`;
