import type { MailAddress } from '@kontaktpost/kernel';

export type DemoLanguage = 'sv' | 'en' | 'fi' | 'ar' | 'so';

/** A file that `make-attachment.ts` really makes, so that it opens. `text` is what stands in it. */
export type DemoAttachment = {
  readonly filename: string;
  readonly mediaType: string;
  readonly make: 'pdf' | 'png' | 'text' | 'ics' | 'eml';
  readonly text?: string;
};

/** What a colleague has answered before the newcomer arrives. `by` is a person's e-mail address. */
export type DemoAnswer = {
  readonly by: string;
  readonly text: string;
  readonly minutesAgo: number;
  readonly resolve?: boolean;
};

export type DemoNote = { readonly by: string; readonly text: string; readonly minutesAgo: number };

/** How a mail program writes the mail that it answers below (or above) the new text. */
export type DemoQuoteStyle = 'gmail' | 'outlook' | 'iphone';

/** Mails that no mail composer would make: `raw-mails.ts` writes their bytes. */
export type DemoRawForm = 'bounce' | 'windows-1252-called-latin1' | 'no-message-id';

/** One mail to the demo municipality, as its sender wrote it. */
export type DemoMail = {
  /** Names the mail in threads; becomes part of its Message-ID. */
  readonly key: string;
  readonly from: MailAddress;
  /** Our addresses, and for a mail where we stand in cc somebody else's. */
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly language: DemoLanguage;
  /** The mail's age when the demo is seeded. */
  readonly minutesAgo: number;
  readonly attachments?: readonly DemoAttachment[];
  /** The key of another mail, or `answer:KEY` for the answer that a colleague gave it. */
  readonly inReplyTo?: string;
  readonly quote?: DemoQuoteStyle;
  readonly headers?: Readonly<Record<string, string>>;
  readonly raw?: DemoRawForm;
  readonly answered?: DemoAnswer;
  readonly note?: DemoNote;
  /** The e-mail address of the person who has taken the ticket. */
  readonly takenBy?: string;
};
