import { Clock, type PersonId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { Absence } from './absence.entity';
import { AbsencesStore } from './absences.store';

/** Says by which absence somebody is away at this moment. */
@Injectable()
export class RunningAbsence {
  constructor(
    private readonly absences: AbsencesStore,
    private readonly clock: Clock,
  ) {}

  /** Null while the person is at work. */
  async of(personId: PersonId): Promise<Absence | null> {
    return (await this.absences.awayAt([personId], this.clock.now())).get(personId) ?? null;
  }
}
