import { UnitOfWork } from '@kontaktpost/database';
import { Clock } from '@kontaktpost/kernel';
import { Injectable, Logger } from '@nestjs/common';
import type { Claim } from './claim-mail';
import type { Delivery } from './domain/read-outcome';
import { settle } from './domain/settle';
import { KeepFate } from './keep-fate';
import { OutboundStore } from './outbound.store';
import type { OutboundMail } from './outbound-mail.entity';

/** Writes down how an attempt ended. Gives the time of the next one, or null when there is none. */
@Injectable()
export class RecordOutcome {
  private readonly log = new Logger(RecordOutcome.name);

  constructor(
    private readonly work: UnitOfWork,
    private readonly outbound: OutboundStore,
    private readonly fate: KeepFate,
    private readonly clock: Clock,
  ) {}

  run(claim: Claim, delivery: Delivery): Promise<Date | null> {
    return this.work.run(async () => {
      const mail = await this.outbound.lock(claim.mail.id);
      if (mail && isStillOurs(mail, claim)) return this.settle(mail, delivery);
      this.log.warn(`The outcome of mail ${claim.mail.id} came after a person had settled it.`);
      return null;
    });
  }

  private async settle(mail: OutboundMail, delivery: Delivery): Promise<Date | null> {
    const now = this.clock.now();
    const recipients = await this.outbound.recipientsOf([mail.id]);
    const changed = recipients.filter(({ state }) => state === 'SENDING' || state === 'UNCONFIRMED');
    const addresses = changed.map(({ address }) => address);
    const settlement = settle(delivery, addresses, { tries: mail.tries, now });
    for (const [i, recipient] of changed.entries()) Object.assign(recipient, settlement.recipients[i]);
    mail.nextTryAt = settlement.nextTryAt;
    mail.response = settlement.response;
    if (changed.some(({ state }) => state === 'SENT')) mail.sentAt ??= now;
    await this.fate.run({ mail, recipients, changed });
    return settlement.nextTryAt;
  }
}

/**
 * True for the very attempt that we made. The sweep may have flagged it in between, when our sign of life was lost for a
 * moment: what we know is then still better than "nobody knows", as long as no person has acted on that.
 */
const isStillOurs = (mail: OutboundMail, { mail: ours }: Claim): boolean =>
  (mail.state === 'SENDING' || mail.state === 'UNCONFIRMED') &&
  mail.claimedBy === ours.claimedBy &&
  mail.claimedAt?.getTime() === ours.claimedAt?.getTime();
