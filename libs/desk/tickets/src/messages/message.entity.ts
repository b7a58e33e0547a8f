import type { BoardId, MailAddress, MailboxId, MessageId, PersonId, TicketId } from '@kontaktpost/kernel';
import type { ArrivalBasis, BodyClass, MessageKind } from '@kontaktpost/mail-format';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Direction } from '../domain/ticket-values';

const when = { type: 'timestamptz', nullable: true } as const;
const link = { type: 'uuid', nullable: true } as const;

/** One mail as people read it. Its id is the receipt's or the outbox row's. */
@Entity('messages')
export class Message {
  @PrimaryColumn('uuid')
  id: MessageId;

  /** Null for what was set aside: loops and duplicates. */
  @Column(link)
  ticketId: TicketId | null;

  @Column('uuid')
  boardId: BoardId;

  /** The board that it came in to; never changes (decisions 26). */
  @Column('uuid')
  receivedBoardId: BoardId;

  @Column('uuid')
  mailboxId: MailboxId;

  @Column('integer')
  ticketVersion: number;

  @Column('text')
  direction: Direction;

  @Column('text')
  kind: MessageKind;

  /** What the kind was read from. */
  @Column('text')
  kindReason: string;

  /** RFC 5322 Message-ID without angle brackets; empty when the mail had none. */
  @Column('text')
  messageId: string;

  /** The message that this one answers. */
  @Column(link)
  answersId: MessageId | null;

  /** Who wrote an outgoing one; null for incoming and automatic mail. */
  @Column(link)
  authorId: PersonId | null;

  @Column('text')
  subject: string;

  @Column('text')
  fromName: string;

  @Column('text')
  fromAddress: string;

  @Column('jsonb')
  replyTo: MailAddress[];

  @Column('jsonb')
  to: MailAddress[];

  @Column('jsonb')
  cc: MailAddress[];

  @Column('text')
  text: string;

  /** How many characters of the text are new; the rest is quoted history. */
  @Column('integer')
  freshLength: number;

  /** Cleaned; null when the mail had none. */
  @Column('text', { nullable: true })
  html: string | null;

  @Column('text')
  bodyClass: BodyClass;

  /** Arrival (decisions 10); null for outgoing mail. */
  @Column(when)
  receivedAt: Date | null;

  @Column('text', { nullable: true })
  receivedBasis: ArrivalBasis | null;

  @Column(when)
  sentAt: Date | null;

  @Column('bytea')
  sourceSha256: Buffer;

  @Column('integer')
  sizeInBytes: number;

  /** The day by which an acknowledgement promises the answer; null for every other message. */
  @Column('date', { nullable: true })
  promisedFor: string | null;

  /** Why the mail could not be read; its source is all there is then. */
  @Column('text', { nullable: true })
  parseFault: string | null;

  @Column(when)
  markedSecretAt: Date | null;

  @Column(when)
  contentRemovedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;
}
