import type { PersonId, TicketId } from '@kontaktpost/kernel';
import { HeldTicketsStore } from '@kontaktpost/tickets';
import { Injectable } from '@nestjs/common';
import type { Absence } from './absence.entity';
import { AbsenceTicketsStore } from './absence-tickets.store';
import { BringBack } from './bring-back';
import { FreeMailbox } from './free-mailbox';
import { GiveTickets } from './give-tickets';
import { RunningAbsence } from './running-absence';

/** How many tickets one transaction moves. */
const BATCH = 50;

/** Moves tickets of an absence, one bounded batch a call, in the order of their ids. Each gives the last ticket it looked at, null when there are no more. */
@Injectable()
export class MoveTickets {
  constructor(
    private readonly held: HeldTicketsStore,
    private readonly moves: AbsenceTicketsStore,
    private readonly running: RunningAbsence,
    private readonly give: GiveTickets,
    private readonly bringBack: BringBack,
    private readonly freeMailbox: FreeMailbox,
  ) {}

  /** From the person who goes away. */
  async out(absence: Absence, after: TicketId | null): Promise<TicketId | null> {
    const held = await this.held.openOf(absence.personId, { after, first: BATCH });
    await this.give.run(absence, held, absence.personId);
    return lastOf(held.map(({ id }) => id));
  }

  /** From a stand-in who no longer is one. */
  async onFrom(from: PersonId, absence: Absence, after: TicketId | null): Promise<TicketId | null> {
    const rows = await this.moves.outWith(absence.id, from, { after, first: BATCH });
    const ids = rows.map(({ ticketId }) => ticketId);
    await this.give.run(absence, await this.held.unresolved(ids), from);
    return lastOf(ids);
  }

  /** Back to the person; and on at once when the person's next absence has begun already. */
  async back(absence: Absence, after: TicketId | null): Promise<TicketId | null> {
    const rows = await this.moves.out(absence.id, { after, first: BATCH });
    const returned = await this.bringBack.run(absence, rows);
    const { personId } = absence;
    const next = await this.running.of(personId);
    if (next?.beganAt) await this.give.run(next, returned, personId);
    return lastOf(rows.map(({ ticketId }) => ticketId));
  }

  /** In the person's own mailboxes, from those who may not read them any more. */
  async home(absence: Absence, after: TicketId | null): Promise<TicketId | null> {
    const now = await this.running.of(absence.personId);
    const cover = now?.beganAt || now?.id === absence.id ? now : null;
    return this.freeMailbox.run(absence, { cover, after });
  }
}

const lastOf = (ids: readonly TicketId[]): TicketId | null =>
  ids.length === BATCH ? (ids.at(-1) ?? null) : null;
