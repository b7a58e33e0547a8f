import { Conflict, type PersonActor, type PersonId, type TicketId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { ChangeTicket } from '../change-ticket';
import { move } from '../domain/ticket-status';
import type { Ticket } from '../ticket.entity';
import { EnsureWorksThere } from './ensure-works-there';

/** Gives a ticket to a colleague of the mailbox's team, or back to the team. */
@Injectable()
export class AssignTicket {
  constructor(
    private readonly change: ChangeTicket,
    private readonly worksThere: EnsureWorksThere,
  ) {}

  run(
    actor: PersonActor,
    { ticketId, personId }: { ticketId: TicketId; personId: PersonId | null },
  ): Promise<Ticket> {
    return this.change.run(actor, { ticketId, to: 'assign this ticket' }, async ({ ticket, mailbox }) => {
      if (ticket.assigneeId === personId) return null;
      if (personId === null) {
        ticket.assigneeId = null;
        return { deed: 'ticket.unassigned' };
      }
      await this.worksThere.run(personId, mailbox, 'personId');
      ticket.status = move(ticket.status, 'ASSIGNED');
      ticket.assigneeId = personId;
      if (personId === actor.id) ticket.unreadSince = null;
      return { deed: 'ticket.assigned', facts: { personId } };
    });
  }

  /** Takes the ticket oneself. Somebody else's ticket is not taken by surprise. */
  take(actor: PersonActor, ticketId: TicketId): Promise<Ticket> {
    return this.change.run(actor, { ticketId, to: 'take this ticket' }, ({ ticket }) => {
      if (ticket.assigneeId === actor.id) return null;
      if (ticket.assigneeId !== null)
        throw new Conflict(
          'Somebody else has taken the ticket. Assign it to yourself if you have agreed on it.',
          {
            assigneeId: ticket.assigneeId,
            version: ticket.version,
          },
        );
      ticket.status = move(ticket.status, 'ASSIGNED');
      ticket.assigneeId = actor.id;
      ticket.unreadSince = null;
      return { deed: 'ticket.taken' };
    });
  }
}
