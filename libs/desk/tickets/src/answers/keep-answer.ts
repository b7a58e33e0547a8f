import { Audit } from '@kontaktpost/audit';
import type { PersonActor } from '@kontaktpost/kernel';
import { QueueMail } from '@kontaktpost/outbound-mail';
import { SearchIndex } from '@kontaktpost/search';
import { Injectable } from '@nestjs/common';
import { SetReplyClock } from '../deadlines/set-clock';
import type { TicketStatus } from '../domain/ticket-values';
import type { Message } from '../messages/message.entity';
import { MessagesStore } from '../messages/messages.store';
import { writtenMessage } from '../messages/written-message';
import type { TicketInHand } from '../ticket-desk';
import { TicketProgress } from '../ticket-progress';
import type { AnswerDraft } from './draft-answer';

/** The answer, the press of Send, and the ticket's status afterwards. */
export type Dispatch = { readonly answer: AnswerDraft; readonly now: Date; readonly status: TicketStatus };

/** Writes an answer down: in the outbox, on the ticket, in the search. Joins the transaction of the command. */
@Injectable()
export class KeepAnswer {
  constructor(
    private readonly queue: QueueMail,
    private readonly messages: MessagesStore,
    private readonly setClock: SetReplyClock,
    private readonly progress: TicketProgress,
    private readonly search: SearchIndex,
    private readonly audit: Audit,
  ) {}

  async run(actor: PersonActor, hand: TicketInHand, { answer, now, status }: Dispatch): Promise<Message> {
    const outbound = await this.queue.run(actor, answer.mail);
    const message = writtenMessage(hand, { answer, now, outbound, authorId: actor.id });
    await this.messages.insert(message, []);
    await this.messages.bind(
      answer.attachments.map(({ id }) => id),
      message.id,
    );
    await this.index(hand, message);
    await this.advance(actor, hand, { answer, now, status });
    await this.audit.record(
      actor,
      answer.promise ? 'ticket.acknowledged' : 'ticket.answered',
      { kind: 'ticket', id: hand.ticket.id },
      { messageId: message.id, ...answer.promise },
    );
    return message;
  }

  private async advance(
    actor: PersonActor,
    { ticket }: TicketInHand,
    { answer, now, status }: Dispatch,
  ): Promise<void> {
    ticket.status = status;
    ticket.resolvedAt = status === 'RESOLVED' ? now : null;
    ticket.resolution = status === 'RESOLVED' ? 'ANSWERED' : null;
    ticket.assigneeId ??= answer.promise?.contactPersonId ?? actor.id;
    ticket.contactPersonId = answer.promise?.contactPersonId ?? ticket.contactPersonId;
    ticket.unreadSince = null;
    ticket.messageCount += 1;
    ticket.attachmentCount += answer.attachments.length;
    ticket.lastActivityAt = now;
    await this.setClock.run(ticket);
    await this.progress.save(ticket, [...answer.mail.to, ...answer.mail.cc]);
  }

  private async index(
    { ticket, mailbox }: TicketInHand,
    { id, subject, text, freshLength }: Message,
  ): Promise<void> {
    const texts = [ticket.reference, subject, text.slice(0, freshLength)];
    const mailboxIds = await this.progress.mailboxesOf(ticket);
    await this.search.put({
      messageId: id,
      ticketId: ticket.id,
      boardId: mailbox.boardId,
      mailboxIds,
      at: ticket.lastActivityAt,
      texts,
    });
  }
}
