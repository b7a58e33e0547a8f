import type { AbsenceId, PersonId, TeamId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AbsenceKind, TicketShare } from './domain/absence-values';

const when = { type: 'timestamptz', nullable: true } as const;
const link = { type: 'uuid', nullable: true } as const;

/** A period in which a person is away, and who answers meanwhile (G29). All times are instants (UTC). */
@Entity('absences')
export class Absence {
  @PrimaryColumn('uuid')
  id: AbsenceId;

  @Column('uuid')
  personId: PersonId;

  @Column('text')
  kind: AbsenceKind;

  @Column('timestamptz')
  startsAt: Date;

  /** When the person is at work again; of one that was ended early, when that was. */
  @Column('timestamptz')
  endsAt: Date;

  /** Null when a team answers. */
  @Column(link)
  standInId: PersonId | null;

  /** Null when one person answers. */
  @Column(link)
  teamId: TeamId | null;

  @Column('text')
  share: TicketShare;

  @Column('boolean', { default: true })
  ticketsComeBack: boolean;

  /** The person's own words for the automatic reply; null: the standard words. */
  @Column('text', { nullable: true })
  replyText: string | null;

  @Column(link)
  registeredBy: PersonId | null;

  @Column('timestamptz')
  registeredAt: Date;

  /** When all open tickets had been moved; null before. */
  @Column(when)
  beganAt: Date | null;

  /** When all that comes back had come back; null before. */
  @Column(when)
  endedAt: Date | null;

  @Column(when)
  cancelledAt: Date | null;

  /** Grows by one with every change that a person makes. */
  @Column('integer', { default: 1 })
  version: number;
}
