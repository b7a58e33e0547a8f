import type { SpecialDayId, TeamId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A day that is closed or shortened by local decision. */
@Entity('special_days')
export class SpecialDay {
  @PrimaryColumn('uuid')
  id: SpecialDayId;

  /** Null: for the whole organisation. */
  @Column('uuid', { nullable: true })
  teamId: TeamId | null;

  /** '2026-12-23', in Stockholm. */
  @Column('date')
  date: string;

  @Column('text')
  name: string;

  /** Null with `closesMinute` null: closed all day. Null alone: opens as usual. */
  @Column('smallint', { nullable: true })
  opensMinute: number | null;

  /** Null alone: closes as usual. */
  @Column('smallint', { nullable: true })
  closesMinute: number | null;
}
