import type { MailAddress } from '@kontaktpost/kernel';

/** One header field: name in lower case, value unfolded, as unicode text, its encoded words still encoded. */
export type MailHeader = { readonly name: string; readonly value: string };

/** One attached file, decoded. */
export type ParsedAttachment = {
  /** NFC, no path, no control characters, never empty. */
  filename: string;
  mediaType: string;
  content: Uint8Array;
  /** Without angle brackets. */
  contentId: string | null;
  /** Meant to be shown inside the body, not listed beside it. */
  inline: boolean;
};

/** A mail read into plain values. Nothing in it is trusted: the HTML is as sent. */
export type ParsedMail = {
  /** Canonical, without angle brackets. */
  messageId: string | null;
  inReplyTo: string[];
  /** Oldest first, as in the header. */
  references: string[];
  subject: string;
  from: MailAddress | null;
  replyTo: MailAddress[];
  to: MailAddress[];
  cc: MailAddress[];
  /** What the sender's clock said. Never used for deadlines (decisions 10). */
  date: Date | null;
  /** Plain text; made from the HTML when the mail has no text part. */
  text: string;
  /** As sent, not cleaned: `cleanHtml` before showing. */
  html: string | null;
  attachments: ParsedAttachment[];
  headers: readonly MailHeader[];
};

/** How much of a mail is read before it counts as unreadable. */
export type ParseLimits = {
  readonly maxBytes: number;
  /** All header bytes of the mail and its parts. */
  readonly maxHeaderBytes: number;
  /** Multiparts inside multiparts. */
  readonly maxNesting: number;
  readonly maxParts: number;
};

/** Wide enough for any honest mail; `maxBytes` stands above the intake's own limit (decisions 16). */
export const DEFAULT_LIMITS: ParseLimits = {
  maxBytes: 64 * 1024 * 1024,
  maxHeaderBytes: 2 * 1024 * 1024,
  maxNesting: 64,
  maxParts: 2000,
};

export type UnreadableReason =
  | 'EMPTY'
  | 'NOT_A_MAIL'
  | 'TOO_LARGE'
  | 'TOO_MANY_HEADERS'
  | 'TOO_DEEP'
  | 'TOO_MANY_PARTS';

/** These bytes can't be read as a mail; the source is kept all the same (decisions 12). */
export class UnreadableMail extends Error {
  constructor(
    readonly reason: UnreadableReason,
    message: string,
  ) {
    super(message);
    this.name = 'UnreadableMail';
  }
}
