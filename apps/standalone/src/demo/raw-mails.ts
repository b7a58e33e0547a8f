import type { DemoMail, DemoRawForm } from './demo-mail';
import { type DemoRendering, keyOf, mailWithKey, messageIdOf, sentAt } from './demo-thread';

/** The bytes of a mail that no mail composer would make. */
export function rawMail(mail: DemoMail, form: DemoRawForm, rendering: DemoRendering): Buffer {
  switch (form) {
    case 'bounce':
      return bounce(mail, rendering);
    case 'windows-1252-called-latin1':
      return wronglyCalled(mail, rendering);
    case 'no-message-id':
      return withoutMessageId(mail, rendering);
  }
}

/** The form of a date in a mail (RFC 5322 3.3). */
export const mailDate = (at: Date): string => at.toUTCString().replace('GMT', '+0000');

const encodedWord = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

function head(mail: DemoMail, rendering: DemoRendering): string[] {
  return [
    `From: ${encodedWord(mail.from.name)} <${mail.from.address}>`,
    `To: ${mail.to.join(', ')}`,
    `Subject: ${encodedWord(mail.subject)}`,
    `Date: ${mailDate(sentAt(mail.minutesAgo, rendering))}`,
    'MIME-Version: 1.0',
  ];
}

/** A delivery status notification (RFC 3464) about an answer of ours, with the headers of that answer. */
function bounce(mail: DemoMail, rendering: DemoRendering): Buffer {
  const pointer = mail.inReplyTo ?? '';
  const citizen = mailWithKey(keyOf(pointer), rendering.mails).from.address;
  const lines = [
    ...head(mail, rendering),
    `Message-ID: ${messageIdOf(mail.key, rendering)}`,
    'Auto-Submitted: auto-replied',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="demo-bounce"',
    '',
    '--demo-bounce',
    'Content-Type: text/plain; charset=us-ascii',
    'Content-Description: Notification',
    '',
    mail.text,
    '',
    '--demo-bounce',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.com',
    `Arrival-Date: ${mailDate(sentAt(mail.minutesAgo + 1, rendering))}`,
    '',
    `Final-Recipient: rfc822; ${citizen}`,
    'Action: failed',
    'Status: 4.2.2',
    'Remote-MTA: dns; mail.example.com',
    "Diagnostic-Code: smtp; 452 4.2.2 The recipient's mailbox is full",
    '',
    '--demo-bounce',
    'Content-Type: text/rfc822-headers',
    '',
    `From: ${mail.to[0]}`,
    `To: ${citizen}`,
    `Message-ID: ${messageIdOf(pointer, rendering)}`,
    '',
    '--demo-bounce--',
    '',
  ];
  return Buffer.from(lines.join('\n').replace(/\n/g, '\r\n'));
}

/** A mail whose letters are windows-1252 while its header says ISO 8859-1, as old mail programs send. */
function wronglyCalled(mail: DemoMail, rendering: DemoRendering): Buffer {
  const lines = [
    ...head(mail, rendering),
    `Message-ID: ${messageIdOf(mail.key, rendering)}`,
    'Content-Type: text/plain; charset=iso-8859-1',
    'Content-Transfer-Encoding: 8bit',
    '',
    mail.text.replace(/[–”€…]/g, (letter) => WINDOWS_1252[letter] ?? letter),
    '',
  ];
  return Buffer.from(lines.join('\n').replace(/\n/g, '\r\n'), 'latin1');
}

const WINDOWS_1252: Readonly<Record<string, string>> = {
  '–': '\x96',
  '”': '\x94',
  '€': '\x80',
  '…': '\x85',
};

/** A mail without Message-ID, as scanners and home-made scripts send (RFC 5322 3.6.4 says SHOULD). */
function withoutMessageId(mail: DemoMail, rendering: DemoRendering): Buffer {
  const lines = [
    ...head(mail, rendering),
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    mail.text,
    '',
  ];
  return Buffer.from(lines.join('\n').replace(/\n/g, '\r\n'));
}
