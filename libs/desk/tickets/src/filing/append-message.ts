import { Audit } from '@kontaktpost/audit';
import { UnitOfWork } from '@kontaktpost/database';
import type { Actor, TicketId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { SetReplyClock } from '../deadlines/set-clock';
import { move } from '../domain/ticket-status';
import type { Ticket } from '../ticket.entity';
import { TicketDesk } from '../ticket-desk';
import { TicketsStore } from '../tickets.store';
import type { IncomingMessage } from './incoming-message';
import { KeepMessage } from './keep-message';

/**
 * Puts a further mail on a ticket. A person's mail reopens it and starts the reply clock; an automatic one is filed there and
 * changes nothing (decisions 11). A mail to us makes a copy or a machine's mail a person's question. Only mail filing calls it; joins its transaction.
 */
@Injectable()
export class AppendMessage {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tickets: TicketsStore,
    private readonly keep: KeepMessage,
    private readonly setClock: SetReplyClock,
    private readonly desk: TicketDesk,
    private readonly audit: Audit,
  ) {}

  run(
    actor: Actor,
    { ticketId, message }: { ticketId: TicketId; message: IncomingMessage },
  ): Promise<Ticket> {
    return this.work.run(async () => {
      const { ticket } = await this.desk.take(actor, ticketId, 'add mail to this ticket');
      await this.keep.run(message, ticket, ticket.version + 1);
      ticket.messageCount += 1;
      ticket.attachmentCount += message.attachments.filter(({ inline }) => !inline).length;
      if (message.kind === 'PERSON') await this.citizenWrote(actor, ticket, message);
      await this.tickets.save(ticket);
      await this.desk.changed(ticket);
      if (message.kind === 'PERSON') await this.desk.citizenWrote(ticket);
      return ticket;
    });
  }

  private async citizenWrote(actor: Actor, ticket: Ticket, message: IncomingMessage): Promise<void> {
    const reopened = ticket.status === 'RESOLVED' || ticket.status === 'WAITING';
    ticket.status = move(ticket.status, 'CITIZEN_WROTE');
    if (!message.onlyInCc) ticket.lane = 'PERSON';
    ticket.resolvedAt = null;
    ticket.resolution = null;
    ticket.resolutionReason = null;
    ticket.unreadSince ??= message.receivedAt;
    ticket.preview = message.preview;
    ticket.lastActivityAt = message.receivedAt;
    await this.tickets.addParticipants(ticket.id, [message.from], message.receivedAt);
    await this.setClock.run(ticket);
    if (reopened)
      await this.audit.record(
        actor,
        'ticket.reopened',
        { kind: 'ticket', id: ticket.id },
        { messageId: message.id },
      );
  }
}
