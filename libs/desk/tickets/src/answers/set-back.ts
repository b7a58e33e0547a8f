import { Audit } from '@kontaktpost/audit';
import { Clock, system } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { SetReplyClock } from '../deadlines/set-clock';
import { clockMark } from '../domain/reply-clock';
import type { Ticket } from '../ticket.entity';
import { TicketDesk } from '../ticket-desk';
import { TicketsStore } from '../tickets.store';

/** Opens a ticket again whose answer did not, or perhaps did not, arrive; and lets the clock stop when it stands after all. */
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
    await this.desk.citizenWrote(ticket);
  }

  /** The answer is on its way or has arrived, perhaps after a person had it sent again: then it stands, and the clock with it. */
  async stands(ticket: Ticket): Promise<void> {
    const before = clockMark(ticket);
    await this.setClock.run(ticket);
    if (clockMark(ticket) !== before) await this.tickets.save(ticket);
    await this.desk.changed(ticket);
  }
}
