import type { Mailbox } from '@kontaktpost/mailboxes';
import type { ImapCursor } from './domain/imap-cursor';
import type { FolderOf, ImapPlace } from './receipts.store';

/** One mail as it was handed to us, for one mailbox. */
export type Delivery = {
  readonly mailbox: Mailbox;
  readonly via: 'IMAP' | 'SMTP' | 'LMTP';
  readonly place: ImapPlace | null;
  /** INTERNALDATE, or the time at which SMTP or LMTP gave it. */
  readonly serverTime: Date;
  readonly raw: Buffer;
  readonly envelopeFrom: string | null;
};

/** How far the folder has been read once the batch is stored. */
export type CursorMove = { readonly folder: FolderOf; readonly to: ImapCursor };
