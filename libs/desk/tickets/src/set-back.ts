import { Audit } from '@kontaktpost/audit';
import { Clock, system } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { SetReplyClock } from './set-clock';
import type { Ticket } from './ticket.entity';
import { TicketDesk } from './ticket-desk';
import { TicketsStore } from './tickets.store';

/** Opens a ticket again whose answer did not, or perhaps did not, arrive. */
@Injectable()
export class SetBack {
  constructor(
    private readonly tickets: TicketsStore,
    private readonly setClock: SetReplyClock,
    private readonly desk: TicketDesk,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async run(ticket: Ticket, state: string): Promise<void> {
    ticket.status = 'OPEN';
    ticket.resolvedAt = null;
    ticket.resolution = null;
    ticket.resolutionReason = null;
    ticket.unreadSince ??= this.clock.now();
    await this.setClock.run(ticket);
    await this.tickets.save(ticket);
    await this.audit.record(
      system('outbound-mail'),
      'ticket.delivery-failed',
      { kind: 'ticket', id: ticket.id },
      { state },
    );
    await this.desk.changed(ticket);
  }
}
