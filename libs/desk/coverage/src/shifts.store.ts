import { UnitOfWork } from '@kontaktpost/database';
import { isId, type PersonId, type ShiftId, type TeamId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { Between, In } from 'typeorm';
import { Shift } from './shift.entity';

/** The first and the last date, '2026-11-23'. */
export type Dates = { readonly from: string; readonly to: string };

/** Who has mail to answer, where and when. */
export type MailShiftRow = Pick<Shift, 'teamId' | 'personId' | 'date' | 'fromMinute' | 'toMinute'>;

/** A statement takes 65,535 values, which the week of a large team exceeds. */
const ROWS_AT_ONCE = 1000;

const byTime = { order: { date: 'ASC', fromMinute: 'ASC', id: 'ASC' } } as const;

/** Every query about the rota. */
@Injectable()
export class ShiftsStore {
  constructor(private readonly work: UnitOfWork) {}

  /** The rota of these teams, by time. */
  async ofTeams(teamIds: readonly TeamId[], { from, to }: Dates): Promise<Shift[]> {
    if (teamIds.length === 0) return [];
    const where = { teamId: In([...teamIds]), date: Between(from, to) };
    return this.work.manager.find(Shift, { ...byTime, where });
  }

  /** The shifts for mail of these teams, in no order: what plans are made of, many thousands at times. */
  async mailOf(teamIds: readonly TeamId[], { from, to }: Dates): Promise<MailShiftRow[]> {
    return this.work.sql<MailShiftRow>(
      `SELECT team_id AS "teamId", person_id AS "personId", to_char(date, 'YYYY-MM-DD') AS date,
         from_minute AS "fromMinute", to_minute AS "toMinute"
       FROM shifts WHERE team_id = ANY($1::uuid[]) AND date BETWEEN $2 AND $3 AND work = 'MAIL'`,
      [teamIds, from, to],
    );
  }

  /** These people's shifts in all teams, by time. */
  async ofPeople(personIds: readonly PersonId[], { from, to }: Dates): Promise<Shift[]> {
    if (personIds.length === 0) return [];
    const where = { personId: In([...personIds]), date: Between(from, to) };
    return this.work.manager.find(Shift, { ...byTime, where });
  }

  async byId(id: ShiftId): Promise<Shift | null> {
    return isId(id) ? this.work.manager.findOneBy(Shift, { id }) : null;
  }

  /**
   * Makes changes to the rota of one person wait for each other, whatever the team: two that overlap could else both be saved.
   * Everybody at once and in one order, so that two copies can't hold each other up.
   */
  async lockRotaOf(personIds: readonly PersonId[]): Promise<void> {
    await this.work.sql(
      `SELECT pg_advisory_xact_lock(hashtextextended('rota:' || id, 0))
       FROM (SELECT DISTINCT id FROM unnest($1::text[]) AS p (id) ORDER BY id OFFSET 0) AS people`,
      [personIds],
    );
  }

  async lock(id: ShiftId): Promise<Shift | null> {
    if (!isId(id)) return null;
    return this.work.manager.findOne(Shift, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async save(shift: Shift): Promise<void> {
    await this.work.manager.save(shift);
  }

  async addAll(shifts: readonly Shift[]): Promise<void> {
    for (let from = 0; from < shifts.length; from += ROWS_AT_ONCE)
      await this.work.manager.insert(Shift, shifts.slice(from, from + ROWS_AT_ONCE));
  }

  async remove(id: ShiftId): Promise<void> {
    await this.work.manager.delete(Shift, { id });
  }
}
