import { Audit } from '@kontaktpost/audit';
import { UnitOfWork } from '@kontaktpost/database';
import type { Actor, MessageId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { bouncedRecipients } from './domain/bounced-recipients';
import { KeepFate } from './keep-fate';
import { OutboundStore } from './outbound.store';

/** What came back: the mail of ours it is about, whom it could not reach (null when it names nobody), and its status (RFC 3463). */
export type BounceNotice = {
  readonly originalMessageId: MessageId;
  readonly recipient: string | null;
  readonly status: string | null;
  /** False for a mere delay: the mail is still being tried elsewhere. */
  readonly hard: boolean;
};

/** Lets the outbox know that a mail of ours came back. The same bounce twice is one; a delay changes nothing. */
@Injectable()
export class RecordBounce {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbound: OutboundStore,
    private readonly fate: KeepFate,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, { originalMessageId, recipient, status, hard }: BounceNotice): Promise<void> {
    return this.work.run(async () => {
      const mail = hard ? await this.outbound.lock(originalMessageId) : null;
      // Mail that has never left can't come back: somebody has made up the bounce.
      if (!mail?.claimedAt) return;
      const recipients = await this.outbound.recipientsOf([mail.id]);
      const changed = bouncedRecipients(recipients, recipient);
      if (changed.length === 0) return;
      const response = `Meddelandet studsade (${status ?? 'utan kod'}).`;
      for (const one of changed) Object.assign(one, { state: 'BOUNCED', response });
      mail.response = response;
      await this.fate.run({ mail, recipients, changed });
      await this.audit.record(actor, 'mail.bounced', { kind: 'message', id: mail.id }, { status });
    });
  }
}
