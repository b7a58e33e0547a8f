import { Clock, type MailAddress, type MailboxId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { Ticket } from './ticket.entity';
import { TicketDesk } from './ticket-desk';
import { TicketsStore } from './tickets.store';

/** Saves a ticket that mail has moved on, with the people the mail went to, and tells the screens. */
@Injectable()
export class TicketProgress {
  constructor(
    private readonly tickets: TicketsStore,
    private readonly desk: TicketDesk,
    private readonly clock: Clock,
  ) {}

  async save(ticket: Ticket, recipients: readonly MailAddress[]): Promise<void> {
    await this.tickets.addParticipants(ticket.id, recipients, this.clock.now());
    await this.tickets.save(ticket);
    await this.desk.changed(ticket);
  }

  /** All mailboxes whose people may read the ticket. */
  async mailboxesOf(ticket: Ticket): Promise<MailboxId[]> {
    const further = await this.tickets.furtherMailboxes([ticket.id]);
    return [ticket.mailboxId, ...further.map(({ mailboxId }) => mailboxId)];
  }
}
