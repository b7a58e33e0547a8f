import type { ContactId, MailAddress, MessageId } from '@kontaktpost/kernel';
import type { ArrivalBasis, BodyClass, MessageKind, ParsedAttachment } from '@kontaktpost/mail-format';
import type { Mailbox } from '@kontaktpost/mailboxes';

/** A mail that has come in, read and judged, before it lies on a ticket. */
export type IncomingMessage = {
  readonly id: MessageId;
  readonly mailbox: Mailbox;
  readonly kind: MessageKind;
  readonly kindReason: string;
  readonly messageId: string;
  readonly subject: string;
  readonly from: MailAddress;
  readonly replyTo: MailAddress[];
  readonly to: MailAddress[];
  readonly cc: MailAddress[];
  readonly text: string;
  readonly freshLength: number;
  readonly html: string | null;
  readonly bodyClass: BodyClass;
  readonly preview: string;
  readonly attachments: readonly ParsedAttachment[];
  readonly receivedAt: Date;
  readonly receivedBasis: ArrivalBasis;
  readonly sourceSha256: Buffer;
  readonly sizeInBytes: number;
  readonly parseFault: string | null;
  readonly contactId: ContactId | null;
  /** True when our mailbox stands only in the copy line. */
  readonly onlyInCc: boolean;
};
