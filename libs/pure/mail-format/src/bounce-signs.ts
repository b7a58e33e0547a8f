import { deliveryReport, isArrived } from './delivery-report';
import { headerValue } from './header-block';
import { type EnvelopedMail, hasNullSender, isDaemon, isNoReply, sign } from './mail-signs';

const SUBJECT =
  /undeliver|non[- ]?deliver|not delivered|delivery[- ](?:status )?(?:notification|failure|failed|problem|error|report|has failed|to the following|delayed)|returned (?:mail|to sender|message)|returning to sender|mail (?:delivery|system) (?:error|fail|problem|subsystem)|failure notice|(?:could|can) ?n[o']t be delivered|not be delivered|mail (?:failed|error)|bounced? (?:mail|message)|error sending your mail|kunde inte levereras|olevererat|oleverer|utebliven leverans|meddelande om leveransstatus|leveransfel|unzustellbar|nicht zugestellt|ej levererat|mail ?delivery|permanent (?:error|fail)|user unknown|warning: (?:could not send|message .{0,40}delayed)|メールエラー|配信不能/i;
const BODY =
  /(?:could|can|did) ?n[o']t be delivered|was not delivered|undeliverable|delivery (?:has )?failed|failed to deliver|unable to deliver|permanent (?:fatal )?error|(?:user|recipient|mailbox|address) (?:is )?(?:unknown|not found|unavailable)|unknown (?:user|recipient|address)|no such (?:user|recipient|mailbox)|following (?:recipient|address)|returned below|did not reach|kunde inte levereras|nådde inte/i;

/** Why a mail counts as a bounce, or null: a delivery report of a failure (RFC 3464), or a mail system that says so in words. */
export const isBounce = (mail: EnvelopedMail): string | null => {
  const report = deliveryReport(mail);
  if (report !== null && report.length > 0 && report.every(isArrived)) return null;
  const machine = isDaemon(mail) || hasNullSender(mail);
  // A service that asks the sender to prove himself dresses its question as a report, but sends it under its own name.
  const challenge = isNoReply(mail) && !machine;
  if (report !== null && !challenge) return 'part: delivery-status';
  if (/report-type="?delivery-status/.test(sign(mail, 'content-type')) && !challenge)
    return 'content-type: delivery-status';
  if (headerValue(mail.headers, 'x-failed-recipients') !== null) return 'x-failed-recipients';
  if (machine && SUBJECT.test(mail.subject)) return 'subject: delivery failure';
  return machine && BODY.test(mail.text.slice(0, 5000)) ? 'text: delivery failure' : null;
};
