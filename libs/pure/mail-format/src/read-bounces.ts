import { decodeBytes } from './charsets';
import { headerValue, readHeaderBlock } from './header-block';
import type { ParsedAttachment, ParsedMail } from './mail-types';
import { canonicalMessageId } from './message-ids';

/** One recipient that a mail did not reach. */
export type Bounce = {
  recipient: string | null;
  /** Enhanced status (RFC 3463), such as 5.1.1. */
  status: string | null;
  /** Trying again is of no use. */
  hard: boolean;
  /** The Message-ID of the mail that did not arrive. */
  originalMessageId: string | null;
};

type Failure = { readonly recipient: string | null; readonly status: string | null };

const ADDRESS = /[^\s<>()[\]:;,"'@\\]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?/i;
const STATUS = /(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])/;
const REPLY = /(?:^|[\s#(<:])([45])\d\d(?=[\s\-:#)]|$)/;

/** The status in a line: the enhanced one, else the class of the SMTP reply. */
const statusIn = (text: string): string | null => {
  const enhanced = STATUS.exec(text)?.[1];
  if (enhanced !== undefined) return enhanced;
  const reply = REPLY.exec(text)?.[1];
  return reply === undefined ? null : `${reply}.0.0`;
};

const addressIn = (text: string): string | null => ADDRESS.exec(text)?.[0].toLowerCase() ?? null;

const isStatusPart = (file: ParsedAttachment): boolean =>
  /^message\/(?:global-)?delivery-status$/.test(file.mediaType);

/** The groups of fields of a delivery report (RFC 3464 2.1). */
const reported = (report: string): Failure[] =>
  report
    .split(/\r?\n[ \t]*\r?\n/)
    .map((group) => readHeaderBlock(Buffer.from(group.trimStart(), 'utf8')).headers)
    .filter((fields) => !/^(?:delivered|relayed|expanded)/i.test(headerValue(fields, 'action') ?? ''))
    .map((fields) => ({
      recipient: addressIn(
        (headerValue(fields, 'final-recipient') ?? headerValue(fields, 'original-recipient') ?? '').replace(
          /^[^;]*;/,
          '',
        ),
      ),
      status:
        statusIn(headerValue(fields, 'status') ?? '') ??
        statusIn(headerValue(fields, 'diagnostic-code') ?? ''),
    }))
    .filter((failure) => failure.recipient !== null);

/** What mail systems write without a report: an address, and the reason within the next lines. */
const written = (text: string): Failure[] => {
  const lines = beforeOriginal(text).split('\n').slice(0, 300);
  const found: Failure[] = [];
  for (const [i, line] of lines.entries()) {
    const recipient = /^\s*(?:<[^>]+>|to:|[^\s@]+@[^\s@]+[:\s]*$|[^\s@]+@[^\s@]+\s)/i.test(line)
      ? addressIn(line)
      : null;
    if (recipient === null) continue;
    const status = statusIn(line) ?? statusIn(lines.slice(i + 1, i + 6).join(' '));
    found.push({ recipient, status });
  }
  return found;
};

const ORIGINAL =
  /^[-\s>]*(?:-{2,} ?(?:this is a copy|original|ursprung|returned|below this line|forwarded|undelivered|unsent)|received: |return-path: |message-id: )/im;

const beforeOriginal = (text: string): string => {
  const at = ORIGINAL.exec(text)?.index ?? -1;
  return at < 0 ? text : text.slice(0, at);
};

const originalId = (mail: ParsedMail): string | null => {
  for (const file of mail.attachments) {
    if (!/^(?:message\/(?:global|rfc822)(?:-headers)?|text\/rfc822-headers)$/.test(file.mediaType)) continue;
    const id = headerValue(
      readHeaderBlock(file.content, { root: true, limit: 256 * 1024 }).headers,
      'message-id',
    );
    if (id !== null) return canonicalMessageId(id);
  }
  const line = /^[>\s]*message-id:[ \t]*\n?[ \t]*(<[^>\n]{1,900}>|\S{1,900}@\S{1,900})/im.exec(
    mail.text,
  )?.[1];
  return line === undefined ? null : canonicalMessageId(line);
};

const unique = (failures: readonly Failure[]): Failure[] => {
  const byRecipient = new Map<string, Failure>();
  for (const failure of failures) {
    const key = failure.recipient ?? '';
    const known = byRecipient.get(key);
    if (known === undefined || known.status === null) byRecipient.set(key, failure);
  }
  return [...byRecipient.values()];
};

/** The recipients that a bounce names (RFC 3464, and the forms from before it); one without recipient when it names none. */
export const readBounces = (mail: ParsedMail): Bounce[] => {
  const reports = mail.attachments
    .filter(isStatusPart)
    .flatMap((file) => reported(decodeBytes(file.content, 'utf-8')));
  const header = (headerValue(mail.headers, 'x-failed-recipients') ?? '').split(',').map(addressIn);
  const named = header
    .filter((address) => address !== null)
    .map((recipient) => ({ recipient, status: statusIn(mail.text) }));
  const failures = [reports, named, written(mail.text)].find((list) => list.length > 0) ?? [
    { recipient: null, status: statusIn(mail.text) },
  ];
  const originalMessageId = originalId(mail);
  return unique(failures).map((failure) => ({
    ...failure,
    hard: failure.status?.startsWith('5') ?? false,
    originalMessageId,
  }));
};
