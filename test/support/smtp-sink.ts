import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { waitFor } from './wait-for';

/**
 * What the sink does with a recipient or a mail.
 * - `accept`: keeps it, answers 250.
 * - `refuse`, `defer`: 550 or 451 for the recipient, at RCPT.
 * - `refuse-mail`, `defer-mail`: 554 or 451 for the mail, after DATA.
 * - `hang-up`: cuts the connection after DATA without an answer, and keeps nothing.
 * - `answer-lost`: keeps the mail, and cuts the connection before the answer: the sender can't tell it from `hang-up`.
 * - `silent`: has the mail but does not answer until `release()` or `stop()`.
 */
export type SinkMode =
  | 'accept'
  | 'refuse'
  | 'defer'
  | 'refuse-mail'
  | 'defer-mail'
  | 'hang-up'
  | 'answer-lost'
  | 'silent';

/** A mail that the sink took, with its envelope. */
export type SunkMail = { sender: string; recipients: string[]; raw: Buffer; mail: Email };

type Answer = (fault?: Error | null, words?: string) => void;

/** Starts a mail server on a random port of the loopback that keeps all mail and answers as told. */
export async function startSmtpSink(login?: { user: string; password: string }): Promise<SmtpSink> {
  const sink = new SmtpSink(login);
  await sink.start();
  return sink;
}

/** The world outside, for outgoing mail. */
export class SmtpSink {
  readonly host: string = '127.0.0.1';
  /** All mail that was taken, oldest first. */
  readonly mails: SunkMail[] = [];
  /** How many mails came as far as DATA, taken or not: twice means sent twice. */
  attempts = 0;
  private port_ = 0;
  private readonly byRecipient = new Map<string, SinkMode>();
  private readonly once: SinkMode[] = [];
  private readonly sockets = new Map<number | undefined, Socket>();
  private waiting: (() => void)[] = [];
  private readonly server: SMTPServer;

  constructor(login: { user: string; password: string } | undefined) {
    this.server = new SMTPServer({
      disabledCommands: login ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
      allowInsecureAuth: true,
      disableReverseLookup: true,
      logger: false,
      onAuth: (auth, _session, answer) =>
        auth.username === login?.user && auth.password === login?.password
          ? answer(null, { user: auth.username })
          : answer(reply(535, 'Authentication failed')),
      onRcptTo: ({ address }, _session, answer) => answer(this.recipientFault(address)),
      onData: (stream, session, answer) => void this.take(stream, session, answer as Answer),
    });
    this.server.on('error', () => undefined); // connections that a test cut
    this.server.server.on('connection', (socket: Socket) => this.sockets.set(socket.remotePort, socket));
  }

  get port(): number {
    return this.port_;
  }

  /** The address for the setting SMTP_URL. */
  get url(): string {
    return `smtp://${this.host}:${this.port_}`;
  }

  /** What happens to mail for an address from now on. */
  forRecipient(address: string, mode: SinkMode): void {
    this.byRecipient.set(address.toLowerCase(), mode);
  }

  /** What happens to the next mail, whoever it is for. Several calls queue up. */
  next(mode: Exclude<SinkMode, 'refuse' | 'defer'>): void {
    this.once.push(mode);
  }

  /** Answers all mails that wait in silence. */
  release(): void {
    for (const go of this.waiting.splice(0)) go();
  }

  /** Forgets mail and orders. */
  reset(): void {
    this.mails.length = 0;
    this.attempts = 0;
    this.once.length = 0;
    this.byRecipient.clear();
    this.release();
  }

  /** The first mail that fits, as soon as it is there. */
  async waitForMail(fits: (mail: SunkMail) => boolean = () => true, within = 10_000): Promise<SunkMail> {
    const found = (): SunkMail | undefined => this.mails.find(fits);
    return waitFor(`a mail that fits, among ${this.mails.length} or more`, found, { within });
  }

  async start(port = 0): Promise<void> {
    await new Promise<void>((done) => this.server.listen(port, this.host, done));
    this.port_ = (this.server.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.release();
    for (const socket of this.sockets.values()) socket.destroy();
    await new Promise<void>((done) => this.server.close(done));
  }

  private recipientFault(address: string): Error | null {
    const mode = this.byRecipient.get(address.toLowerCase());
    if (mode === 'refuse') return reply(550, `No such user here: ${address}`);
    if (mode === 'defer') return reply(451, 'Try again later');
    return null;
  }

  private async take(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    answer: Answer,
  ): Promise<void> {
    const raw = Buffer.concat(await stream.toArray());
    const recipients = session.envelope.rcptTo.map(({ address }) => address);
    const mode = this.once.shift() ?? this.modeFor(recipients);
    this.attempts += 1;
    if (mode === 'silent') await new Promise<void>((go) => this.waiting.push(go));
    if (mode === 'accept' || mode === 'answer-lost' || mode === 'silent') {
      const { mailFrom } = session.envelope;
      const sender = mailFrom ? mailFrom.address : '';
      this.mails.push({ sender, recipients, raw, mail: await PostalMime.parse(raw) });
    }
    this.answer(mode, session, answer);
  }

  private modeFor(recipients: readonly string[]): SinkMode {
    const modes = recipients.map((address) => this.byRecipient.get(address.toLowerCase()));
    return modes.find((mode) => mode !== undefined && mode !== 'accept') ?? 'accept';
  }

  private answer(mode: SinkMode, session: SMTPServerSession, answer: Answer): void {
    if (mode === 'hang-up' || mode === 'answer-lost') this.sockets.get(session.remotePort)?.destroy();
    else if (mode === 'refuse-mail') answer(reply(554, 'Content refused'));
    else if (mode === 'defer-mail') answer(reply(451, 'Try again later'));
    else answer(null, '2.0.0 Ok: queued');
  }
}

const reply = (responseCode: number, words: string): Error =>
  Object.assign(new Error(words), { responseCode });
