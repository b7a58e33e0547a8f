import { setTimeout as pause } from 'node:timers/promises';
import { UnitOfWork } from '@kontaktpost/database';
import { defineTask, type JobOptions, Jobs, type TaskHandler } from '@kontaktpost/jobs';
import type { MessageId } from '@kontaktpost/kernel';
import { describeFault } from '@kontaktpost/log';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type Claim, ClaimMail } from './claim-mail';
import { type Delivery, UNKNOWN } from './domain/read-outcome';
import { OutboundStore } from './outbound.store';
import type { OutboundMail } from './outbound-mail.entity';
import { RecordOutcome } from './record-outcome';
import { SmtpDelivery } from './smtp-delivery';

const PATIENCE = 6;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/**
 * Sends one mail: takes it in hand, gives it to the mail server outside any transaction, writes down how that ended. It is
 * never sent twice, since only a waiting mail can be taken in hand, and never forgotten, since every end is a state.
 */
@Injectable()
export class SendMail implements TaskHandler<{ messageId: MessageId }>, OnApplicationShutdown {
  private readonly log = new Logger(SendMail.name);
  private readonly stop = new AbortController();

  constructor(
    private readonly work: UnitOfWork,
    private readonly outbound: OutboundStore,
    private readonly smtp: SmtpDelivery,
    private readonly claims: ClaimMail,
    private readonly outcome: RecordOutcome,
    private readonly jobs: Jobs,
  ) {}

  async run({ messageId }: { messageId: MessageId }): Promise<void> {
    const mail = await this.outbound.byId(messageId);
    if (mail?.state !== 'QUEUED' && mail?.state !== 'HELD') return;
    const send = await this.smtp.prepare(mail);
    const claim = await this.claims.run(messageId);
    if (claim.kind === 'EARLY') return this.again(mail, claim.at);
    if (claim.kind === 'CLAIMED') await this.record(claim, await send(claim.addresses));
  }

  /**
   * The mail has perhaps left: how that ended must not be lost, so this waits for a database that is away. What can't be
   * written down at all becomes UNCONFIRMED; so does what a stopped process leaves, by the sweep.
   */
  private async record(claim: Claim, delivery: Delivery): Promise<void> {
    // Once in any case, also in a process that is told to stop: it waits for its jobs before it goes.
    for (let tries = 1; tries === 1 || !this.stop.signal.aborted; tries += 1) {
      try {
        return await this.recordOnce(claim, tries < PATIENCE ? delivery : UNKNOWN);
      } catch (fault) {
        this.log.error(
          `The outcome of mail ${claim.mail.id} could not be written down: ${describeFault(fault)}`,
        );
        const wait = Math.min(FIRST_PAUSE * 2 ** tries, LONGEST_PAUSE);
        await pause(wait, undefined, { signal: this.stop.signal }).catch(() => undefined);
      }
    }
  }

  private recordOnce(claim: Claim, delivery: Delivery): Promise<void> {
    return this.work.run(async () => {
      const next = await this.outcome.run(claim, delivery);
      if (next) await this.again(claim.mail, next);
    });
  }

  private again(mail: OutboundMail, at: Date): Promise<void> {
    return this.work.run(() => this.jobs.add(sendMail, { messageId: mail.id }, sendJob(mail, at)));
  }

  onApplicationShutdown(): void {
    this.stop.abort();
  }
}

/** Sends one mail. The row says when it is tried again; the queue's own tries are for faults of ours before it is in hand. */
export const sendMail = defineTask('mail.send', SendMail, { tries: 10 });

/** One mail of a mailbox at a time, so that a slow mail server holds up nobody else's; one job a mail. */
export const sendJob = (
  { id, mailboxId }: Pick<OutboundMail, 'id' | 'mailboxId'>,
  at: Date | null,
): JobOptions => ({
  key: `mail.send:${id}`,
  queue: `smtp:${mailboxId}`,
  ...(at && { at }),
});
