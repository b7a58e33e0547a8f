import { UnitOfWork } from '@kontaktpost/database';
import { defineTask, type TaskHandler } from '@kontaktpost/jobs';
import { type AbsenceId, Clock, type PersonId, type TicketId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { Absence } from './absence.entity';
import { AbsencesStore } from './absences.store';
import { stateOf } from './domain/absence-turn';
import { MoveTickets } from './move-tickets';

type Passed = { readonly absenceId: AbsenceId; readonly from: PersonId | null };

/** Moves one batch. */
type Move = (absence: Absence, after: TicketId | null) => Promise<TicketId | null>;

const STEPS = 2000;

/** Gives what a former stand-in, or in the person's own mailboxes one of a former team, still holds to those who answer now, in steps of one transaction each. */
@Injectable()
export class PassOn implements TaskHandler<Passed> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly absences: AbsencesStore,
    private readonly move: MoveTickets,
    private readonly clock: Clock,
  ) {}

  async run(passed: Passed): Promise<void> {
    const { from } = passed;
    if (from !== null) await this.inSteps(passed, (absence, after) => this.move.onFrom(from, absence, after));
    await this.inSteps(passed, (absence, after) => this.move.home(absence, after));
  }

  private async inSteps(passed: Passed, move: Move): Promise<void> {
    let after: TicketId | null = null;
    for (let step = 0; step < STEPS; step += 1) {
      const last: TicketId | null = after;
      after = await this.work.run(() => this.step(passed, last, move));
      if (after === null) return;
    }
  }

  private async step(
    { absenceId, from }: Passed,
    after: TicketId | null,
    move: Move,
  ): Promise<TicketId | null> {
    const absence = await this.absences.lock(absenceId);
    const running = absence && stateOf(absence, this.clock.now()) === 'RUNNING';
    return running && (from === null || absence.standInId !== from) ? move(absence, after) : null;
  }
}

export const passOn = defineTask<Passed>('absences.pass-on', PassOn);
