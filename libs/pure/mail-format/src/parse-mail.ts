import { readAddresses } from './addresses';
import { cleanBody } from './clean-text';
import { headerValue, headerValues } from './header-block';
import { readMailDate } from './mail-date';
import {
  DEFAULT_LIMITS,
  type MailHeader,
  type ParsedMail,
  type ParseLimits,
  UnreadableMail,
} from './mail-types';
import { messageIdList } from './message-ids';
import { readContent } from './mime-content';
import { readMimeTree } from './mime-tree';
import { headOf } from './read-head';

const LF = 10;
const CR = 13;

/** A mail saved with bare carriage returns, as old Macs did. */
const withLineFeeds = (raw: Uint8Array): Uint8Array =>
  raw.includes(LF) || !raw.includes(CR) ? raw : raw.map((byte) => (byte === CR ? LF : byte));

/** Without any header field only text can still be a mail: it becomes the body. */
const isBinary = (raw: Uint8Array): boolean =>
  raw.subarray(0, 8192).some((byte) => byte < 7 || (byte > 13 && byte < 27));

const read = (raw: Uint8Array, limits: ParseLimits): ParsedMail => {
  if (raw.length > limits.maxBytes)
    throw new UnreadableMail('TOO_LARGE', `The mail is larger than ${limits.maxBytes} bytes.`);
  if (raw.length === 0) throw new UnreadableMail('EMPTY', 'There are no bytes to read.');
  const tree = readMimeTree(withLineFeeds(raw), limits);
  if (tree.headers.length === 0 && isBinary(raw)) {
    throw new UnreadableMail('NOT_A_MAIL', 'There is no header field at the beginning, and no text either.');
  }
  const { text, html, attachments } = readContent(tree);
  return {
    ...headOf(tree.headers),
    ...linksOf(tree.headers),
    replyTo: headerValues(tree.headers, 'reply-to').flatMap(readAddresses),
    date: readMailDate(headerValue(tree.headers, 'date') ?? ''),
    text: cleanBody(text),
    html: html === null ? null : cleanBody(html),
    attachments,
  };
};

const linksOf = (headers: readonly MailHeader[]): Pick<ParsedMail, 'inReplyTo' | 'references'> => ({
  inReplyTo: headerValues(headers, 'in-reply-to').flatMap(messageIdList),
  references: headerValues(headers, 'references').flatMap(messageIdList),
});

/** Reads a mail (RFC 5322, MIME). Throws `UnreadableMail` only for what is no mail or over a limit; any other fault in it is read around. */
export const parseMail = async (raw: Uint8Array, limits: ParseLimits = DEFAULT_LIMITS): Promise<ParsedMail> =>
  read(raw, limits);
