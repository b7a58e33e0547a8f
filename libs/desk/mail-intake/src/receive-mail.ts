import { Blobs } from '@kontaktpost/blobs';
import { UnitOfWork } from '@kontaktpost/database';
import { Jobs } from '@kontaktpost/jobs';
import type { MessageId } from '@kontaktpost/kernel';
import { type MailHead, readHead } from '@kontaktpost/mail-format';
import { MailLog } from '@kontaktpost/mail-log';
import { Injectable } from '@nestjs/common';
import type { CursorMove, Delivery } from './delivery';
import { fileMail, filingQueue } from './file-mail.task';
import type { InboundMail } from './inbound-mail.entity';
import { MakeReceipt } from './make-receipt';
import { ReceiptsStore } from './receipts.store';

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
    private readonly makeReceipt: MakeReceipt,
  ) {}

  /** Gives the ids of the receipts made; none for a mail that is already here. */
  async run(deliveries: readonly Delivery[], cursor: CursorMove | null): Promise<MessageId[]> {
    const heads = await Promise.all(deliveries.map(({ raw }) => readHead(raw)));
    return this.work.run(async () => {
      const made: MessageId[] = [];
      for (const [i, delivery] of deliveries.entries()) {
        const receipt = this.makeReceipt.run(delivery, heads[i] as MailHead);
        if (await this.store(delivery, receipt, heads[i] as MailHead)) made.push(receipt.id);
      }
      if (cursor) await this.receipts.advance(cursor.folder, cursor.to);
      return made;
    });
  }

  private async store(
    { mailbox, place, raw }: Delivery,
    receipt: InboundMail,
    head: MailHead,
  ): Promise<boolean> {
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
