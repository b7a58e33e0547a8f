import { Audit } from '@kontaktpost/audit';
import { UnitOfWork } from '@kontaktpost/database';
import { Clock, type MessageId, type PersonActor } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { KeepFate } from './keep-fate';
import { OutboundDesk } from './outbound-desk';
import type { OutboundMail } from './outbound-mail.entity';

/** A person has made sure that a mail of which the product did not know has arrived: UNCONFIRMED becomes SENT (decisions 15). */
@Injectable()
export class ConfirmSent {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: OutboundDesk,
    private readonly fate: KeepFate,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  run(actor: PersonActor, { messageId }: { messageId: MessageId }): Promise<OutboundMail> {
    return this.work.run(async () => {
      const wish = { messageId, to: 'confirm that this mail was sent', states: ['UNCONFIRMED'] } as const;
      const { mail, recipients } = await this.desk.take(actor, wish);
      const changed = recipients.filter(({ state }) => state === 'UNCONFIRMED');
      for (const recipient of changed) recipient.state = 'SENT';
      const now = this.clock.now();
      mail.sentAt ??= mail.claimedAt ?? now;
      Object.assign(mail, { settledBy: actor.id, settledAt: now });
      await this.fate.run({ mail, recipients, changed });
      await this.audit.record(actor, 'mail.confirmed-sent', { kind: 'message', id: messageId });
      return mail;
    });
  }
}
