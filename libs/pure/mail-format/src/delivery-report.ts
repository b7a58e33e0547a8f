import { decodeBytes } from './charsets';
import { headerValue, readHeaderBlock } from './header-block';
import type { MailHeader, ParsedAttachment, ParsedMail } from './mail-types';

/** One recipient in a report of a mail system. */
export type Reported = {
  readonly recipient: string | null;
  readonly status: string | null;
  readonly action: string;
};

const ADDRESS = /[^\s<>()[\]:;,"'@\\|]{1,64}@[#a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?/i;
const STATUS = /(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])/;
const REPLY = /(?:^|[\s#(<:;])([45])\d\d(?=[\s\-:#)]|$)/;

/** The status in a text: the enhanced one (RFC 3463), else the class of an SMTP reply. */
export const statusIn = (text: string): string | null => {
  const enhanced = STATUS.exec(text)?.[1];
  if (enhanced !== undefined) return enhanced;
  const reply = REPLY.exec(text)?.[1];
  return reply === undefined ? null : `${reply}.0.0`;
};

/** The first address in a text, in lower case. */
export const addressIn = (text: string): string | null => ADDRESS.exec(text)?.[0].toLowerCase() ?? null;

const isReport = (file: ParsedAttachment): boolean =>
  /^message\/(?:global-)?delivery-status$/.test(file.mediaType);

const recipientOf = (fields: readonly MailHeader[]): string | null => {
  for (const name of ['original-recipient', 'final-recipient', 'x-actual-recipient']) {
    const found = addressIn((headerValue(fields, name) ?? '').replace(/^[^;]{0,40};/, ''));
    if (found !== null) return found;
  }
  return null;
};

/** A status of class 0 or x.0.0 says less than the diagnostic text beside it. */
const statusOf = (fields: readonly MailHeader[]): string | null => {
  const status = statusIn(headerValue(fields, 'status') ?? '');
  const diagnostic = statusIn(headerValue(fields, 'diagnostic-code') ?? '');
  const vague = status === null || status.endsWith('.0.0');
  return vague && diagnostic !== null && (status === null || diagnostic.charAt(0) === status.charAt(0))
    ? diagnostic
    : status;
};

/** The recipients of a report's text (RFC 3464 2.1); the first group of fields is about the mail and names none. */
export const readReport = (report: string): Reported[] =>
  report
    .slice(0, 500_000)
    .split(/\n[ \t]*\r?\n/)
    .map((group) => readHeaderBlock(Buffer.from(group.trimStart(), 'utf8')).headers)
    .map((fields) => ({
      recipient: recipientOf(fields),
      status: statusOf(fields),
      action: (/^[a-z]+/.exec((headerValue(fields, 'action') ?? '').trim().toLowerCase()) ?? [''])[0],
    }))
    .filter((reported) => reported.recipient !== null || reported.action !== '');

/** What a mail's delivery reports say; null when it carries none. */
export const deliveryReport = (mail: ParsedMail): Reported[] | null => {
  const reports = mail.attachments.filter(isReport);
  if (reports.length === 0) return null;
  return reports.flatMap((file) => readReport(decodeBytes(file.content, 'utf-8')));
};

/** The mail arrived: delivered, passed on to a system without reports, to a list, or was only asked about (RFC 3464 2.3.3). */
export const isArrived = (reported: Reported): boolean =>
  /^(?:delivered|deliverable|relayed|expanded)$/.test(reported.action);
