import { type Absence, AbsenceRegistered, AbsencesStore } from '@kontaktpost/absences';
import { UnitOfWork } from '@kontaktpost/database';
import { onEvent } from '@kontaktpost/events';
import { PeopleStore } from '@kontaktpost/identity';
import type { TaskHandler } from '@kontaktpost/jobs';
import type { AbsenceId, PersonId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { NotificationKind } from './domain/notification-values';
import { type Notice, Notify } from './notify';

/** Tells who stands in, and the leads of the person's teams, that somebody will be away; never why, and not who registered it. */
@Injectable()
export class TellAbsence implements TaskHandler<{ absenceId: AbsenceId }> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly absences: AbsencesStore,
    private readonly people: PeopleStore,
    private readonly notify: Notify,
  ) {}

  async run({ absenceId }: { absenceId: AbsenceId }): Promise<void> {
    await this.work.run(async () => {
      const [absence] = await this.absences.byIds([absenceId]);
      if (!absence || absence.cancelledAt) return;
      const leads = await this.leadsOf(absence.personId);
      await this.notify.run([
        ...noticesOf(absence, 'STANDING_IN', absence.standInId ? [absence.standInId] : []),
        ...noticesOf(absence, 'MEMBER_AWAY', leads),
      ]);
    });
  }

  private async leadsOf(personId: PersonId): Promise<PersonId[]> {
    const grants = await this.people.grantsOf([personId]);
    const members = await this.people.membersOf(grants.flatMap(({ teamId }) => teamId ?? []));
    const leads = members.filter(({ role }) => role === 'LEAD').map((lead) => lead.personId);
    return [...new Set(leads)];
  }
}

function noticesOf(
  { id, personId: away, registeredBy }: Absence,
  kind: NotificationKind,
  people: readonly PersonId[],
): Notice[] {
  return people
    .filter((personId) => personId !== away && personId !== registeredBy)
    .map((personId) => ({ personId, kind, subjectKind: 'absence', subjectId: id, occasion: id }));
}

/** Soon after an absence was registered. */
export const tellAbsence = onEvent(AbsenceRegistered, 'notifications.absence', TellAbsence);
