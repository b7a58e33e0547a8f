import { Audit } from '@kontaktpost/audit';
import { UnitOfWork } from '@kontaktpost/database';
import { type Actor, Clock, type TicketId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { Ticket } from './ticket.entity';
import { TicketDesk, type TicketInHand } from './ticket-desk';
import { TicketsStore } from './tickets.store';

/** What a change of a ticket leaves behind in the audit log. */
export type Deed = { readonly deed: string; readonly facts?: Readonly<Record<string, unknown>> };

/** What a person is about to do, in words for a refusal. */
type Wish = { readonly ticketId: TicketId; readonly to: string };

/** The way of every small change: lock, may I, decide, save, record, tell. `decide` changes the ticket in hand, or gives null for "nothing to do". */
@Injectable()
export class ChangeTicket {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: TicketDesk,
    private readonly tickets: TicketsStore,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    { ticketId, to }: Wish,
    decide: (hand: TicketInHand, now: Date) => Promise<Deed | null> | Deed | null,
  ): Promise<Ticket> {
    return this.work.run(async () => {
      const hand = await this.desk.take(actor, ticketId, to);
      const deed = await decide(hand, this.clock.now());
      if (!deed) return hand.ticket;
      await this.tickets.save(hand.ticket);
      await this.audit.record(actor, deed.deed, { kind: 'ticket', id: ticketId }, deed.facts);
      await this.desk.changed(hand.ticket);
      return hand.ticket;
    });
  }
}
