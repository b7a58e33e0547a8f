import type { BoardId, ContactId, MailboxId, PersonId, TicketId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Lane, Priority, Resolution, TicketStatus } from './domain/ticket-values';

const when = { type: 'timestamptz', nullable: true } as const;
const link = { type: 'uuid', nullable: true } as const;

/** One matter of one citizen, as it is stored. All times are instants (UTC). */
@Entity('tickets')
export class Ticket {
  @PrimaryColumn('uuid')
  id: TicketId;

  @Column('text')
  reference: string;

  /** Grows by one with every change; messages and notes keep the one they came with (decisions 19). */
  @Column('integer')
  version: number;

  @Column('uuid')
  boardId: BoardId;

  /** The mailbox that owns it; others it came to stand in `ticket_mailboxes`. */
  @Column('uuid')
  mailboxId: MailboxId;

  @Column(link)
  contactId: ContactId | null;

  @Column('text')
  subject: string;

  @Column('text')
  status: TicketStatus;

  @Column('text')
  lane: Lane;

  @Column(link)
  assigneeId: PersonId | null;

  /** Named to the citizen when the answer takes longer (G15). */
  @Column(link)
  contactPersonId: PersonId | null;

  @Column('text', { nullable: true })
  category: string | null;

  @Column('text')
  priority: Priority;

  @Column(when)
  snoozedUntil: Date | null;

  /** Arrival of the first message; never changes (decisions 10). */
  @Column('timestamptz')
  receivedAt: Date;

  /** Arrival of the oldest citizen mail that no person has answered; null when none waits. */
  @Column(when)
  waitingSince: Date | null;

  /** The first deadline that was set; kept when a later date is promised. */
  @Column(when)
  firstReplyDueAt: Date | null;

  /** Null when nobody waits for us. */
  @Column(when)
  replyDueAt: Date | null;

  @Column(when)
  acknowledgedAt: Date | null;

  /** When the newest answer that stands was sent, or given without a mail. */
  @Column(when)
  answeredAt: Date | null;

  /** The day by which the citizen was promised an answer; null when nothing is promised. */
  @Column('date', { nullable: true })
  promisedFor: string | null;

  /** When a person first answered; null while nobody has. */
  @Column('timestamptz', { nullable: true })
  firstAnsweredAt: Date | null;

  /** How many working days after the day of receipt that was; 0 on the day itself. */
  @Column('smallint', { nullable: true })
  firstAnswerWorkingDays: number | null;

  /** The newest answer by other means than mail: a call, a meeting, a referral (decisions 18). */
  @Column('timestamptz', { nullable: true })
  answeredOtherwiseAt: Date | null;

  /** The version that it answered up to. */
  @Column('integer', { nullable: true })
  answeredOtherwiseVersion: number | null;

  @Column(when)
  resolvedAt: Date | null;

  @Column('text', { nullable: true })
  resolution: Resolution | null;

  @Column('text', { nullable: true })
  resolutionReason: string | null;

  @Column(link)
  mergedIntoId: TicketId | null;

  /** The resolved ticket that this one goes on from. */
  @Column(link)
  continuesId: TicketId | null;

  /** The ticket that this mail may belong to, by its ids or subject; a person decides, since the sender is a stranger there (decisions 13). */
  @Column(link)
  proposedId: TicketId | null;

  @Column(when)
  markedSecretAt: Date | null;

  /** Since when nobody has opened what came; null when somebody has. */
  @Column(when)
  unreadSince: Date | null;

  @Column('text')
  senderName: string;

  @Column('text')
  senderAddress: string;

  /** One line of the newest text. */
  @Column('text')
  preview: string;

  @Column('integer')
  messageCount: number;

  @Column('integer')
  attachmentCount: number;

  @Column('timestamptz')
  lastActivityAt: Date;

  @Column(when)
  contentRemovedAt: Date | null;
}
