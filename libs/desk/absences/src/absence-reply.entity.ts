import type { AbsenceId, MessageId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who has had the automatic reply of an absence: the key lets nobody have it twice. */
@Entity('absence_replies')
export class AbsenceReply {
  @PrimaryColumn('uuid')
  absenceId: AbsenceId;

  /** Lower case. */
  @PrimaryColumn('text')
  address: string;

  /** The mail that it answered. */
  @Column('uuid')
  messageId: MessageId;

  @Column('timestamptz')
  at: Date;
}
