import type { BoardId, MailboxId, MessageId } from '@kontaktpost/kernel';

export const DIRECTIONS = ['INCOMING', 'OUTGOING'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const MAIL_OUTCOMES = ['RECEIVED', 'TOO_LARGE', 'SENT', 'REFUSED', 'BOUNCED', 'UNCONFIRMED'] as const;
/** What became of a mail. A mail may have several lines: sent, and bounced an hour later. */
export type MailOutcome = (typeof MAIL_OUTCOMES)[number];

/** What is written down of one mail. Addresses are the envelope's or the headers', as they stood. */
export type NewMailLogLine = {
  readonly direction: Direction;
  readonly outcome: MailOutcome;
  readonly mailboxId: MailboxId;
  readonly boardId: BoardId;
  readonly messageId: MessageId;
  readonly sender: string;
  /** Those whom this outcome concerns. */
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly sizeInBytes: number;
  readonly at: Date;
};

/** One line of the journal. `subject` is empty once it has been erased. */
export type MailLogLine = Omit<NewMailLogLine, 'boardId'> & { readonly id: string };
