import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type Clock, SystemClock } from '@kontaktpost/kernel';
import type { OnApplicationShutdown } from '@nestjs/common';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { DemoMailStore } from './demo-mail-store';

/** Larger mails are refused, since everything is kept in memory while it is read. */
const LARGEST_MAIL = 5 * 1024 * 1024;

/**
 * Catches what the demo sends, so that nothing leaves the machine: an SMTP server on a free port of the loopback
 * interface. Start it before the outgoing mail, whose server `url` is.
 */
export class DemoMailCatcher implements OnApplicationShutdown {
  readonly mails = new DemoMailStore();
  private readonly server: SMTPServer;

  private constructor(private readonly clock: Clock) {
    this.server = new SMTPServer({
      banner: 'the demo keeps what you send',
      disabledCommands: ['AUTH', 'STARTTLS'],
      size: LARGEST_MAIL,
      logger: false,
      onData: (stream, session, done) => {
        this.take(stream, session).then(
          () => done(null),
          (error: Error) => done(error),
        );
      },
    });
  }

  static async start(clock: Clock = new SystemClock()): Promise<DemoMailCatcher> {
    const catcher = new DemoMailCatcher(clock);
    const listening = catcher.server.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    return catcher;
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  /** The value for SMTP_URL. */
  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }

  onApplicationShutdown(): Promise<void> {
    return this.stop();
  }

  private async take(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
    const chunks: Buffer[] = [];
    // The rest of a mail that is too large is read and thrown away: the refusal can only come after its end.
    for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk);
    if (stream.sizeExceeded)
      throw Object.assign(new Error('The demo takes mails of at most 5 MB.'), { responseCode: 552 });
    await this.keep(
      Buffer.concat(chunks),
      session.envelope.rcptTo.map((one) => one.address),
    );
  }

  private async keep(source: Buffer, recipients: readonly string[]): Promise<void> {
    const email = await PostalMime.parse(source);
    this.mails.add({
      citizens: recipients,
      references: email.references?.match(/<[^<>\s]+>/g) ?? [],
      mail: {
        messageId: email.messageId ?? '',
        from: { name: email.from?.name ?? '', address: email.from?.address ?? '' },
        to: (email.to ?? []).map((one) => one.address ?? one.name),
        subject: email.subject ?? '',
        text: email.text ?? '',
        html: email.html ?? null,
        sentAt: this.clock.now().toISOString(),
        direction: 'out',
        attachments: email.attachments.map((file) => ({
          filename: file.filename ?? 'utan namn',
          size: typeof file.content === 'string' ? file.content.length : file.content.byteLength,
        })),
      },
    });
  }
}
