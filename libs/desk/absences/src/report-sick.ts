import { UnitOfWork } from '@kontaktpost/database';
import {
  Clock,
  Conflict,
  InvalidInput,
  type PersonActor,
  type PersonId,
  type TeamId,
} from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { Absence } from './absence.entity';
import { AbsenceDesk } from './absence-desk';
import { AbsencesStore } from './absences.store';
import { type Period, wholeDay } from './domain/absence-period';
import { AbsenceKind, TicketShare } from './domain/absence-values';
import { FallToTeam } from './fall-to-team';
import { KeepAbsence } from './keep-absence';
import { blankAbsence, factsOf } from './new-absence';

/**
 * Sick today, in one step: the rest of the day is the team's. It comes before everything else: those whom the person stands in
 * for are answered for by the team from now on.
 */
@Injectable()
export class ReportSick {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: AbsenceDesk,
    private readonly absences: AbsencesStore,
    private readonly fall: FallToTeam,
    private readonly keep: KeepAbsence,
    private readonly clock: Clock,
  ) {}

  run(actor: PersonActor, personId: PersonId = actor.id): Promise<Absence> {
    return this.work.run(async () => {
      const { name } = await this.desk.person(actor, personId, null);
      const teamId = await this.desk.teamFor(personId);
      if (!teamId)
        throw new InvalidInput(
          'personId',
          `${name} works in no team. Register the absence with a stand-in.`,
          {
            reason: 'NO_TEAM',
          },
        );
      const absence = await this.today(actor, personId, teamId);
      await this.desk.add(absence);
      await this.letGo(actor, absence);
      const deed = { deed: 'absence.registered', facts: factsOf(absence), announce: true };
      await this.keep.run(actor, absence, deed);
      return absence;
    });
  }

  private async today(actor: PersonActor, personId: PersonId, teamId: TeamId): Promise<Absence> {
    const now = this.clock.now();
    return {
      ...blankAbsence(actor, now),
      ...(await this.free(personId, now)),
      personId,
      kind: AbsenceKind.SICK,
      standInId: null,
      teamId,
      share: TicketShare.TEAM,
    };
  }

  /** The day, as far as no other absence has it: one that is over goes before, a planned one goes on from there. */
  private async free(personId: PersonId, now: Date): Promise<Period> {
    const day = wholeDay(now);
    for (const { startsAt, endsAt, id } of await this.absences.touching(
      [personId],
      day.startsAt,
      day.endsAt,
    )) {
      if (endsAt <= now) day.startsAt = endsAt;
      else if (startsAt > now) return { ...day, endsAt: startsAt };
      else
        throw new Conflict('This person is registered as away already. Change or end that absence.', {
          reason: 'OVERLAP',
          absenceId: id,
        });
    }
    return day;
  }

  private async letGo(actor: PersonActor, { personId, endsAt }: Absence): Promise<void> {
    const standInIds = [personId];
    const covered = await this.absences.concerning({ personIds: [], standInIds }, this.clock.now(), endsAt);
    for (const { id } of covered.sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const absence = await this.absences.lock(id);
      if (absence?.standInId === personId) await this.fall.run(actor, absence, { passOn: false });
    }
  }
}
