import { UnitOfWork } from '@kontaktpost/database';
import { Clock, type MessageId } from '@kontaktpost/kernel';
import { automaticAnswerGoesTo, type EnvelopedMail } from '@kontaktpost/mail-format';
import { type Mailbox, MailboxesStore } from '@kontaktpost/mailboxes';
import { type Message, MessagesStore } from '@kontaktpost/tickets';
import { Injectable } from '@nestjs/common';
import type { Absence } from './absence.entity';
import { AbsencesStore } from './absences.store';
import { isAnswered } from './domain/answered-mail';
import { SendReply } from './send-reply';

export type AbsentMail = { readonly messageId: MessageId; readonly mail: EnvelopedMail };

/**
 * Answers a mail to somebody's own address while that one is away (G30): by the rows and the clock, so that nothing must be
 * switched on or off; once a sender and absence; never to lists, machines and ourselves (RFC 3834, RFC 5230).
 */
@Injectable()
export class AnswerForAbsent {
  constructor(
    private readonly work: UnitOfWork,
    private readonly messages: MessagesStore,
    private readonly mailboxes: MailboxesStore,
    private readonly absences: AbsencesStore,
    private readonly send: SendReply,
    private readonly clock: Clock,
  ) {}

  async run({ messageId, mail }: AbsentMail): Promise<void> {
    await this.work.run(async () => {
      const message = await this.messages.byId(messageId);
      const mailbox = message && (await this.mailboxes.one(message.mailboxId));
      const absence = mailbox && (await this.absenceFor(mailbox, message));
      const to = mailbox && automaticAnswerGoesTo(mail, mailbox.address);
      if (!absence || !to || (await this.isOurs([to, message.fromAddress]))) return;
      await this.send.run({ absence, mailbox, message, to: { name: message.fromName, address: to } });
    });
  }

  private async absenceFor({ ownerId }: Mailbox, message: Message): Promise<Absence | null> {
    const now = this.clock.now();
    const absence = ownerId && (await this.absences.awayAt([ownerId], now)).get(ownerId);
    return absence && isAnswered(message, absence, now) ? absence : null;
  }

  private async isOurs(addresses: readonly string[]): Promise<boolean> {
    return (await this.mailboxes.byAddresses(addresses)).length > 0;
  }
}
