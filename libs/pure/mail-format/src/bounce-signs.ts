import { type EnvelopedMail, hasNullSender, isDaemon, sign } from './mail-signs';
import type { ParsedMail } from './mail-types';

const SUBJECT =
  /undeliver|non[- ]?deliver|not delivered|delivery (?:status )?(?:notification|failure|failed|problem|error|report|has failed|to the following)|returned (?:mail|to sender|message)|mail (?:delivery|system) (?:error|fail|problem|subsystem)|failure notice|could ?n[o']t be delivered|message not delivered|bounced? (?:mail|message)|kunde inte levereras|olevererat|oleverer|utebliven leverans|meddelande om leveransstatus|leveransfel|unzustellbar|nicht zugestellt|ej levererat|mail ?delivery|permanent (?:error|fail)|warning: (?:could not send|message .{0,40}delayed)|delay(?:ed)? (?:mail|message)/i;

const statusPart = (mail: ParsedMail): boolean =>
  mail.attachments.some((file) => /^message\/(?:global-)?delivery-status$/.test(file.mediaType));

/** Why a mail counts as a bounce, or null: a delivery report (RFC 3464), or a mail system that says so in words. */
export const isBounce = (mail: EnvelopedMail): string | null => {
  const type = sign(mail, 'content-type');
  if (/report-type="?delivery-status/.test(type)) return 'content-type: delivery-status';
  if (statusPart(mail)) return 'part: delivery-status';
  if (sign(mail, 'x-failed-recipients') !== '') return 'x-failed-recipients';
  const machine = isDaemon(mail) || hasNullSender(mail);
  if (machine && SUBJECT.test(mail.subject)) return 'subject: delivery failure';
  return null;
};
