import type { NotificationId, PersonId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NotificationKind, SubjectKind } from './domain/notification-values';

/** One thing that one person is told, once an occasion. Ids only. */
@Entity('notifications')
export class Notification {
  @PrimaryColumn('uuid')
  id: NotificationId;

  @Column('uuid')
  personId: PersonId;

  @Column('text')
  kind: NotificationKind;

  @Column('text')
  subjectKind: SubjectKind;

  @Column('uuid')
  subjectId: string;

  /** Tells this time from the others of the same thing: a deadline, or the thing itself when there is one time only. */
  @Column('text')
  occasion: string;

  /** The deadline that it is about; null when it is about none. */
  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  /** Null while unread. */
  @Column('timestamptz', { nullable: true })
  readAt: Date | null;
}
