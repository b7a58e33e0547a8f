import { InvalidInput } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import {
  addressFault,
  folderFault,
  keepsSecret,
  type OAuth2Settings,
  type SecurityWish,
  type ServerSignIn,
  type StoredImap,
  type StoredSmtp,
  securityOf,
  signInFault,
} from './domain/servers';
import type { Mailbox } from './mailbox.entity';
import { secretPurpose } from './mailbox-servers';
import { Secrets } from './secrets';

type ServerWish = SecurityWish & {
  readonly signIn?: ServerSignIn | null;
  /** Left out or empty: the stored one stays. */
  readonly password?: string | null;
  /** An empty client secret: the stored one stays. */
  readonly oauth2?: (OAuth2Settings & { readonly clientSecret: string }) | null;
};

export type ImapWish = ServerWish & {
  readonly user: string;
  readonly folder?: string | null;
  readonly processedFolder?: string | null;
};

export type SmtpWish = ServerWish & { readonly user?: string | null };

/** Puts server settings on a mailbox, with the secret sealed. A stored secret never follows to another server. */
@Injectable()
export class SetServers {
  constructor(private readonly secrets: Secrets) {}

  imap(mailbox: Mailbox, wish: ImapWish | null): void {
    const imap = wish && imapOf(wish);
    const secret = imap && wish && this.secretOf(mailbox, 'imap', { before: mailbox.imap, now: imap, wish });
    Object.assign(mailbox, { imap, imapSecret: secret });
  }

  smtp(mailbox: Mailbox, wish: SmtpWish | null): void {
    const smtp = wish && smtpOf(wish);
    const open = smtp?.user === null;
    const secret =
      smtp && wish && !open && this.secretOf(mailbox, 'smtp', { before: mailbox.smtp, now: smtp, wish });
    Object.assign(mailbox, { smtp, smtpSecret: secret || null });
  }

  private secretOf(mailbox: Mailbox, server: 'imap' | 'smtp', { before, now, wish }: Change): Buffer {
    const written = now.signIn === 'OAUTH2' ? wish.oauth2?.clientSecret : wish.password;
    if (written) return this.secrets.seal(written, secretPurpose(server, mailbox.id));
    const stored = server === 'imap' ? mailbox.imapSecret : mailbox.smtpSecret;
    if (stored && before && keepsSecret(before, now)) return stored;
    const field = now.signIn === 'OAUTH2' ? 'oauth2.clientSecret' : 'password';
    throw new InvalidInput(
      `${server}.${field}`,
      stored
        ? 'Write the password again: server, user or encryption has changed, and the stored password is not sent there.'
        : 'Write the password.',
    );
  }
}

type Change = {
  readonly before: StoredImap | StoredSmtp | null;
  readonly now: StoredImap | StoredSmtp;
  readonly wish: ServerWish;
};

function imapOf(wish: ImapWish): StoredImap {
  const imap = {
    ...addressOf(wish),
    user: wish.user.trim(),
    folder: wish.folder?.trim() ?? 'INBOX',
    processedFolder: wish.processedFolder?.trim() || null,
  };
  const userFault = imap.user === '' ? { field: 'user', message: 'Write the user name.' } : null;
  refuse('imap', addressFault(imap) ?? signInFault(imap) ?? folderFault(imap) ?? userFault);
  return imap;
}

function smtpOf(wish: SmtpWish): StoredSmtp {
  const smtp = { ...addressOf(wish), user: wish.user?.trim() || null };
  const userFault =
    smtp.signIn === 'OAUTH2' && smtp.user === null
      ? { field: 'user', message: 'Write the user name.' }
      : null;
  refuse('smtp', addressFault(smtp) ?? signInFault(smtp) ?? userFault);
  return smtp;
}

const addressOf = ({ signIn, oauth2, ...wish }: ServerWish) => ({
  host: wish.host.trim(),
  port: wish.port,
  security: securityOf(wish),
  signIn: signIn ?? 'PASSWORD',
  ...(signIn === 'OAUTH2' &&
    oauth2 && { oauth2: { tokenUrl: oauth2.tokenUrl, clientId: oauth2.clientId, scope: oauth2.scope } }),
});

function refuse(server: string, fault: { field: string; message: string } | null): void {
  if (fault) throw new InvalidInput(`${server}.${fault.field}`, fault.message);
}
