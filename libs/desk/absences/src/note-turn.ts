import { Audit } from '@kontaktpost/audit';
import { Events } from '@kontaktpost/events';
import { system } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { Absence } from './absence.entity';
import { AbsenceBegan } from './absence-events';
import { AbsencesStore } from './absences.store';
import { TellAbsence } from './tell-absence';

/** Writes down that an absence has begun or ended, and tells of it. Joins the transaction of the last step. */
@Injectable()
export class NoteTurn {
  constructor(
    private readonly absences: AbsencesStore,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly tell: TellAbsence,
  ) {}

  async began(absence: Absence, now: Date): Promise<void> {
    absence.beganAt = now;
    await this.events.publish(AbsenceBegan, { absenceId: absence.id });
    await this.note(absence, 'absence.began');
  }

  async ended(absence: Absence, now: Date): Promise<void> {
    absence.endedAt = now;
    await this.note(absence, 'absence.ended');
  }

  private async note(absence: Absence, deed: string): Promise<void> {
    await this.absences.save(absence);
    await this.audit.record(system('absences'), deed, { kind: 'absence', id: absence.id });
    await this.tell.run(absence);
  }
}
