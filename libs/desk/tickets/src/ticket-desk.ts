import { Events } from '@kontaktpost/events';
import { personRoom } from '@kontaktpost/identity';
import { type Actor, NotAllowed, NotFound, type TicketId } from '@kontaktpost/kernel';
import { type Mailbox, MailboxesStore, mailboxRoom } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import type { Ticket } from './ticket.entity';
import { CitizenWrote } from './ticket-events';
import { TicketsStore } from './tickets.store';

export type TicketInHand = { readonly ticket: Ticket; readonly mailbox: Mailbox };

/** How every command takes a ticket in hand and tells the screens about it afterwards. */
@Injectable()
export class TicketDesk {
  constructor(
    private readonly tickets: TicketsStore,
    private readonly mailboxes: MailboxesStore,
    private readonly events: Events,
  ) {}

  /**
   * Locks the ticket for the open transaction. Refuses who may not see it as if it did not exist, and who may not work on it
   * plainly: registrars, lawyers and delegates read what their board holds, and don't answer for others (decisions 5).
   */
  async take(actor: Actor, ticketId: TicketId, deed: string): Promise<TicketInHand> {
    const seen =
      actor.kind === 'system' || (await this.tickets.byId(await this.mailboxes.visibleTo(actor), ticketId));
    const ticket = seen ? await this.tickets.lock(ticketId) : null;
    if (!ticket) throw new NotFound('ticket');
    const mailbox = await this.mailbox(ticket);
    const works = actor.kind === 'system' || (await this.mailboxes.worksOn(actor.id, mailbox));
    if (!works) throw new NotAllowed(deed);
    return { ticket, mailbox };
  }

  private async mailbox(ticket: Ticket): Promise<Mailbox> {
    const [mailbox] = await this.mailboxes.byIds([ticket.mailboxId]);
    if (!mailbox) throw new NotFound('mailbox');
    return mailbox;
  }

  /** Tells the screens of everybody who may see the ticket that it is new. */
  opened(ticket: Ticket): Promise<void> {
    return this.hint('ticket.opened', ticket);
  }

  /** Tells the screens of everybody who may see the ticket that it has changed. */
  changed(ticket: Ticket): Promise<void> {
    return this.hint('ticket.changed', ticket);
  }

  /** Tells other libs that a citizen waits on somebody's ticket anew: with new words, or since an answer has not arrived. */
  async citizenWrote({ id, assigneeId }: Ticket): Promise<void> {
    if (assigneeId !== null) await this.events.publish(CitizenWrote, { ticketId: id });
  }

  private async hint(topic: string, ticket: Ticket): Promise<void> {
    const further = await this.tickets.furtherMailboxes([ticket.id]);
    const rooms = [ticket.mailboxId, ...further.map(({ mailboxId }) => mailboxId)].map(mailboxRoom);
    if (ticket.assigneeId) rooms.push(personRoom(ticket.assigneeId));
    await this.events.hint({ topic, ids: [ticket.id], version: ticket.version, rooms });
  }
}
