import { PeopleStore } from '@kontaktpost/identity';
import { Clock, system } from '@kontaktpost/kernel';
import { MailboxesStore } from '@kontaktpost/mailboxes';
import { ReassignTicket, type Ticket, TicketsStore } from '@kontaktpost/tickets';
import { Injectable } from '@nestjs/common';
import type { Absence } from './absence.entity';
import type { AbsenceTicket } from './absence-ticket.entity';
import { AbsenceTicketsStore } from './absence-tickets.store';

/**
 * Gives the person back what is still open with whom it was given. What somebody else has taken meanwhile stays there, and so
 * does everything of a person who no longer works here, or no longer on that mailbox. Joins the transaction that holds the absence.
 */
@Injectable()
export class BringBack {
  constructor(
    private readonly people: PeopleStore,
    private readonly mailboxes: MailboxesStore,
    private readonly tickets: TicketsStore,
    private readonly reassign: ReassignTicket,
    private readonly moves: AbsenceTicketsStore,
    private readonly clock: Clock,
  ) {}

  /** Gives those that came back. */
  async run(absence: Absence, rows: readonly AbsenceTicket[]): Promise<Ticket[]> {
    const person = await this.people.byId(absence.personId);
    if (!absence.ticketsComeBack || !person || person.deactivatedAt) return [];
    const back: Ticket[] = [];
    for (const row of rows) {
      const ticket = await this.one(absence, row);
      if (ticket) back.push(ticket);
    }
    return back;
  }

  private async one(
    { id: absenceId, personId }: Absence,
    { ticketId, givenTo }: AbsenceTicket,
  ): Promise<Ticket | null> {
    const ticket = await this.tickets.lock(ticketId);
    const mailbox = ticket && (await this.mailboxes.one(ticket.mailboxId));
    if (!mailbox || !(await this.mailboxes.worksOn(personId, mailbox))) return null;
    const move = { ticketId, from: givenTo, to: personId };
    if (!(await this.reassign.run(system('absences'), { ...move, facts: { absenceId } }))) return null;
    await this.moves.cameBack({ absenceId, ...move }, this.clock.now());
    return ticket;
  }
}
