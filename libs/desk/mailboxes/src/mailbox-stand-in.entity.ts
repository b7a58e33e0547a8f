import type { AbsenceId, MailboxId, PersonId, TeamId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who reads and answers a personal mailbox while its owner is away: exactly one of a person and a team. */
@Entity('mailbox_stand_ins')
export class MailboxStandIn {
  @PrimaryColumn('uuid')
  mailboxId: MailboxId;

  @PrimaryColumn('uuid')
  absenceId: AbsenceId;

  @Column('uuid', { nullable: true })
  personId: PersonId | null;

  @Column('uuid', { nullable: true })
  teamId: TeamId | null;

  @Column('timestamptz')
  since: Date;

  /** From then on it is read no longer, whether or not the row is still there. */
  @Column('timestamptz')
  endsAt: Date;
}
