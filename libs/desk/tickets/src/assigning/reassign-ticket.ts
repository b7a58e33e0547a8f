import { Audit } from '@kontaktpost/audit';
import { UnitOfWork } from '@kontaktpost/database';
import type { Actor, PersonId, TicketId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { move } from '../domain/ticket-status';
import { TicketDesk } from '../ticket-desk';
import { TicketsStore } from '../tickets.store';

/** From whom to whom; null is the team. `facts`: why, for the audit line. */
export type HandOver = {
  readonly ticketId: TicketId;
  readonly from: PersonId | null;
  readonly to: PersonId | null;
  readonly facts: Readonly<Record<string, unknown>>;
};

/** Moves an unresolved ticket from one holder to another. The caller has seen to it that the new one works there. */
@Injectable()
export class ReassignTicket {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: TicketDesk,
    private readonly tickets: TicketsStore,
    private readonly audit: Audit,
  ) {}

  /** False, and nothing is changed, when somebody else holds it by now or it is resolved. */
  run(actor: Actor, { ticketId, from, to, facts }: HandOver): Promise<boolean> {
    return this.work.run(async () => {
      const { ticket } = await this.desk.take(actor, ticketId, 'assign this ticket');
      if (ticket.assigneeId !== from || ticket.status === 'RESOLVED' || from === to) return false;
      if (to !== null) ticket.status = move(ticket.status, 'ASSIGNED');
      ticket.assigneeId = to;
      await this.tickets.save(ticket);
      await this.audit.record(
        actor,
        to === null ? 'ticket.unassigned' : 'ticket.assigned',
        { kind: 'ticket', id: ticketId },
        { ...facts, ...(to !== null && { personId: to }) },
      );
      await this.desk.changed(ticket);
      return true;
    });
  }
}
