import type { TeamId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a team answers on an ordinary week's day, in minutes after midnight in Stockholm, and how many are needed at the least. */
@Entity('opening_periods')
export class TeamPeriod {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  teamId: TeamId;

  /** 1 is Monday, 7 Sunday (ISO 8601). */
  @Column('smallint')
  weekday: number;

  @Column('smallint')
  fromMinute: number;

  /** 1440 is the end of the day. */
  @Column('smallint')
  toMinute: number;

  @Column('smallint', { default: 1 })
  leastStaffing: number;
}
