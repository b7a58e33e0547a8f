import type { MailAddress } from '@kontaktpost/kernel';
import { decodeHeader, readAddresses } from './addresses';
import { cutText } from './clean-text';
import { headerValue, headerValues, readHeaderBlock } from './header-block';
import type { MailHeader } from './mail-types';
import { canonicalMessageId } from './message-ids';

/** What the receipt needs of a mail. */
export type MailHead = {
  messageId: string | null;
  from: MailAddress | null;
  to: MailAddress[];
  cc: MailAddress[];
  subject: string;
  headers: readonly MailHeader[];
};

const MOST_HEADER_BYTES = 256 * 1024;
export const LONGEST_SUBJECT = 2000;

/** The fields that sender and receivers stand in, from a header block. */
export const headOf = (headers: readonly MailHeader[]): MailHead => ({
  messageId: canonicalMessageId(headerValue(headers, 'message-id') ?? ''),
  from: readAddresses(headerValue(headers, 'from') ?? headerValue(headers, 'sender') ?? '')[0] ?? null,
  to: headerValues(headers, 'to').flatMap(readAddresses),
  cc: headerValues(headers, 'cc').flatMap(readAddresses),
  subject: cutText(decodeHeader(headerValue(headers, 'subject') ?? ''), LONGEST_SUBJECT),
  headers,
});

/** Reads the header block only (up to 256 kB), for the receipt; never throws, whatever the bytes are. */
export const readHead = (raw: Uint8Array): Promise<MailHead> =>
  Promise.resolve(headOf(readHeaderBlock(raw, { root: true, limit: MOST_HEADER_BYTES }).headers));
