import { AlarmRaised, AlarmsStore } from '@kontaktpost/coverage';
import { UnitOfWork } from '@kontaktpost/database';
import { onEvent } from '@kontaktpost/events';
import type { TaskHandler } from '@kontaktpost/jobs';
import type { AlarmId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { isThere } from './domain/house';
import { Notify } from './notify';
import { SeeHouse } from './see-house';

/** Tells leads and members of a team, as far as they are not away, that its phone hours are not covered; not when it is over already. */
@Injectable()
export class TellAlarm implements TaskHandler<{ alarmId: AlarmId }> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly alarms: AlarmsStore,
    private readonly see: SeeHouse,
    private readonly notify: Notify,
  ) {}

  async run({ alarmId }: { alarmId: AlarmId }): Promise<void> {
    await this.work.run(async () => {
      const [alarm] = await this.alarms.byIds([alarmId]);
      if (!alarm || alarm.endedAt) return;
      const house = await this.see.run([alarm.teamId], []);
      const members = (house.members.get(alarm.teamId) ?? []).map(({ personId }) => personId);
      const about = { subjectKind: 'alarm', subjectId: alarmId, occasion: alarmId } as const;
      await this.notify.run(
        members
          .filter((personId) => isThere(house, personId))
          .map((personId) => ({ personId, kind: 'COVERAGE_ALARM', ...about })),
      );
    });
  }
}

/** Soon after an alarm is raised. */
export const tellAlarm = onEvent(AlarmRaised, 'notifications.alarm', TellAlarm);
