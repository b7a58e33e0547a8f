import type { PersonActor, TicketId } from '@kontaktpost/kernel';

/** Says whose screens may know who is on a ticket. Tickets answers; realtime stands above it and only asks. */
export abstract class PresencePlaces {
  /** The rooms of the ticket, or null when the actor may not see it. */
  abstract roomsOf(actor: PersonActor, ticketId: TicketId): Promise<readonly string[] | null>;
}
