import { failuresInText, statusOfText } from './bounce-text';
import { addressIn, deliveryReport, isArrived, type Reported } from './delivery-report';
import { headerValue, readHeaderBlock } from './header-block';
import type { ParsedMail } from './mail-types';
import { canonicalMessageId } from './message-ids';

/** One recipient that a mail did not reach. */
export type Bounce = {
  recipient: string | null;
  /** Enhanced status (RFC 3463), such as 5.1.1; x.0.0 where the system gave none. */
  status: string | null;
  /** Trying again is of no use: a status of class 5. */
  hard: boolean;
  /** The Message-ID of the mail that did not arrive. */
  originalMessageId: string | null;
};

const CARRIES_ORIGINAL = /^(?:message\/(?:global|rfc822|partial)(?:-headers)?|text\/rfc822-headers?)$/;
const ID_LINE = /^[>\s]{0,20}message-id:[ \t]*\n?[ \t]*(<[^<>\n]{1,900}>|[^\s<>]{1,450}@[^\s<>]{1,450})/im;

/** The Message-ID of the mail that a report is about: of the part that returns it, else of the text. */
export const originalMessageId = (mail: ParsedMail): string | null => {
  for (const file of mail.attachments.filter((part) => CARRIES_ORIGINAL.test(part.mediaType))) {
    const { headers, bodyStart } = readHeaderBlock(file.content, { root: true, limit: 256 * 1024 });
    const inner = ID_LINE.exec(
      Buffer.from(file.content.subarray(bodyStart, bodyStart + 64 * 1024)).toString('utf8'),
    );
    const id = headerValue(headers, 'message-id') ?? (headers.length < 3 ? inner?.[1] : undefined);
    if (id !== undefined) return canonicalMessageId(id);
  }
  const text = ID_LINE.exec(mail.text.slice(0, 500_000))?.[1];
  if (text !== undefined) return canonicalMessageId(text);
  return mail.inReplyTo[0] ?? mail.references.at(-1) ?? null;
};

const namedInHeader = (mail: ParsedMail): Reported[] =>
  (headerValue(mail.headers, 'x-failed-recipients') ?? '')
    .split(',')
    .map(addressIn)
    .filter((recipient) => recipient !== null)
    .map((recipient) => ({ recipient, status: statusOfText(mail.text), action: 'failed' }));

const failuresOf = (mail: ParsedMail): Reported[] => {
  const report = (deliveryReport(mail) ?? []).filter((reported) => !isArrived(reported));
  const sender = mail.to.map((to) => to.address.toLowerCase());
  const lists = [report.filter((reported) => reported.recipient !== null), namedInHeader(mail)];
  const found = lists.find((list) => list.length > 0) ?? failuresInText(mail.text, sender);
  return found.length > 0 ? found : [{ recipient: null, status: statusOfText(mail.text), action: 'failed' }];
};

/** One entry a recipient, the first that knows a status. */
const unique = (failures: readonly Reported[]): Reported[] => {
  const known = new Map<string, Reported>();
  for (const failure of failures) {
    const key = failure.recipient ?? '';
    if ((known.get(key)?.status ?? null) === null) known.set(key, failure);
  }
  return [...known.values()];
};

/** The recipients that a bounce names (RFC 3464, and the forms from before it); one without recipient when it names none. */
export const readBounces = (mail: ParsedMail): Bounce[] => {
  const original = originalMessageId(mail);
  return unique(failuresOf(mail)).map(({ recipient, status }) => ({
    recipient,
    status,
    hard: status?.startsWith('5') ?? false,
    originalMessageId: original,
  }));
};
