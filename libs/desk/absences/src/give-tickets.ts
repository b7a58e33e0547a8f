import { Clock, type PersonId, system } from '@kontaktpost/kernel';
import { ReassignTicket } from '@kontaktpost/tickets';
import { Injectable } from '@nestjs/common';
import type { Absence } from './absence.entity';
import { AbsenceTicketsStore } from './absence-tickets.store';
import { FindTakers, type HeldTicket } from './find-takers';

/**
 * Gives tickets of somebody away to those who answer meanwhile, and notes where they lie. Joins the transaction that holds the
 * absence: whoever moves tickets locks the absence first, so that nobody waits in a circle.
 */
@Injectable()
export class GiveTickets {
  constructor(
    private readonly takers: FindTakers,
    private readonly reassign: ReassignTicket,
    private readonly moves: AbsenceTicketsStore,
    private readonly clock: Clock,
  ) {}

  async run(absence: Absence, tickets: readonly HeldTicket[], from: PersonId): Promise<void> {
    const absenceId = absence.id;
    const takers = await this.takers.run(absence, tickets);
    for (const { id: ticketId } of tickets) {
      const to = takers.get(ticketId) ?? null;
      const given = await this.reassign.run(system('absences'), { ticketId, from, to, facts: { absenceId } });
      if (given) await this.moves.moved({ absenceId, ticketId, from, to }, this.clock.now());
    }
  }
}
