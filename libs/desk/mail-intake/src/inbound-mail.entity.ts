import type { BoardId, MailboxId, MessageId } from '@kontaktpost/kernel';
import type { ArrivalBasis } from '@kontaktpost/mail-format';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ReceiptState = 'RECEIVED' | 'FILED' | 'QUARANTINED';

/** The receipt of one mail: written with its bytes before anything is read out of them. Its id becomes the message's. */
@Entity('inbound_mail')
export class InboundMail {
  @PrimaryColumn('uuid')
  id: MessageId;

  @Column('uuid')
  mailboxId: MailboxId;

  @Column('uuid')
  boardId: BoardId;

  @Column('text')
  via: 'IMAP' | 'SMTP' | 'LMTP';

  /** User and server that it was read from; null for SMTP and LMTP. */
  @Column('text', { nullable: true })
  account: string | null;

  /** Where it lay on the IMAP server when it came; null for SMTP and LMTP. */
  @Column('text', { nullable: true })
  folder: string | null;

  @Column('bigint', { nullable: true })
  uidValidity: string | null;

  @Column('bigint', { nullable: true })
  uid: string | null;

  /** Arrival at the municipality (decisions 10). Never changes. */
  @Column('timestamptz')
  receivedAt: Date;

  @Column('text')
  receivedBasis: ArrivalBasis;

  @Column('timestamptz')
  storedAt: Date;

  /** The SMTP envelope's sender; empty for a null sender, null when the way in does not tell. */
  @Column('text', { nullable: true })
  envelopeFrom: string | null;

  @Column('bytea')
  sha256: Buffer;

  @Column('integer')
  sizeInBytes: number;

  @Column('text')
  state: ReceiptState;

  /** How often its filing was begun; raised before anything is read out of it, so that a mail which takes the process down is found out. */
  @Column('integer')
  tries: number;

  /** What went wrong when it was filed, without content. */
  @Column('text', { nullable: true })
  fault: string | null;

  /** The message that this mail is a second copy of. */
  @Column('uuid', { nullable: true })
  sameAs: MessageId | null;

  /** Where it was moved to on the IMAP server. */
  @Column('text', { nullable: true })
  movedFolder: string | null;

  @Column('bigint', { nullable: true })
  movedUidValidity: string | null;

  @Column('bigint', { nullable: true })
  movedUid: string | null;

  @Column('timestamptz', { nullable: true })
  filedAt: Date | null;

  /** When it was moved on the server; null where nothing is moved. */
  @Column('timestamptz', { nullable: true })
  acknowledgedAt: Date | null;
}
