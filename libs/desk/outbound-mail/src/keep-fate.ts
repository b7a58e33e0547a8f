import { Events } from '@kontaktpost/events';
import { Clock } from '@kontaktpost/kernel';
import { MailLog } from '@kontaktpost/mail-log';
import { mailboxRoom } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import { fateOf, isSettled } from './domain/delivery-state';
import { OutboundStore } from './outbound.store';
import { MailSettled } from './outbound-events';
import type { OutboundMail } from './outbound-mail.entity';
import type { OutboundRecipient } from './outbound-recipient.entity';

const LOGGED = ['SENT', 'REFUSED', 'BOUNCED', 'UNCONFIRMED'] as const;

/** A mail with all its recipients, and those of them whose state has just been changed. */
export type ChangedMail = {
  readonly mail: OutboundMail;
  readonly recipients: readonly OutboundRecipient[];
  readonly changed: readonly OutboundRecipient[];
};

/** What every change of a mail's fate leaves behind, in the open transaction: the rows, the lines of the mail log, the event, the hint. */
@Injectable()
export class KeepFate {
  constructor(
    private readonly outbound: OutboundStore,
    private readonly log: MailLog,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async run({ mail, recipients, changed }: ChangedMail): Promise<void> {
    const before = mail.state;
    mail.state = fateOf(recipients);
    await this.outbound.save(mail, changed);
    await this.writeDown(mail, changed);
    const { id: messageId, ticketId, state, version, mailboxId } = mail;
    if (isSettled(before) || isSettled(state))
      await this.events.publish(MailSettled, { messageId, ticketId, state });
    await this.events.hint({
      topic: 'message.changed',
      ids: [messageId],
      version,
      rooms: [mailboxRoom(mailboxId)],
    });
  }

  private async writeDown(mail: OutboundMail, changed: readonly OutboundRecipient[]): Promise<void> {
    const { id: messageId, mailboxId, boardId, subject, sizeInBytes, envelopeFrom: sender } = mail;
    for (const outcome of LOGGED) {
      const recipients = changed.filter(({ state }) => state === outcome).map(({ address }) => address);
      if (recipients.length === 0) continue;
      const at = this.clock.now();
      const line = { at, outcome, mailboxId, boardId, messageId, sender, recipients, subject, sizeInBytes };
      await this.log.record({ ...line, direction: 'OUTGOING' });
    }
  }
}
