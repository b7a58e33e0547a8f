import type { BoardId, MailAddress, MailboxId, MessageId, TicketId } from '@kontaktpost/kernel';

/** One file that goes along. */
export type OutgoingFile = {
  readonly filename: string;
  readonly mediaType: string;
  readonly content: Buffer;
  /** What the HTML calls it (`cid:`), without angle brackets. */
  readonly contentId?: string | null;
  readonly inline?: boolean;
};

/** A mail of ours before it is composed. Message-IDs are given without angle brackets. */
export type NewMail = {
  readonly id: MessageId;
  readonly mailbox: {
    readonly id: MailboxId;
    readonly boardId: BoardId;
    readonly address: string;
    readonly name: string;
  };
  readonly ticketId: TicketId | null;
  readonly to: MailAddress[];
  readonly cc: MailAddress[];
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly inReplyTo: string | null;
  /** Oldest first. */
  readonly references: readonly string[];
  readonly attachments: readonly OutgoingFile[];
  /** How it came about, for mail that no person wrote (RFC 3834 5); null when a person did. */
  readonly automatic: 'auto-replied' | 'auto-generated' | null;
  /** Not sent before this instant. */
  readonly heldUntil?: Date | null;
};
