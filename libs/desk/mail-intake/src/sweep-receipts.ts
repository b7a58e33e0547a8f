import { UnitOfWork } from '@kontaktpost/database';
import { defineTask, Jobs, type TaskHandler } from '@kontaktpost/jobs';
import { Clock } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { fileMail, filingQueue } from './file-mail.task';
import { ReceiptsStore } from './receipts.store';

const PATIENCE_MS = 5 * 60_000;
const AT_ONCE = 500;

/** Nudges stored mail that should have been filed long ago: the row is the truth, a job may be lost. */
@Injectable()
export class SweepReceipts implements TaskHandler<object> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly receipts: ReceiptsStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  run(): Promise<void> {
    return this.work.run(async () => {
      const before = new Date(this.clock.now().getTime() - PATIENCE_MS);
      for (const { id, boardId } of await this.receipts.forgotten(before, AT_ONCE))
        await this.jobs.add(fileMail, { id }, { queue: filingQueue(boardId), key: `mail.file:${id}` });
    });
  }
}

/** Each minute. */
export const sweepReceipts = defineTask('mail.sweep-receipts', SweepReceipts, { tries: 1 });
