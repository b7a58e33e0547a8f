import { PeopleStore } from '@kontaktpost/identity';
import { type PersonId, system, type TicketId } from '@kontaktpost/kernel';
import { type Mailbox, MailboxesStore } from '@kontaktpost/mailboxes';
import { HeldTicketsStore, ReassignTicket, type Ticket } from '@kontaktpost/tickets';
import { Injectable } from '@nestjs/common';
import type { Absence } from './absence.entity';
import { GiveTickets } from './give-tickets';

const BATCH = 50;

type Place = {
  /** By which somebody else answers for the person now; null: the person does. */
  readonly cover: Absence | null;
  readonly after: TicketId | null;
};

/**
 * Leaves no ticket of a person's own mailboxes with somebody who may not read it any more, such as what a stand-in took there.
 * Joins the transaction that holds the absence.
 */
@Injectable()
export class FreeMailbox {
  constructor(
    private readonly people: PeopleStore,
    private readonly mailboxes: MailboxesStore,
    private readonly tickets: HeldTicketsStore,
    private readonly reassign: ReassignTicket,
    private readonly give: GiveTickets,
  ) {}

  /** One batch, in the order of the ids. Gives the last ticket that it looked at, null when there are no more. */
  async run(absence: Absence, { cover, after }: Place): Promise<TicketId | null> {
    const { personId } = absence;
    const boxes = await this.mailboxes.ofOwners([personId]);
    const person = await this.people.byId(personId);
    if (boxes.length === 0 || !person || person.deactivatedAt) return null;
    const ids = boxes.map(({ id }) => id);
    const held = await this.tickets.heldByOthers(personId, ids, { after, first: BATCH });
    for (const ticket of held) {
      const holder = await this.strangerTo(boxes, ticket);
      if (holder && cover) await this.give.run(cover, [ticket], holder);
      else if (holder) await this.toOwner(absence, ticket.id, holder);
    }
    return held.length === BATCH ? (held.at(-1)?.id ?? null) : null;
  }

  /** Who holds the ticket and may not read it; null when whoever holds it may. */
  private async strangerTo(
    boxes: readonly Mailbox[],
    { mailboxId, assigneeId }: Ticket,
  ): Promise<PersonId | null> {
    const box = boxes.find(({ id }) => id === mailboxId);
    return box && assigneeId && !(await this.mailboxes.worksOn(assigneeId, box)) ? assigneeId : null;
  }

  private async toOwner(
    { id: absenceId, personId }: Absence,
    ticketId: TicketId,
    from: PersonId,
  ): Promise<void> {
    await this.reassign.run(system('absences'), { ticketId, from, to: personId, facts: { absenceId } });
  }
}
