import { Audit } from '@kontaktpost/audit';
import { UnitOfWork } from '@kontaktpost/database';
import { type Actor, newId, type TicketId } from '@kontaktpost/kernel';
import { OrganisationStore } from '@kontaktpost/organisation';
import { dateOf } from '@kontaktpost/working-time';
import { Injectable } from '@nestjs/common';
import { laneOf } from './domain/lane';
import { reference } from './domain/reference';
import { replyDue } from './domain/reply-clock';
import type { IncomingMessage } from './incoming-message';
import { KeepMessage } from './keep-message';
import type { Ticket } from './ticket.entity';
import { TicketDesk } from './ticket-desk';
import { TicketsStore } from './tickets.store';

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
    private readonly work: UnitOfWork,
    private readonly tickets: TicketsStore,
    private readonly organisation: OrganisationStore,
    private readonly keep: KeepMessage,
    private readonly desk: TicketDesk,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, { message, continuesId, proposedId }: NewTicket): Promise<Ticket> {
    return this.work.run(async () => {
      const { referencePrefix } = await this.organisation.organisation();
      const { year } = dateOf(message.receivedAt);
      const number = await this.tickets.nextNumber(year);
      const ticket = {
        ...blank(message),
        reference: reference(referencePrefix, year, number),
        continuesId,
        proposedId,
      };
      await this.tickets.insert(ticket);
      await this.tickets.addParticipants(ticket.id, [message.from, ...message.replyTo], message.receivedAt);
      await this.keep.run(message, ticket, ticket.version);
      await this.audit.record(
        actor,
        'ticket.opened',
        { kind: 'ticket', id: ticket.id },
        { messageId: message.id },
      );
      await this.desk.opened(ticket);
      return ticket;
    });
  }
}

const UNANSWERED = {
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
  const waitingSince = lane === 'PERSON' ? receivedAt : null;
  const due = waitingSince && replyDue(waitingSince);
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
    waitingSince,
    firstReplyDueAt: due,
    replyDueAt: due,
    acknowledgedAt: null,
    ...UNANSWERED,
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
