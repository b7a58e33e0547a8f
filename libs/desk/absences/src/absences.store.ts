import { UnitOfWork } from '@kontaktpost/database';
import { type AbsenceId, isId, type PersonId, type TeamId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { Absence } from './absence.entity';

/** Whose absences are asked for: of these people, those that these people stand in for, and those that these teams answer for. */
export type Concerned = {
  readonly personIds: readonly PersonId[];
  readonly standInIds?: readonly PersonId[];
  readonly teamIds?: readonly TeamId[];
};

/** Every query about absences. They ask for no right: who may see what is the asker's matter. Cancelled ones are left out where a period is asked for. */
@Injectable()
export class AbsencesStore {
  constructor(private readonly work: UnitOfWork) {}

  async byId(id: AbsenceId): Promise<Absence | null> {
    return isId(id) ? this.work.manager.findOneBy(Absence, { id }) : null;
  }

  /** In no order, also cancelled ones; unknown ids are left out. */
  byIds(ids: readonly AbsenceId[]): Promise<Absence[]> {
    return this.work.manager.createQueryBuilder(Absence, 'a').where('a.id = ANY(:ids)', { ids }).getMany();
  }

  async lock(id: AbsenceId): Promise<Absence | null> {
    if (!isId(id)) return null;
    return this.work.manager.findOne(Absence, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Absences of these people that have a moment in common with the period, by start. `endsAt` is their real end. */
  touching(personIds: readonly PersonId[], from: Date, to: Date): Promise<Absence[]> {
    return this.concerning({ personIds }, from, to);
  }

  /** As `touching`, for all who are concerned. */
  concerning(
    { personIds, standInIds = [], teamIds = [] }: Concerned,
    from: Date,
    to: Date,
  ): Promise<Absence[]> {
    return this.within(from, to)
      .andWhere(
        '(a.person_id = ANY(:personIds) OR a.stand_in_id = ANY(:standInIds) OR a.team_id = ANY(:teamIds))',
        { personIds, standInIds, teamIds },
      )
      .orderBy('a.starts_at')
      .addOrderBy('a.id')
      .getMany();
  }

  /** Who of these people is away at that moment, and by which absence. */
  async awayAt(personIds: readonly PersonId[], at: Date): Promise<Map<PersonId, Absence>> {
    const rows = await this.standing()
      .andWhere('a.person_id = ANY(:personIds) AND a.starts_at <= :at AND a.ends_at > :at', { personIds, at })
      .getMany();
    return new Map(rows.map((absence) => [absence.personId, absence]));
  }

  /** Absences that should have begun or ended by now, the ends first: what comes back may go on by the next absence. */
  async due(now: Date, first: number): Promise<AbsenceId[]> {
    const rows = await this.work.sql<{ id: AbsenceId }>(
      `(SELECT id, 0 AS turn, ends_at AS at FROM absences
         WHERE began_at IS NOT NULL AND ended_at IS NULL AND ends_at <= $1)
       UNION ALL
       (SELECT id, 1, starts_at FROM absences
         WHERE began_at IS NULL AND cancelled_at IS NULL AND ended_at IS NULL AND starts_at <= $1)
       ORDER BY turn, at, id LIMIT $2`,
      [now, first],
    );
    return rows.map(({ id }) => id);
  }

  /** Absences in which one person stands in and that are running, or would begin by now: at most `first`, after the given id. */
  withStandIn(now: Date, { after, first }: { after: AbsenceId | null; first: number }): Promise<Absence[]> {
    const running = this.standing()
      .andWhere('a.stand_in_id IS NOT NULL AND a.ended_at IS NULL')
      .andWhere('a.starts_at <= :now AND a.ends_at > :now', { now });
    if (after !== null) running.andWhere('a.id > :after', { after });
    return running.orderBy('a.id').limit(first).getMany();
  }

  async insert(absence: Absence): Promise<void> {
    await this.work.manager.insert(Absence, absence);
  }

  async save(absence: Absence): Promise<void> {
    const { id, ...columns } = absence;
    await this.work.manager.update(Absence, { id }, columns);
  }

  private within(from: Date, to: Date): SelectQueryBuilder<Absence> {
    return this.standing().andWhere('a.starts_at < :to AND a.ends_at > :from', { from, to });
  }

  private standing(): SelectQueryBuilder<Absence> {
    return this.work.manager.createQueryBuilder(Absence, 'a').where('a.cancelled_at IS NULL');
  }
}
