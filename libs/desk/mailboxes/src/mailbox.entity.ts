import type { Language } from '@kontaktpost/identity';
import type { BoardId, MailboxId, PersonId, TeamId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredImap, StoredSmtp } from './domain/servers';
import type { MailboxKind, SecrecyPresumption } from './mailbox-kinds';

/** One of our addresses. */
@Entity('mailboxes')
export class Mailbox {
  @PrimaryColumn('uuid')
  id: MailboxId;

  /** Lower case. */
  @Column('text')
  address: string;

  /** What citizens see as the sender. */
  @Column('text')
  name: string;

  @Column('text')
  kind: MailboxKind;

  /** The board that holds what comes in here. */
  @Column('uuid')
  boardId: BoardId;

  /** Who answers a function mailbox; null for a personal one. */
  @Column('uuid', { nullable: true })
  teamId: TeamId | null;

  /** Whose personal mailbox it is; null for a function mailbox. */
  @Column('uuid', { nullable: true })
  ownerId: PersonId | null;

  @Column('text', { default: 'sv' })
  language: Language;

  @Column('text', { default: 'OPENNESS' })
  secrecyPresumption: SecrecyPresumption;

  /** Null: the organisation's. */
  @Column('text', { nullable: true })
  signatureTemplate: string | null;

  /** Null: no mail is fetched; the mailbox lives on what is handed in. */
  @Column('jsonb', { nullable: true })
  imap: StoredImap | null;

  /** Sealed for `imap:<id>`. */
  @Column('bytea', { nullable: true })
  imapSecret: Buffer | null;

  /** Null: the relay of the setting SMTP_URL. */
  @Column('jsonb', { nullable: true })
  smtp: StoredSmtp | null;

  /** Sealed for `smtp:<id>`. */
  @Column('bytea', { nullable: true })
  smtpSecret: Buffer | null;

  /** How many working days after the day of receipt the answer is promised (domain.md 3.3). */
  @Column('smallint', { default: 2 })
  replyWithinWorkingDays: number;

  /** Mail after closing time counts from the next day, for the promise only; its arrival never moves. */
  @Column('boolean', { default: false })
  afterClosingCountsAsNextDay: boolean;

  @Column('timestamptz')
  createdAt: Date;

  /** Null while mail is taken in. A closed mailbox can still be read and its tickets answered. */
  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;
}
