import { UnitOfWork } from '@kontaktpost/database';
import { WorkerSign } from '@kontaktpost/jobs';
import { Clock, type MessageId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { OutboundStore } from './outbound.store';
import type { OutboundMail } from './outbound-mail.entity';

/** A mail in the hand of this worker, and the addresses that still wait for it. */
export type Claim = {
  readonly kind: 'CLAIMED';
  readonly mail: OutboundMail;
  readonly addresses: readonly string[];
};

/** DONE: it does not wait to be sent, or no longer. EARLY: it does, and should be tried `at`. */
export type ClaimResult = Claim | { readonly kind: 'DONE' } | { readonly kind: 'EARLY'; readonly at: Date };

/** Takes a waiting mail into the hand of this worker, which nobody else can do after that. Its own transaction. */
@Injectable()
export class ClaimMail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbound: OutboundStore,
    private readonly sign: WorkerSign,
    private readonly clock: Clock,
  ) {}

  async run(id: MessageId): Promise<ClaimResult> {
    // The sign of life is up before the row names it: otherwise the sweep could take this worker for dead.
    const number = await this.sign.number();
    return this.work.run(async () => {
      const mail = await this.outbound.lock(id);
      const now = this.clock.now();
      if (mail?.state !== 'QUEUED' && mail?.state !== 'HELD') return { kind: 'DONE' };
      if (mail.nextTryAt && mail.nextTryAt > now) return { kind: 'EARLY', at: later(mail.nextTryAt, now) };
      return this.take(mail, number, now);
    });
  }

  private async take(mail: OutboundMail, number: number, now: Date): Promise<Claim> {
    const recipients = await this.outbound.recipientsOf([mail.id]);
    const waiting = recipients.filter(({ state }) => state === 'QUEUED' || state === 'HELD');
    for (const recipient of waiting) recipient.state = 'SENDING';
    Object.assign(mail, {
      state: 'SENDING',
      claimedBy: number,
      claimedAt: now,
      nextTryAt: null,
      tries: mail.tries + 1,
    });
    await this.outbound.save(mail, waiting);
    return { kind: 'CLAIMED', mail, addresses: waiting.map(({ address }) => address) };
  }
}

/** Not at once, since the clock of the queue is the database's and may be a little ahead of ours. */
const later = (at: Date, now: Date): Date => new Date(Math.max(at.getTime(), now.getTime() + 5000));
