import type { PersonId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last sign of one person's screens. */
@Entity('attendance')
export class Attendance {
  @PrimaryColumn('uuid')
  personId: PersonId;

  /** When the last sign came; written at most every 20 seconds. */
  @Column('timestamptz')
  seenAt: Date;

  /** Since when the signs say the same without a break: there at work, or signed in and not at work. */
  @Column('timestamptz')
  since: Date;

  /** What the person's last sign said: at work, or signed in and away from the desk. */
  @Column('boolean')
  atWork: boolean;
}
