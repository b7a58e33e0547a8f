import { Blobs, sha256 } from '@kontaktpost/blobs';
import { Settings } from '@kontaktpost/config';
import { UnitOfWork } from '@kontaktpost/database';
import { Jobs } from '@kontaktpost/jobs';
import { Clock, type MessageId, newId } from '@kontaktpost/kernel';
import { arrival, type MailHead, readHead } from '@kontaktpost/mail-format';
import { MailLog } from '@kontaktpost/mail-log';
import type { Mailbox } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import type { ImapCursor } from './domain/imap-cursor';
import { fileMail, filingQueue } from './file-mail.task';
import type { InboundMail } from './inbound-mail.entity';
import { type FolderOf, type ImapPlace, ReceiptsStore } from './receipts.store';

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

/**
 * Stores mail before anything is read out of it: bytes, receipt, log line, job and cursor are one commit, so that a mail is
 * either all here or still with the server it came from (peers.md 2.6, rule 1).
 */
@Injectable()
export class ReceiveMail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly receipts: ReceiptsStore,
    private readonly blobs: Blobs,
    private readonly log: MailLog,
    private readonly jobs: Jobs,
    private readonly moment: Moment,
  ) {}

  /** Gives the ids of the receipts made; none for a mail that is already here. */
  async run(deliveries: readonly Delivery[], cursor: CursorMove | null): Promise<MessageId[]> {
    const heads = await Promise.all(deliveries.map(({ raw }) => readHead(raw)));
    return this.work.run(async () => {
      const made: MessageId[] = [];
      for (const [i, delivery] of deliveries.entries()) {
        const receipt = this.moment.receipt(delivery, heads[i] as MailHead);
        if (await this.store(delivery, receipt, heads[i] as MailHead)) made.push(receipt.id);
      }
      if (cursor) await this.receipts.advance(cursor.folder, cursor.to);
      return made;
    });
  }

  private async store({ mailbox, place, raw }: Delivery, receipt: InboundMail, head: MailHead): Promise<boolean> {
    if (place && (await this.receipts.replace(mailbox.id, receipt.sha256, place))) return false;
    if (!(await this.receipts.insert(receipt))) return false;
    await this.blobs.put(mailbox.boardId, raw);
    await this.log.record({
      direction: 'INCOMING',
      outcome: 'RECEIVED',
      mailboxId: mailbox.id,
      boardId: mailbox.boardId,
      messageId: receipt.id,
      sender: head.from?.address ?? receipt.envelopeFrom ?? '',
      recipients: [...head.to, ...head.cc].map(({ address }) => address),
      subject: head.subject,
      sizeInBytes: raw.byteLength,
      at: receipt.receivedAt,
    });
    await this.jobs.add(fileMail, { id: receipt.id }, { queue: filingQueue(mailbox.boardId) });
    return true;
  }
}

/** Makes receipts: what the mail's own head and the server say of its arrival. */
@Injectable()
export class Moment {
  constructor(
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  receipt({ mailbox, via, place, serverTime, raw, envelopeFrom }: Delivery, head: MailHead): InboundMail {
    const trustedHosts = this.settings.TRUSTED_RECEIVED_BY;
    const basis = via === 'IMAP' ? 'INTERNALDATE' : via;
    const arrived = arrival({ serverTime, basis, headers: head.headers, trustedHosts });
    return {
      id: newId<MessageId>(),
      mailboxId: mailbox.id,
      boardId: mailbox.boardId,
      via,
      folder: place?.folder ?? null,
      uidValidity: place ? String(place.uidValidity) : null,
      uid: place ? String(place.uid) : null,
      receivedAt: arrived.at,
      receivedBasis: arrived.basis,
      storedAt: this.clock.now(),
      envelopeFrom,
      sha256: sha256(raw),
      sizeInBytes: raw.byteLength,
      state: 'RECEIVED',
      tries: 0,
      fault: null,
      sameAs: null,
      movedFolder: null,
      movedUidValidity: null,
      movedUid: null,
      filedAt: null,
      acknowledgedAt: null,
    };
  }
}
