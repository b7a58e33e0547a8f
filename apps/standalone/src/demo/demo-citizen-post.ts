import { randomUUID } from 'node:crypto';
import { type Clock, SystemClock } from '@kontaktpost/kernel';
import { createTransport } from 'nodemailer';
import type { DemoMailStore, KeptDemoMail } from './demo-mail-store';
import { quotedHistory } from './quoted-history';

/** What a newcomer has written on the page. */
export type CitizenMail = {
  readonly fromName: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly inReplyTo?: string;
};

export type CitizenFile = { readonly filename: string; readonly mediaType: string; readonly content: Buffer };

/** The citizens' post office: hands their mail to Kontaktpost the way any mail server does, by SMTP. */
export class DemoCitizenPost {
  constructor(
    private readonly mails: DemoMailStore,
    private readonly intakePort: number,
    private readonly clock: Clock = new SystemClock(),
  ) {}

  /** Sends the mail and keeps a copy for the page. Gives its Message-ID. */
  async send(written: CitizenMail, file?: CitizenFile): Promise<string> {
    const messageId = `<${randomUUID()}@example.com>`;
    const parent = written.inReplyTo ? this.mails.find(written.inReplyTo) : undefined;
    const references = written.inReplyTo ? [...(parent?.references ?? []), written.inReplyTo] : [];
    const date = this.clock.now();
    const transport = createTransport({ host: '127.0.0.1', port: this.intakePort, ignoreTLS: true });
    await transport.sendMail({
      from: { name: written.fromName, address: written.from },
      to: written.to,
      subject: written.subject,
      messageId,
      date,
      inReplyTo: written.inReplyTo,
      references,
      text: parent ? `${written.text}\n\n${quoted(parent)}\n` : written.text,
      attachments: file
        ? [{ filename: file.filename, contentType: file.mediaType, content: file.content }]
        : [],
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    this.mails.add(copyOf(written, { messageId, references, date, file }));
    return messageId;
  }
}

const quoted = ({ mail }: KeptDemoMail): string =>
  quotedHistory(
    {
      from: mail.from,
      to: mail.to.join('; '),
      subject: mail.subject,
      text: mail.text,
      at: new Date(mail.sentAt),
    },
    'gmail',
  );

function copyOf(
  written: CitizenMail,
  sent: { messageId: string; references: readonly string[]; date: Date; file: CitizenFile | undefined },
): KeptDemoMail {
  return {
    citizens: [written.from],
    references: sent.references,
    mail: {
      messageId: sent.messageId,
      from: { name: written.fromName, address: written.from },
      to: [written.to],
      subject: written.subject,
      text: written.text,
      html: null,
      sentAt: sent.date.toISOString(),
      direction: 'in',
      attachments: sent.file ? [{ filename: sent.file.filename, size: sent.file.content.length }] : [],
    },
  };
}
