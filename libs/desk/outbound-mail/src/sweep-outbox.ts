import { UnitOfWork } from '@kontaktpost/database';
import { type Cron, DeadWorkers, defineTask, Jobs } from '@kontaktpost/jobs';
import { Clock } from '@kontaktpost/kernel';
import { Injectable, Logger } from '@nestjs/common';
import { KeepFate } from './keep-fate';
import { OutboundStore } from './outbound.store';
import type { OutboundMail } from './outbound-mail.entity';
import { sendJob, sendMail } from './send-mail';

const BATCH = 100;
const OVERDUE_AFTER = 5 * 60_000;
const STOPPED = 'Programmet stannade medan meddelandet skickades. Ingen vet om det kom fram.';

/**
 * Looks after mails that nobody looks after: those in the hand of a worker that is gone become UNCONFIRMED and are never sent
 * again by themselves; waiting ones that should have been tried get a new job.
 */
@Injectable()
export class SweepOutbox {
  private readonly log = new Logger(SweepOutbox.name);

  constructor(
    private readonly work: UnitOfWork,
    private readonly outbound: OutboundStore,
    private readonly workers: DeadWorkers,
    private readonly fate: KeepFate,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const flagged = await this.work.run(() => this.flagAbandoned());
    const nudged = await this.work.run(() => this.nudgeOverdue());
    if (flagged > 0)
      this.log.warn(`${flagged} mails were being sent by a worker that is gone; a person must settle them.`);
    if (nudged > 0) this.log.warn(`${nudged} waiting mails had been forgotten.`);
  }

  private async flagAbandoned(): Promise<number> {
    const workers = await this.outbound.sendingWorkers();
    const alive = await this.workers.alive(workers);
    const gone = workers.filter((number) => !alive.has(number));
    if (gone.length === 0) return 0;
    const mails = await this.outbound.lockSendingOf(gone, BATCH);
    for (const mail of mails) await this.flag(mail);
    return mails.length;
  }

  private async flag(mail: OutboundMail): Promise<void> {
    const recipients = await this.outbound.recipientsOf([mail.id]);
    const changed = recipients.filter(({ state }) => state === 'SENDING');
    for (const recipient of changed) Object.assign(recipient, { state: 'UNCONFIRMED', response: STOPPED });
    mail.response = STOPPED;
    await this.fate.run({ mail, recipients, changed });
  }

  private async nudgeOverdue(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - OVERDUE_AFTER);
    const mails = await this.outbound.overdue(before, BATCH);
    // The new job keeps the old time, so that a long queue is not put behind itself every minute.
    for (const mail of mails)
      await this.jobs.add(sendMail, { messageId: mail.id }, sendJob(mail, mail.nextTryAt));
    return mails.length;
  }
}

export const sweepOutbox = defineTask<unknown>('outbound.sweep', SweepOutbox, { tries: 1 });
/** Every minute; SweepAtStart runs it when a worker starts. */
export const sweepOutboxEachMinute: Cron = { task: sweepOutbox, pattern: '* * * * *' };
