import type { AddressInfo } from 'node:net';
import { Settings } from '@kontaktpost/config';
import { Clock } from '@kontaktpost/kernel';
import { describeFault } from '@kontaktpost/log';
import { MailboxesStore } from '@kontaktpost/mailboxes';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import {
  SMTPServer,
  type SMTPServerAddress,
  type SMTPServerDataStream,
  type SMTPServerSession,
} from 'smtp-server';
import { addressAllowed } from './address-allowed';
import { readStream, TooLarge } from './read-stream';
import { ReceiveMail } from './receive-mail';

const IDLE_MS = 60_000;
const CONNECTIONS = 50;
const STOP_MS = 5000;
/** Mails held in memory at once; the next sender is asked to come again. */
const MAILS_AT_ONCE = 8;

type Reply = (fault?: Error | null, message?: string) => void;

/** A refusal in SMTP's words (RFC 5321 4.2). */
const refusal = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });

/** Takes mail from the municipality's own mail server, by SMTP or LMTP. 250 means: stored. */
@Injectable()
export class SmtpIntake implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(SmtpIntake.name);
  private server: SMTPServer | undefined;
  private taking = 0;

  constructor(
    private readonly settings: Settings,
    private readonly mailboxes: MailboxesStore,
    private readonly receive: ReceiveMail,
    private readonly clock: Clock,
  ) {}

  /** The port listened on; null while off. */
  get port(): number | null {
    return (this.server?.server.address() as AddressInfo | null)?.port ?? null;
  }

  async onApplicationBootstrap(): Promise<void> {
    const { SMTP_INTAKE_PORT, LMTP_INTAKE_PORT, HOST } = this.settings;
    const port = SMTP_INTAKE_PORT ?? LMTP_INTAKE_PORT;
    if (port === undefined) return;
    const server = this.make(LMTP_INTAKE_PORT !== undefined);
    await new Promise<void>((done, fail) => {
      server.once('error', fail);
      server.listen(port, HOST, done);
    });
    server.on('error', (fault) => this.log.warn(describeFault(fault)));
    this.server = server;
  }

  private make(lmtp: boolean): SMTPServer {
    return new SMTPServer({
      lmtp,
      name: 'kontaktpost',
      banner: 'Kontaktpost',
      logger: false,
      size: this.settings.MAX_MESSAGE_BYTES,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      socketTimeout: IDLE_MS,
      closeTimeout: STOP_MS,
      maxClients: CONNECTIONS,
      onConnect: (session, reply) => reply(this.refused(session)),
      onRcptTo: (address, _, reply) => void this.checkRecipient(address, reply),
      onData: (stream, session, reply) => void this.take(stream, { session, lmtp }, reply),
    });
  }

  private refused({ remoteAddress }: SMTPServerSession): Error | null {
    if (addressAllowed(remoteAddress, this.settings.INTAKE_ALLOW)) return null;
    this.log.warn('Intake: a connection from outside INTAKE_ALLOW was refused.');
    return refusal(554, 'You may not hand in mail here.');
  }

  private async checkRecipient({ address }: SMTPServerAddress, reply: Reply): Promise<void> {
    try {
      const mailbox = await this.mailboxes.byAddress(address);
      reply(mailbox ? null : refusal(550, 'There is no such mailbox here.'));
    } catch (fault) {
      this.log.warn(`Intake: ${describeFault(fault)}`);
      reply(refusal(451, 'Try again later.'));
    }
  }

  private async take(
    stream: SMTPServerDataStream,
    { session, lmtp }: { session: SMTPServerSession; lmtp: boolean },
    reply: Reply,
  ): Promise<void> {
    if (this.taking >= MAILS_AT_ONCE) {
      stream.resume().once('end', () => reply(refusal(451, 'Too many mails at once. Try again later.')));
      return;
    }
    this.taking += 1;
    try {
      const raw = await readStream(stream, this.settings.MAX_MESSAGE_BYTES);
      await this.store(raw, session, lmtp);
      reply(null, 'Stored.');
    } catch (fault) {
      if (fault instanceof TooLarge)
        return reply(refusal(552, `A mail may be at most ${this.settings.MAX_MESSAGE_BYTES} bytes.`));
      this.log.warn(`Intake: ${describeFault(fault)}`);
      reply(refusal(451, 'The mail could not be stored now. Try again later.'));
    } finally {
      this.taking -= 1;
    }
  }

  private async store(raw: Buffer, { envelope }: SMTPServerSession, lmtp: boolean): Promise<void> {
    const serverTime = this.clock.now();
    const envelopeFrom = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
    const found = await Promise.all(envelope.rcptTo.map(({ address }) => this.mailboxes.byAddress(address)));
    // A mailbox closed since RCPT: the sender asks again and is told 550 then. 250 would lose the mail.
    if (found.includes(null)) throw new Error('A recipient is no mailbox any more.');
    const mailboxes = new Map(found.flatMap((mailbox) => (mailbox ? [[mailbox.id, mailbox]] : [])));
    const deliveries = [...mailboxes.values()].map((mailbox) => ({
      mailbox,
      via: lmtp ? ('LMTP' as const) : ('SMTP' as const),
      place: null,
      serverTime,
      raw,
      envelopeFrom,
    }));
    await this.receive.run(deliveries, null);
  }

  async onApplicationShutdown(): Promise<void> {
    const { server } = this;
    if (server) await new Promise<void>((done) => server.close(() => done()));
  }
}
