import { isMailAddress, normaliseAddress, sameAddress } from '@kontaktpost/kernel';
import { classifyMail } from './classify-mail';
import { headerValue } from './header-block';
import { type EnvelopedMail, hasNullSender, sign } from './mail-signs';

/** The parts before the @ that lists and programs write under (RFC 5230 4.6). */
const LIST_OR_PROGRAM =
  /^owner-|-owner@|-request@|-bounces?@|^bounces?[+=-]|^listserv@|^majordomo@|^mailer-daemon@/;

/** Whether an automatic answer may go to this sender (RFC 3834 2): never to machines, lists, null senders or nobody. */
export const mayAnswerAutomatically = (mail: EnvelopedMail): boolean => {
  if (classifyMail(mail).kind !== 'PERSON' || hasNullSender(mail)) return false;
  const suppress = sign(mail, 'x-auto-response-suppress');
  if (/\b(?:all|oof|autoreply)\b/.test(suppress)) return false;
  const senders = [mail.from?.address ?? '', returnPath(mail) ?? mail.from?.address ?? ''];
  return senders.every((address) => address !== '' && !LIST_OR_PROGRAM.test(address.toLowerCase()));
};

/**
 * Where the automatic answer of a person's own address goes: to the return path (RFC 3834 4), and only when the mail names that
 * address in To or Cc (RFC 5230 4.5). Null when none may go out.
 */
export function automaticAnswerGoesTo(mail: EnvelopedMail, own: string): string | null {
  if (!mayAnswerAutomatically(mail)) return null;
  const named = [...mail.to, ...mail.cc].some(({ address }) => sameAddress(address, own));
  const path = normaliseAddress(returnPath(mail) ?? mail.from?.address ?? '');
  const from = mail.from?.address ?? '';
  const ourselves = sameAddress(path, own) || sameAddress(from, own);
  return named && !ourselves && isMailAddress(path) ? path : null;
}

/** The sender of the envelope, else what the last server wrote down of it; null when neither is known. */
function returnPath(mail: EnvelopedMail): string | null {
  const path = mail.envelopeFrom ?? headerValue(mail.headers, 'return-path');
  return path === null
    ? null
    : path
        .trim()
        .replace(/^<(.*)>$/, '$1')
        .trim();
}
