import { ContactsStore } from '@kontaktpost/contacts';
import { Clock, type MailAddress, system } from '@kontaktpost/kernel';
import type { Mailbox } from '@kontaktpost/mailboxes';
import { AnswerAutomatically, type Message, type Ticket, TicketsStore } from '@kontaktpost/tickets';
import { Injectable } from '@nestjs/common';
import type { Absence } from './absence.entity';
import { AbsenceRepliesStore } from './absence-replies.store';
import { ReplyTexts } from './reply-texts';

export type Reply = {
  readonly absence: Absence;
  readonly mailbox: Mailbox;
  readonly message: Message;
  readonly to: MailAddress;
};

/** Puts an absence's automatic reply on the ticket and in the outbox, unless the sender has had it. Joins the transaction. */
@Injectable()
export class SendReply {
  constructor(
    private readonly replies: AbsenceRepliesStore,
    private readonly tickets: TicketsStore,
    private readonly contacts: ContactsStore,
    private readonly texts: ReplyTexts,
    private readonly answer: AnswerAutomatically,
    private readonly clock: Clock,
  ) {}

  async run({ absence, mailbox, message, to }: Reply): Promise<void> {
    const [ticket] = message.ticketId ? await this.tickets.byIds([message.ticketId]) : [];
    // What lies on a function mailbox's ticket is read by its team: nobody has to be told that one person is away.
    if (ticket?.mailboxId !== mailbox.id) return;
    const claim = {
      absenceId: absence.id,
      addresses: [to.address, message.fromAddress],
      messageId: message.id,
    };
    if (!(await this.replies.claim(claim, this.clock.now()))) return;
    await this.answer.run(system('absences'), {
      ticketId: ticket.id,
      answersId: message.id,
      to,
      text: await this.texts.of(absence, mailbox.language),
      hidesMatter: await this.isSecret(ticket, mailbox),
    });
  }

  /** Then not even the subject goes back: the reply may be read by others than the one who wrote. */
  private async isSecret({ markedSecretAt, contactId }: Ticket, mailbox: Mailbox): Promise<boolean> {
    if (markedSecretAt !== null || mailbox.secrecyPresumption === 'SECRECY') return true;
    const contact = contactId && (await this.contacts.byId(contactId));
    return contact ? contact.protectedIdentitySince !== null : false;
  }
}
