import type { PersonActor, TicketId } from '@kontaktpost/kernel';
import { MailboxesStore, mailboxRoom } from '@kontaktpost/mailboxes';
import { PresencePlaces } from '@kontaktpost/realtime';
import { Injectable } from '@nestjs/common';
import { TicketProgress } from './ticket-progress';
import { TicketsStore } from './tickets.store';

/** Who may know who is on a ticket: those who may see the ticket. */
@Injectable()
export class TicketRooms extends PresencePlaces {
  constructor(
    private readonly tickets: TicketsStore,
    private readonly mailboxes: MailboxesStore,
    private readonly progress: TicketProgress,
  ) {
    super();
  }

  async roomsOf(actor: PersonActor, ticketId: TicketId): Promise<readonly string[] | null> {
    const ticket = await this.tickets.byId(await this.mailboxes.visibleTo(actor), ticketId);
    return ticket && (await this.progress.mailboxesOf(ticket)).map(mailboxRoom);
  }
}
