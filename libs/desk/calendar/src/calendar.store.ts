import { UnitOfWork } from '@kontaktpost/database';
import { isId, type SpecialDayId, type TeamId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { Between, In, IsNull } from 'typeorm';
import { SpecialDay } from './special-day.entity';
import { TeamPeriod } from './team-period.entity';

const byDate = { date: 'ASC', id: 'ASC' } as const;

/** Every query about opening hours and local closed or short days. */
@Injectable()
export class CalendarStore {
  constructor(private readonly work: UnitOfWork) {}

  /** By weekday and time. */
  async periodsOf(teamIds: readonly TeamId[]): Promise<TeamPeriod[]> {
    const order = { weekday: 'ASC', fromMinute: 'ASC' } as const;
    return this.work.manager.find(TeamPeriod, { where: { teamId: In([...teamIds]) }, order });
  }

  /** In the place of all that the team had. */
  async replacePeriods(teamId: TeamId, periods: readonly TeamPeriod[]): Promise<void> {
    await this.work.manager.delete(TeamPeriod, { teamId });
    await this.work.manager.insert(TeamPeriod, [...periods]);
  }

  /** The organisation's and those of these teams, of all times, by date. */
  async specialDaysOf(teamIds: readonly TeamId[]): Promise<SpecialDay[]> {
    const where = [{ teamId: IsNull() }, { teamId: In([...teamIds]) }];
    return this.work.manager.find(SpecialDay, { where, order: byDate });
  }

  /** The organisation's and those of these teams, null for those of all teams, from the first date to the last, by date. */
  async specialDaysBetween(
    from: string,
    to: string,
    teamIds: readonly TeamId[] | null,
  ): Promise<SpecialDay[]> {
    const date = Between(from, to);
    const where = teamIds
      ? [
          { date, teamId: IsNull() },
          { date, teamId: In([...teamIds]) },
        ]
      : { date };
    return this.work.manager.find(SpecialDay, { where, order: byDate });
  }

  async lockSpecialDay(id: SpecialDayId): Promise<SpecialDay | null> {
    if (!isId(id)) return null;
    return this.work.manager.findOne(SpecialDay, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async saveSpecialDay(day: SpecialDay): Promise<void> {
    await this.work.manager.save(day);
  }

  async removeSpecialDay({ id }: SpecialDay): Promise<void> {
    await this.work.manager.delete(SpecialDay, { id });
  }
}
