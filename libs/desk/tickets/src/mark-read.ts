import type { PersonActor, TicketId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { ChangeTicket } from './change-ticket';
import type { Ticket } from './ticket.entity';

/** Notes that somebody has opened what came, or puts it back as unopened. Never changes the order of a list. */
@Injectable()
export class MarkRead {
  constructor(private readonly change: ChangeTicket) {}

  run(actor: PersonActor, ticketId: TicketId): Promise<Ticket> {
    return this.change.run(actor, { ticketId, to: 'mark this ticket as read' }, ({ ticket }) => {
      if (ticket.unreadSince === null) return null;
      ticket.unreadSince = null;
      return { deed: 'ticket.read' };
    });
  }

  unread(actor: PersonActor, ticketId: TicketId): Promise<Ticket> {
    return this.change.run(actor, { ticketId, to: 'mark this ticket as unread' }, ({ ticket }, now) => {
      if (ticket.unreadSince !== null) return null;
      ticket.unreadSince = now;
      return { deed: 'ticket.unread' };
    });
  }
}
