import { Audit } from '@kontaktpost/audit';
import type { PersonActor } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { move } from '../domain/ticket-status';
import type { Ticket } from '../ticket.entity';
import { TicketDesk } from '../ticket-desk';
import { TicketsStore } from '../tickets.store';

/** Writes down that somebody has taken a ticket that is held and that nobody had. Joins the transaction of the command. */
@Injectable()
export class KeepTaken {
  constructor(
    private readonly tickets: TicketsStore,
    private readonly desk: TicketDesk,
    private readonly audit: Audit,
  ) {}

  async run(actor: PersonActor, ticket: Ticket): Promise<Ticket> {
    ticket.status = move(ticket.status, 'ASSIGNED');
    ticket.assigneeId = actor.id;
    ticket.unreadSince = null;
    await this.tickets.save(ticket);
    await this.audit.record(actor, 'ticket.taken', { kind: 'ticket', id: ticket.id }, { by: 'urgency' });
    await this.desk.changed(ticket);
    return ticket;
  }
}
