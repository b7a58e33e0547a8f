import { Settings } from '@kontaktpost/config';
import { UnitOfWork } from '@kontaktpost/database';
import { type Actor, Clock, domainOf } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { composeMail } from './compose-mail';
import type { NewMail } from './domain/new-mail';
import { chooseRecipients } from './domain/recipients';
import type { OutboundMail } from './outbound-mail.entity';
import { Outbox } from './outbox';
import { OwnMessageIds } from './own-message-ids';

/** Puts a mail in the outbox: composed once, with a Message-ID of ours, sent soon after the commit or when it is no longer held. */
@Injectable()
export class QueueMail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly ids: OwnMessageIds,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** The caller has the right and writes the audit line: an answer, a receipt and a forwarding are different deeds. */
  run(_actor: Actor, mail: NewMail): Promise<OutboundMail> {
    return this.work.run(async () => {
      const recipients = chooseRecipients(mail, this.settings.RECIPIENT_LIMIT);
      const messageId = this.ids.make(mail.id, domainOf(mail.mailbox.address));
      const date = this.clock.now();
      const source = await composeMail({ mail, recipients, messageId, date });
      return this.outbox.put({ mail, recipients, messageId, date, source });
    });
  }
}
