import { decodeHeader } from './addresses';
import { headerValue } from './header-block';
import type { ParsedMail } from './mail-types';

/** A mail with the sender of its envelope (RFC 5321 MAIL FROM): '' or '<>' for a null sender, null when not known. */
export type EnvelopedMail = ParsedMail & { readonly envelopeFrom: string | null };

const DAEMON =
  /^(?:mailer[-_. ]?daemon|post[-_]?master|mail[-_. ]?delivery|mdaemon|mail[-_. ]system|system administrator|bounces?|auto-?bounce)\b/i;
const NO_REPLY =
  /^(?:(?:do[-_.]?)?not?[-_.]?reply|svara[-_.]?(?:inte|ej)|ingen[-_.]?svar|donotrespond|noreply.*|no-reply.*)(?:[+@._-]|$)/i;

/** One header value in lower case, its encoded words and comments kept; '' when missing. */
export const sign = (mail: ParsedMail, name: string): string =>
  decodeHeader(headerValue(mail.headers, name) ?? '').toLowerCase();

/** The address before the @ is one that programs write under. */
export const isDaemon = (mail: ParsedMail): boolean =>
  DAEMON.test(mail.from?.address ?? '') || DAEMON.test(mail.from?.name ?? '');

/** The sender says by its address that nobody reads answers. */
export const isNoReply = (mail: ParsedMail): boolean => NO_REPLY.test(mail.from?.address ?? '');

/** Sent with an empty return path: no answer may go there (RFC 5321 4.5.5). */
export const hasNullSender = (mail: ParsedMail & { readonly envelopeFrom?: string | null }): boolean => {
  const path = mail.envelopeFrom ?? headerValue(mail.headers, 'return-path');
  return path !== null && /^\s*(?:<\s*>)?\s*$/.test(path);
};
