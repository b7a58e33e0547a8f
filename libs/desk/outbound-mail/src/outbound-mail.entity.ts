import type { BoardId, MailboxId, MessageId, PersonId, TicketId } from '@kontaktpost/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeliveryState } from './domain/delivery-state';

const when = { type: 'timestamptz', nullable: true } as const;

/** The sending of one mail of ours. Its id is the message's. All times are instants (UTC). */
@Entity('outbound_mail')
export class OutboundMail {
  @PrimaryColumn('uuid')
  id: MessageId;

  @Column('uuid')
  mailboxId: MailboxId;

  @Column('uuid')
  boardId: BoardId;

  /** Null for mail that belongs to no ticket. */
  @Column('uuid', { nullable: true })
  ticketId: TicketId | null;

  @Column('text')
  state: DeliveryState;

  /** The Message-ID, without angle brackets; the same for every try. */
  @Column('text', { unique: true })
  messageId: string;

  @Column('text')
  envelopeFrom: string;

  @Column('text')
  subject: string;

  /** The bytes as they are sent, in `blobs`. */
  @Column('bytea')
  sourceSha256: Buffer;

  @Column('integer')
  sizeInBytes: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column(when)
  heldUntil: Date | null;

  /** When a waiting mail is due; null when it waits for nothing. */
  @Column(when)
  nextTryAt: Date | null;

  /** Tries since it was queued, by us or by a person. */
  @Column('integer')
  tries: number;

  /** The number of the worker that took it up last; null when none has. */
  @Column('integer', { nullable: true })
  claimedBy: number | null;

  @Column(when)
  claimedAt: Date | null;

  /** What the server said last, or why there is nothing to quote; null before the first try. */
  @Column('text', { nullable: true })
  response: string | null;

  @Column(when)
  sentAt: Date | null;

  /** Who made sure that it arrived; null when the server said so. */
  @Column('uuid', { nullable: true })
  settledBy: PersonId | null;

  @Column(when)
  settledAt: Date | null;

  /** Grows with every change that a screen shows. */
  @Column('integer')
  version: number;
}
