import type { AlarmId, TeamId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CoverageAlarmKind } from './domain/work';

/** That a team's phone hours are not covered. One of a kind a team is open at a time. */
@Entity('coverage_alarms')
export class CoverageAlarm {
  @PrimaryColumn('uuid')
  id: AlarmId;

  @Column('uuid')
  teamId: TeamId;

  @Column('text')
  kind: CoverageAlarmKind;

  /** Since when it is so; of UNREAD: since when the oldest mail lies unread. */
  @Column('timestamptz')
  since: Date;

  /** Null until it has lasted long enough to tell anybody. */
  @Column('timestamptz', { nullable: true })
  raisedAt: Date | null;

  /** Null while it goes on. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('smallint')
  needed: number;

  /** How many were there when it was raised. */
  @Column('smallint')
  present: number;
}
