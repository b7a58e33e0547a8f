import type { TeamId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was seen of one slot of a team's phone hours, a sample a minute. */
@Entity('coverage_slots')
export class CoverageRecord {
  @PrimaryColumn('uuid')
  teamId: TeamId;

  @PrimaryColumn('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  @Column('smallint')
  needed: number;

  /** As the rota said at the last sample. */
  @Column('smallint')
  planned: number;

  @Column('integer', { default: 0 })
  samples: number;

  /** Samples in which as many as needed were there. */
  @Column('integer', { default: 0 })
  coveredSamples: number;

  /** People who were there, summed over the samples. */
  @Column('integer', { default: 0 })
  presentSum: number;

  /** The minute of the last sample: none is taken twice. */
  @Column('timestamptz')
  lastSampleAt: Date;
}
