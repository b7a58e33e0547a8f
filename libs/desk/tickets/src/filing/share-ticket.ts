import { UnitOfWork } from '@kontaktpost/database';
import type { Actor, MailboxId, TicketId } from '@kontaktpost/kernel';
import { SearchIndex } from '@kontaktpost/search';
import { Injectable } from '@nestjs/common';
import { TicketDesk } from '../ticket-desk';
import { TicketsStore } from '../tickets.store';

/** Lets a further mailbox of the board see a ticket, since the same mail came there too (decisions 14). Joins the filing. */
@Injectable()
export class ShareTicket {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: TicketDesk,
    private readonly tickets: TicketsStore,
    private readonly search: SearchIndex,
  ) {}

  run(actor: Actor, { ticketId, mailboxId }: { ticketId: TicketId; mailboxId: MailboxId }): Promise<void> {
    return this.work.run(async () => {
      const { ticket } = await this.desk.take(actor, ticketId, 'share this ticket');
      if (ticket.mailboxId === mailboxId) return;
      await this.tickets.addMailbox(ticketId, mailboxId);
      await this.search.share(ticketId, mailboxId);
      await this.tickets.save(ticket);
      await this.desk.changed(ticket);
    });
  }
}
