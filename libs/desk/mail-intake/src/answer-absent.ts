import { AnswerForAbsent } from '@kontaktpost/absences';
import { Blobs } from '@kontaktpost/blobs';
import type { TaskHandler } from '@kontaktpost/jobs';
import type { MessageId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { readMail } from './read-mail';
import { ReceiptsStore } from './receipts.store';

/** Shows a filed mail, with the sender of its envelope, to whoever answers for people who are away. A job of its own: no fault in it holds up filing. */
@Injectable()
export class AnswerAbsent implements TaskHandler<{ id: MessageId }> {
  constructor(
    private readonly receipts: ReceiptsStore,
    private readonly blobs: Blobs,
    private readonly answer: AnswerForAbsent,
  ) {}

  async run({ id }: { id: MessageId }): Promise<void> {
    const receipt = await this.receipts.byId(id);
    const raw = receipt && (await this.blobs.read(receipt.boardId, receipt.sha256));
    const mail = raw && (await readMail(raw, receipt)).mail;
    if (mail) await this.answer.run({ messageId: id, mail: { ...mail, envelopeFrom: receipt.envelopeFrom } });
  }
}
