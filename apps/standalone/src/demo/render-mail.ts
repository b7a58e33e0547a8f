import MailComposer from 'nodemailer/lib/mail-composer';
import type { DemoMail } from './demo-mail';
import { type DemoRendering, deliveredTo, messageIdOf, parentOf, referencesOf, sentAt } from './demo-thread';
import { makeAttachment } from './make-attachment';
import { quotedHistory } from './quoted-history';
import { mailDate, rawMail } from './raw-mails';

/** The mail server that stamps demo mail; with it in TRUSTED_RECEIVED_BY the arrival times are the demo's. */
export const DEMO_MAIL_SERVER = 'mx.ekvalla.example';

/** The whole mail as bytes (RFC 5322 and MIME), with the same Message-ID each time. */
export async function renderDemoMail(mail: DemoMail, rendering: DemoRendering): Promise<Buffer> {
  const body = mail.raw ? rawMail(mail, mail.raw, rendering) : await composed(mail, rendering);
  const date = mailDate(sentAt(mail.minutesAgo, rendering));
  const stamp = `Received: from mail.example.com (mail.example.com [192.0.2.10])\r\n\tby ${DEMO_MAIL_SERVER} with ESMTPS; ${date}\r\n`;
  return Buffer.concat([Buffer.from(stamp), body]);
}

/** Whom the sending server names in the SMTP dialogue; a bounce comes from nobody (RFC 5321 4.5.5). */
export const demoEnvelope = (mail: DemoMail): { from: string; to: string[] } => ({
  from: mail.raw === 'bounce' ? '' : mail.from.address,
  to: deliveredTo(mail),
});

function composed(mail: DemoMail, rendering: DemoRendering): Promise<Buffer> {
  const date = sentAt(mail.minutesAgo, rendering);
  const composer = new MailComposer({
    from: mail.from,
    to: [...mail.to],
    cc: mail.cc ? [...mail.cc] : undefined,
    subject: mail.subject,
    messageId: messageIdOf(mail.key, rendering),
    date,
    inReplyTo: mail.inReplyTo ? messageIdOf(mail.inReplyTo, rendering) : undefined,
    references: referencesOf(mail, rendering),
    headers: { ...mail.headers },
    text: textWithQuote(mail, rendering),
    html: mail.html,
    attachments: (mail.attachments ?? []).map((attachment) => ({
      filename: attachment.filename,
      contentType: attachment.mediaType,
      content: makeAttachment(attachment, date),
    })),
    baseBoundary: `demo-${mail.key}`,
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

function textWithQuote(mail: DemoMail, rendering: DemoRendering): string {
  if (!mail.quote || !mail.inReplyTo) return mail.text;
  return `${mail.text}\n\n${quotedHistory(parentOf(mail.inReplyTo, rendering), mail.quote)}\n`;
}
