import type { MailAddress } from '@kontaktpost/kernel';
import {
  classifyMail,
  cleanHtml,
  fingerprint,
  type MessageKind,
  type ParsedAttachment,
  type ParsedMail,
  parseMail,
  previewOf,
  readHead,
  splitReply,
  UnreadableMail,
} from '@kontaktpost/mail-format';
import type { InboundMail } from './inbound-mail.entity';

/** No person writes more; 45 MB of line ends would take half a minute and a gigabyte to split, and every screen that opens it. The source has it all. */
const LONGEST_TEXT = 1_000_000;

/** A mail read out: what people see of it, and what filing needs. `mail` is null when it could not be read. */
export type ReadMail = {
  readonly mail: ParsedMail | null;
  readonly kind: MessageKind;
  readonly kindReason: string;
  readonly from: MailAddress;
  readonly subject: string;
  readonly text: string;
  readonly freshLength: number;
  readonly html: string | null;
  readonly bodyClass: 'PLAIN' | 'SIMPLE' | 'DESIGNED';
  readonly preview: string;
  readonly attachments: readonly ParsedAttachment[];
  readonly fingerprint: string | null;
  readonly parseFault: string | null;
};

/** Reads a stored mail. What can't be read still becomes something to look at: its source as a file (decisions 12). */
export async function readMail(raw: Buffer, { envelopeFrom }: InboundMail): Promise<ReadMail> {
  try {
    return readable(await parseMail(raw), envelopeFrom);
  } catch (fault) {
    if (!(fault instanceof UnreadableMail)) throw fault;
    return unreadable(raw, envelopeFrom, fault);
  }
}

function readable(mail: ParsedMail, envelopeFrom: string | null): ReadMail {
  const { kind, reason } = classifyMail({ ...mail, envelopeFrom });
  const body = mail.html === null ? null : cleanHtml(mail.html);
  const text = mail.text.slice(0, LONGEST_TEXT);
  const { fresh, quoted } = splitReply(text);
  return {
    mail,
    kind,
    kindReason: reason,
    from: mail.from ?? mail.replyTo[0] ?? { name: '', address: envelopeFrom ?? '' },
    subject: mail.subject,
    text,
    freshLength: quoted.trim() === '' ? text.length : fresh.length,
    html: body?.html ?? null,
    bodyClass: body?.bodyClass ?? 'PLAIN',
    preview: previewOf(fresh.trim() === '' ? mail.text : fresh),
    attachments: mail.attachments,
    fingerprint: isNameless(mail) ? null : fingerprint(mail),
    parseFault: text === mail.text ? null : `TEXT_CUT: shown are the first ${LONGEST_TEXT} characters`,
  };
}

/** Without Message-ID and date, as forms on web sites send: the same words a week later are a new mail, not a copy. */
const isNameless = ({ messageId, date }: ParsedMail): boolean => messageId === null && date === null;

async function unreadable(
  raw: Buffer,
  envelopeFrom: string | null,
  fault: UnreadableMail,
): Promise<ReadMail> {
  const head = await readHead(raw);
  const source = {
    filename: 'source.eml',
    mediaType: 'message/rfc822',
    content: raw,
    contentId: null,
    inline: false,
  };
  return {
    mail: null,
    kind: 'PERSON',
    kindReason: 'could not be read',
    from: head.from ?? { name: '', address: envelopeFrom ?? '' },
    subject: head.subject,
    text: '',
    freshLength: 0,
    html: null,
    bodyClass: 'PLAIN',
    preview: '',
    attachments: [source],
    fingerprint: null,
    parseFault: `${fault.reason}: ${fault.message}`,
  };
}
