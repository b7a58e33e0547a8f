import { UnitOfWork } from '@kontaktpost/database';
import type { AlarmId, TeamId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { CoverageAlarm } from './coverage-alarm.entity';

/** Every query about alarms. */
@Injectable()
export class AlarmsStore {
  constructor(private readonly work: UnitOfWork) {}

  /** Asks for no right; in no order. */
  async byIds(ids: readonly AlarmId[]): Promise<CoverageAlarm[]> {
    return this.work.manager.findBy(CoverageAlarm, { id: In([...ids]) });
  }

  /** Those of these teams that were raised and are not over, oldest first. */
  async raised(teamIds: readonly TeamId[]): Promise<CoverageAlarm[]> {
    return this.work.manager.find(CoverageAlarm, {
      where: { teamId: In([...teamIds]), raisedAt: Not(IsNull()), endedAt: IsNull() },
      order: { since: 'ASC', id: 'ASC' },
    });
  }

  /** All that go on, raised or not. */
  async goingOn(): Promise<CoverageAlarm[]> {
    return this.work.manager.findBy(CoverageAlarm, { endedAt: IsNull() });
  }

  async save(alarms: readonly CoverageAlarm[]): Promise<void> {
    if (alarms.length > 0) await this.work.manager.save([...alarms]);
  }

  /** What was never raised is no alarm and leaves no trace. */
  async forget(ids: readonly AlarmId[]): Promise<void> {
    if (ids.length > 0)
      await this.work.manager.delete(CoverageAlarm, { id: In([...ids]), raisedAt: IsNull() });
  }
}
