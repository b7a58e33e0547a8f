import type { PersonId, ShiftId, TeamId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Work } from './domain/work';

/** A piece of a team's rota. */
@Entity('shifts')
export class Shift {
  @PrimaryColumn('uuid')
  id: ShiftId;

  @Column('uuid')
  teamId: TeamId;

  @Column('uuid')
  personId: PersonId;

  /** The date in Stockholm, '2026-11-23'. */
  @Column('date')
  date: string;

  /** Minutes after midnight in Stockholm. */
  @Column('smallint')
  fromMinute: number;

  /** 1440 is the next midnight; no shift goes over it. */
  @Column('smallint')
  toMinute: number;

  @Column('text')
  work: Work;

  /** Null: the product itself. */
  @Column('uuid', { nullable: true })
  savedBy: PersonId | null;

  @Column('timestamptz')
  savedAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}
