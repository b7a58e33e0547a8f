import type { MailAddress } from '@kontaktpost/kernel';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { NewMail, OutgoingFile } from './domain/new-mail';
import type { ChosenRecipient } from './domain/recipients';

/** What is composed: the mail, its recipients as chosen, its Message-ID (without angle brackets) and its date. */
export type MailToCompose = {
  readonly mail: NewMail;
  readonly recipients: readonly ChosenRecipient[];
  readonly messageId: string;
  readonly date: Date;
};

/**
 * The bytes of a mail (RFC 5322, MIME), made once and sent as they are at every try. Nobody is asked for a receipt (G12), and
 * no part of the text can become a header: only the fields below are written, each on one line.
 */
export function composeMail({ mail, recipients, messageId, date }: MailToCompose): Promise<Buffer> {
  const { mailbox, automatic, inReplyTo, references } = mail;
  const composer = new MailComposer({
    from: address(mailbox),
    to: recipients.filter(({ role }) => role === 'TO').map(address),
    cc: recipients.filter(({ role }) => role === 'CC').map(address),
    subject: oneLine(mail.subject),
    messageId: `<${messageId}>`,
    inReplyTo: inReplyTo ? bracketed(inReplyTo) : undefined,
    references: references.map(bracketed).join(' ') || undefined,
    date,
    headers: automatic ? { 'Auto-Submitted': automatic } : {},
    text: mail.text,
    html: mail.html ?? undefined,
    attachments: mail.attachments.map(file),
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** Addresses have been checked before; the name is anybody's text. */
const address = ({ name, address }: MailAddress): MailAddress => ({ name: oneLine(name), address });

const file = ({ filename, mediaType, content, contentId, inline }: OutgoingFile) => ({
  filename: oneLine(filename) || 'attachment',
  contentType: MEDIA_TYPE.test(mediaType) ? mediaType.toLowerCase() : 'application/octet-stream',
  contentDisposition: inline ? ('inline' as const) : ('attachment' as const),
  contentTransferEncoding: 'base64' as const,
  content,
  ...(inline && contentId ? { cid: contentId.replace(NO_TOKEN, '') } : {}),
});

/** type/subtype without parameters (RFC 6838 4.2); a part is never a mail or a multipart of its own, which could not be base64. */
const MEDIA_TYPE =
  /^(?!message\/|multipart\/)[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/i;
const NO_TOKEN = /[\s<>\p{Cc}]/gu;

const bracketed = (id: string): string => `<${id.replace(NO_TOKEN, '')}>`;

/** Line breaks and other control characters, also those that only some programs break a line at, and half characters, become blanks. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ').trim();
