import type { PersonId, ProposalId, TeamId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Work } from './domain/work';

/** A question to a colleague: can you take this? */
@Entity('shift_proposals')
export class ShiftProposal {
  @PrimaryColumn('uuid')
  id: ProposalId;

  @Column('uuid')
  teamId: TeamId;

  /** Who is asked. */
  @Column('uuid')
  personId: PersonId;

  @Column('date')
  date: string;

  @Column('smallint')
  fromMinute: number;

  @Column('smallint')
  toMinute: number;

  @Column('text')
  work: Work;

  /** Null: the product itself. */
  @Column('uuid', { nullable: true })
  proposedBy: PersonId | null;

  @Column('timestamptz')
  proposedAt: Date;

  /** Null while it is open. */
  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** Null while it is open. */
  @Column('boolean', { nullable: true })
  accepted: boolean | null;
}
