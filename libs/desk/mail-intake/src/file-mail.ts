import { Blobs } from '@kontaktpost/blobs';
import { UnitOfWork } from '@kontaktpost/database';
import type { TaskHandler } from '@kontaktpost/jobs';
import { Clock, type MessageId } from '@kontaktpost/kernel';
import { describeFault } from '@kontaktpost/log';
import { Injectable, Logger } from '@nestjs/common';
import { ApplyFiling } from './apply-filing';
import { decideFiling } from './domain/decide-filing';
import { GatherFacts } from './gather-facts';
import { readMail } from './read-mail';
import { ReceiptsStore } from './receipts.store';

const TRIES = 5;
/** So often begun and neither filed nor failed: it takes the process down each time. */
const BEGINNINGS = 20;

/** Files a stored mail: read, gather, decide, apply. The one place where the order of these steps is written. */
@Injectable()
export class FileMail implements TaskHandler<{ id: MessageId }> {
  private readonly log = new Logger(FileMail.name);

  constructor(
    private readonly work: UnitOfWork,
    private readonly receipts: ReceiptsStore,
    private readonly blobs: Blobs,
    private readonly gather: GatherFacts,
    private readonly apply: ApplyFiling,
    private readonly clock: Clock,
  ) {}

  /** A mail that can't be filed is tried again, and after five tries quarantined with what went wrong; its bytes are safe. */
  async run({ id }: { id: MessageId }): Promise<void> {
    try {
      await this.file(id);
    } catch (fault) {
      if (await this.noteFailure(id, fault)) throw fault;
    }
  }

  private async file(id: MessageId): Promise<void> {
    const receipt = await this.receipts.begin(id);
    if (!receipt) return;
    if (receipt.tries > BEGINNINGS) return this.quarantine(id);
    const raw = await this.blobs.read(receipt.boardId, receipt.sha256);
    if (!raw) throw new Error(`The bytes of mail ${id} are not there.`);
    const read = await readMail(raw, receipt);
    await this.work.run(async () => {
      const held = await this.receipts.lock(id);
      if (held?.state !== 'RECEIVED') return;
      const facts = await this.gather.run(held, read);
      const filing = decideFiling(facts);
      await this.apply.run({ receipt: held, read, filing });
      await this.receipts.save(id, {
        state: 'FILED',
        filedAt: this.clock.now(),
        fault: null,
        sameAs: 'messageId' in filing ? filing.messageId : null,
      });
    });
  }

  /** True when it shall be tried again. */
  private noteFailure(id: MessageId, cause: unknown): Promise<boolean> {
    const fault = describeFault(cause);
    this.log.warn(`Mail ${id} could not be filed: ${fault}`);
    return this.work.run(async () => {
      const receipt = await this.receipts.lock(id);
      if (receipt?.state !== 'RECEIVED') return false;
      const again = receipt.tries < TRIES;
      await this.receipts.save(id, { fault, state: again ? 'RECEIVED' : 'QUARANTINED' });
      return again;
    });
  }

  private async quarantine(id: MessageId): Promise<void> {
    this.log.warn(`Mail ${id} was begun ${BEGINNINGS} times and never came to an end; it is quarantined.`);
    await this.receipts.save(id, { state: 'QUARANTINED', fault: 'begun too often without an end' });
  }
}
