import { UnitOfWork } from '@kontaktpost/database';
import { onEvent } from '@kontaktpost/events';
import type { TaskHandler } from '@kontaktpost/jobs';
import { Clock, type TicketId } from '@kontaktpost/kernel';
import { CitizenWrote, TicketsStore } from '@kontaktpost/tickets';
import { Injectable } from '@nestjs/common';
import { AbsencesStore } from './absences.store';
import { stateOf } from './domain/absence-turn';
import { GiveTickets } from './give-tickets';

type Written = { readonly ticketId: TicketId };

/** A citizen's mail to somebody who is away goes on to those who answer meanwhile (G20). */
@Injectable()
export class HandOn implements TaskHandler<Written> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tickets: TicketsStore,
    private readonly absences: AbsencesStore,
    private readonly give: GiveTickets,
    private readonly clock: Clock,
  ) {}

  async run({ ticketId }: Written): Promise<void> {
    await this.work.run(async () => {
      const now = this.clock.now();
      const [ticket] = await this.tickets.byIds([ticketId]);
      const assigneeId = ticket?.assigneeId;
      const found = assigneeId && (await this.absences.awayAt([assigneeId], now)).get(assigneeId);
      // The absence is locked before the ticket, as everywhere.
      const absence = found && (await this.absences.lock(found.id));
      if (ticket && absence && stateOf(absence, now) === 'RUNNING')
        await this.give.run(absence, [ticket], absence.personId);
    });
  }
}

/** Soon after a citizen has written on a ticket that somebody holds. */
export const handOn = onEvent(CitizenWrote, 'absences.hand-on', HandOn);
