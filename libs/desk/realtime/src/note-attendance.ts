import { UnitOfWork } from '@kontaktpost/database';
import { Events } from '@kontaktpost/events';
import { teamRoom } from '@kontaktpost/identity';
import { Clock, type PersonActor } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { AttendanceStore } from './attendance.store';

/** The topic that tells the screens of a team that its rota, or who is there, has changed. Its ids are teams. */
export const COVERAGE_CHANGED = 'coverage.changed';

/** Writes down that somebody's screen says "at work" or "away from the desk", and tells the person's teams when that is new. */
@Injectable()
export class NoteAttendance {
  constructor(
    private readonly work: UnitOfWork,
    private readonly attendance: AttendanceStore,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  run({ id, teams }: PersonActor, atWork: boolean): Promise<void> {
    return this.work.run(async () => {
      if (!(await this.attendance.note(id, atWork, this.clock.now()))) return;
      for (const team of teams)
        await this.events.hint({
          topic: COVERAGE_CHANGED,
          ids: [team.id],
          version: 0,
          rooms: [teamRoom(team.id)],
        });
    });
  }
}
