import { Audit } from '@kontaktpost/audit';
import { UnitOfWork } from '@kontaktpost/database';
import { Jobs } from '@kontaktpost/jobs';
import { Clock, type MessageId, type PersonActor } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { KeepFate } from './keep-fate';
import { OutboundDesk } from './outbound-desk';
import type { OutboundMail } from './outbound-mail.entity';
import { sendJob, sendMail } from './send-mail';

/**
 * A person lets a mail that was refused, or of which nobody knows, be sent again: the same bytes with the same Message-ID, so
 * that a recipient who has it already can tell (decisions 15). Those who surely have it don't get it again.
 */
@Injectable()
export class SendAgain {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: OutboundDesk,
    private readonly fate: KeepFate,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  run(actor: PersonActor, { messageId }: { messageId: MessageId }): Promise<OutboundMail> {
    return this.work.run(async () => {
      const wish = { messageId, to: 'send this mail again', states: ['UNCONFIRMED', 'REFUSED'] } as const;
      const { mail, recipients } = await this.desk.take(actor, wish);
      const from = mail.state;
      const changed = recipients.filter(({ state }) => state === 'UNCONFIRMED' || state === 'REFUSED');
      for (const recipient of changed) Object.assign(recipient, { state: 'QUEUED', response: null });
      // Without claim nothing that the former attempt still reports can be taken for this one's outcome.
      Object.assign(mail, {
        tries: 0,
        nextTryAt: this.clock.now(),
        claimedBy: null,
        claimedAt: null,
        response: null,
      });
      await this.fate.run({ mail, recipients, changed });
      await this.jobs.add(sendMail, { messageId }, sendJob(mail, null));
      await this.audit.record(actor, 'mail.sent-again', { kind: 'message', id: messageId }, { from });
      return mail;
    });
  }
}
