import { UnitOfWork } from '@kontaktpost/database';
import { type AbsenceId, Clock, type PersonActor } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { Absence } from './absence.entity';
import { AbsenceDesk } from './absence-desk';
import { ensureGoingOn } from './change-absence';
import { stateOf } from './domain/absence-turn';
import { KeepAbsence } from './keep-absence';

/** Cancels an absence that is planned, and ends one that is running: the person is at work again. */
@Injectable()
export class EndAbsence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: AbsenceDesk,
    private readonly keep: KeepAbsence,
    private readonly clock: Clock,
  ) {}

  run(actor: PersonActor, absenceId: AbsenceId): Promise<Absence> {
    return this.work.run(async () => {
      await this.desk.known(actor, absenceId, 'end this absence');
      const absence = await this.desk.lock(absenceId);
      const now = this.clock.now();
      ensureGoingOn(absence, now);
      const running = stateOf(absence, now) === 'RUNNING';
      // One that has begun in this very millisecond lasts as long; an absence without any time can't be stored.
      if (running) absence.endsAt = new Date(Math.max(now.getTime(), absence.startsAt.getTime() + 1));
      else absence.cancelledAt = now;
      await this.desk.save(absence);
      const deed = running ? 'absence.ended-early' : 'absence.cancelled';
      const facts = { personId: absence.personId, endsAt: absence.endsAt };
      await this.keep.run(actor, absence, { deed, facts, announce: false });
      return absence;
    });
  }
}
