import type { TaskHandler } from '@kontaktpost/jobs';
import type { MessageId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { FileMail } from './file-mail';
import { ReceiptsStore } from './receipts.store';

const AT_ONCE = 500;

/**
 * Files a stored mail, and at once whatever else of its board waits, oldest first. The queue frees a named queue a moment after
 * a job is done, so that the next job of the same board would only be found at the next poll.
 */
@Injectable()
export class FileWaiting implements TaskHandler<{ id: MessageId }> {
  constructor(
    private readonly file: FileMail,
    private readonly receipts: ReceiptsStore,
  ) {}

  async run({ id }: { id: MessageId }): Promise<void> {
    const receipt = await this.receipts.byId(id);
    if (!receipt) return;
    await this.file.run({ id });
    const tried: MessageId[] = [id];
    for (
      let next = await this.receipts.nextUnfiled(receipt.boardId, tried);
      next && tried.length < AT_ONCE;
    ) {
      tried.push(next);
      // A failure is noted on the receipt, whose own job tries it again.
      await this.file.run({ id: next }).catch(() => undefined);
      next = await this.receipts.nextUnfiled(receipt.boardId, tried);
    }
  }
}
