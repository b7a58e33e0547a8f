import { Audit } from '@kontaktpost/audit';
import { type Actor, newId, type TicketId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { TicketReferences } from '../answers/ticket-references';
import { SetReplyClock } from '../deadlines/set-clock';
import { laneOf } from '../domain/lane';
import type { Ticket } from '../ticket.entity';
import { TicketDesk } from '../ticket-desk';
import { TicketsStore } from '../tickets.store';
import type { IncomingMessage } from './incoming-message';
import { KeepMessage } from './keep-message';

export type NewTicket = {
  readonly message: IncomingMessage;
  /** The resolved ticket that the mail goes on from. */
  readonly continuesId: TicketId | null;
  /** The ticket that it may belong to. */
  readonly proposedId: TicketId | null;
};

/** Opens a ticket with its first message. Only mail filing calls it; joins its transaction. */
@Injectable()
export class OpenTicket {
  constructor(
    private readonly references: TicketReferences,
    private readonly tickets: TicketsStore,
    private readonly keep: KeepMessage,
    private readonly setClock: SetReplyClock,
    private readonly desk: TicketDesk,
    private readonly audit: Audit,
  ) {}

  async run(actor: Actor, { message, continuesId, proposedId }: NewTicket): Promise<Ticket> {
    const reference = await this.references.next(message.receivedAt);
    const ticket: Ticket = { ...blank(message), reference, continuesId, proposedId };
    await this.tickets.insert(ticket);
    await this.tickets.addParticipants(ticket.id, [message.from, ...message.replyTo], message.receivedAt);
    await this.keep.run(message, ticket, ticket.version);
    await this.setClock.run(ticket);
    await this.tickets.saveClock(ticket);
    await this.audit.record(
      actor,
      'ticket.opened',
      { kind: 'ticket', id: ticket.id },
      { messageId: message.id },
    );
    await this.desk.opened(ticket);
    return ticket;
  }
}

const NO_CLOCK = {
  waitingSince: null,
  firstReplyDueAt: null,
  replyDueAt: null,
  acknowledgedAt: null,
  answeredAt: null,
  promisedFor: null,
  firstAnsweredAt: null,
  firstAnswerWorkingDays: null,
  answeredOtherwiseAt: null,
  answeredOtherwiseVersion: null,
} as const;

function blank(message: IncomingMessage): Omit<Ticket, 'reference' | 'continuesId' | 'proposedId'> {
  const { kind, receivedAt, mailbox } = message;
  const lane = laneOf(kind === 'LOOP' || kind === 'DUPLICATE' ? 'SYSTEM' : kind, message.onlyInCc);
  return {
    id: newId<TicketId>(),
    version: 1,
    boardId: mailbox.boardId,
    mailboxId: mailbox.id,
    contactId: message.contactId,
    subject: message.subject,
    status: 'NEW',
    lane,
    assigneeId: null,
    contactPersonId: null,
    category: null,
    priority: 'NORMAL',
    snoozedUntil: null,
    receivedAt,
    ...NO_CLOCK,
    resolvedAt: null,
    resolution: null,
    resolutionReason: null,
    mergedIntoId: null,
    markedSecretAt: null,
    unreadSince: receivedAt,
    senderName: message.from.name,
    senderAddress: message.from.address,
    preview: message.preview,
    messageCount: 1,
    attachmentCount: message.attachments.filter(({ inline }) => !inline).length,
    lastActivityAt: receivedAt,
    contentRemovedAt: null,
  };
}
