import { UnitOfWork } from '@kontaktpost/database';
import { PeopleStore } from '@kontaktpost/identity';
import { type Cron, defineTask, type TaskHandler } from '@kontaktpost/jobs';
import { type AbsenceId, Clock, type PersonId, system } from '@kontaktpost/kernel';
import { StandIns } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import type { Absence } from './absence.entity';
import { AbsencesStore } from './absences.store';
import { coverOpening } from './cover-opening';
import { FallToTeam } from './fall-to-team';

const BATCH = 200;
const PAGES = 100;

/** Lets a team answer wherever a stand-in no longer works here, or no longer for the boards of the person's own mailboxes. */
@Injectable()
export class ReplaceStandIns implements TaskHandler<unknown> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly absences: AbsencesStore,
    private readonly people: PeopleStore,
    private readonly standIns: StandIns,
    private readonly fall: FallToTeam,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    let after: AbsenceId | null = null;
    for (let page = 0; page < PAGES; page += 1) {
      const running: Absence[] = await this.absences.withStandIn(this.clock.now(), { after, first: BATCH });
      await this.replaceIn(running);
      after = running.at(-1)?.id ?? null;
      if (running.length < BATCH) return;
    }
  }

  private async replaceIn(running: readonly Absence[]): Promise<void> {
    const standIns = await this.people.byIds(running.flatMap(({ standInId }) => standInId ?? []));
    const gone = new Set(standIns.filter(({ deactivatedAt }) => deactivatedAt).map(({ id }) => id));
    for (const absence of running) {
      const { id, standInId } = absence;
      if (standInId && (gone.has(standInId) || !(await this.standIns.reaches(coverOpening(absence)))))
        await this.work.run(() => this.replace(id, standInId));
    }
  }

  private async replace(id: AbsenceId, from: PersonId): Promise<void> {
    const absence = await this.absences.lock(id);
    if (absence?.standInId === from) await this.fall.run(system('absences'), absence, { passOn: true });
  }
}

export const replaceStandIns = defineTask<unknown>('absences.replace-stand-ins', ReplaceStandIns, {
  tries: 1,
});
export const replaceStandInsEachMinute: Cron = { task: replaceStandIns, pattern: '* * * * *' };
