import type { Socket } from 'socket.io-client';
import { ADDRESSES, aMunicipality, type Municipality } from '../support/a-municipality';
import { type ApiClient, type Hint, signIn } from '../support/api-client';
import { type Dovecot, startDovecot } from '../support/dovecot';
import { freePort } from '../support/free-port';
import { freshDatabase, sql } from '../support/fresh-database';
import { type Running, startProcess } from '../support/processes';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink';
import { waitFor } from '../support/wait-for';

export type PersonName = keyof Municipality['people'];
export type MailboxName = keyof Municipality['mailboxes'];

type Wishes = {
  /** False: the mailboxes have no IMAP server, mail comes in by SMTP only. */
  dovecot?: boolean;
  /** Settings of the mail workers. */
  worker?: Record<string, string>;
  /** Faults in the workers' output that the test provokes. */
  expected?: readonly RegExp[];
};

/** Ekvalla kommun with everything that runs there: api, mail worker, an IMAP server, and the world outside for answers. */
export async function startTown(wishes: Wishes = {}): Promise<Town> {
  const { dovecot: withDovecot = true, worker = {}, expected = [] } = wishes;
  const accounts = [...Object.values(ADDRESSES), 'reserv@ekvalla.example'];
  const dovecot = withDovecot ? await startDovecot({ users: accounts }) : undefined;
  const sink = await startSmtpSink();
  await freshDatabase();
  const people = await aMunicipality({ sink, ...(dovecot && { dovecot }) });
  const intakePort = await freePort();
  const town = new Town(people, { dovecot, sink, intakePort, worker, expected });
  await town.start();
  return town;
}

type Parts = {
  readonly dovecot: Dovecot | undefined;
  readonly sink: SmtpSink;
  readonly intakePort: number;
  readonly worker: Record<string, string>;
  readonly expected: readonly RegExp[];
};

/** A screen: its socket, and what that was told. */
export type Screen = { readonly socket: Socket; readonly hints: Hint[]; readonly presence: unknown[] };

/** The running municipality. */
export class Town {
  readonly sink: SmtpSink;
  readonly intakePort: number;
  api!: Running;
  worker!: Running;
  private workerStartedAt = new Date();
  private readonly others = new Set<Running>();
  private readonly signedIn = new Map<PersonName, Promise<ApiClient>>();
  private readonly sockets: Socket[] = [];

  constructor(
    readonly plan: Municipality,
    private readonly parts: Parts,
  ) {
    this.sink = parts.sink;
    this.intakePort = parts.intakePort;
  }

  get dovecot(): Dovecot {
    if (!this.parts.dovecot) throw new Error('This town has no IMAP server.');
    return this.parts.dovecot;
  }

  async start(): Promise<void> {
    [this.api, this.worker] = await Promise.all([this.startApi(), this.startWorker()]);
  }

  startApi(port = 0): Promise<Running> {
    return startProcess('api', { env: { PORT: String(port) } });
  }

  /** The mail worker; the first one has the intake's port, further ones listen to none. */
  async startWorker(env: Record<string, string> = {}): Promise<Running> {
    this.workerStartedAt = new Date();
    const intake = { SMTP_INTAKE_PORT: String(this.intakePort) };
    const { worker, expected } = this.parts;
    return startProcess('mail-worker', { env: { ...intake, ...worker, ...env }, expected });
  }

  /** A worker beside the first. */
  async startSecondWorker(): Promise<Running> {
    const second = await this.startWorker({ SMTP_INTAKE_PORT: '' });
    this.others.add(second);
    return second;
  }

  /** A person of the municipality, signed in at the api. */
  as(name: PersonName): Promise<ApiClient> {
    const { email, password } = this.plan.people[name];
    const client = this.signedIn.get(name) ?? signIn(this.api.url, email, password);
    this.signedIn.set(name, client);
    return client;
  }

  async screenOf(name: PersonName): Promise<Screen> {
    const { socket, hints } = await (await this.as(name)).live();
    const presence: unknown[] = [];
    socket.on('presence', (told) => presence.push(told));
    this.sockets.push(socket);
    return { socket, hints, presence };
  }

  /** Every mailbox has been looked into since then; without `since`: since the last worker was started. */
  async allChecked(since = this.workerStartedAt): Promise<void> {
    await waitFor('a look into every mailbox', async () => {
      const [left] = await sql<{ n: number }>(
        `SELECT count(*)::integer AS n FROM mailboxes m LEFT JOIN mailbox_checks c ON c.mailbox_id = m.id
         WHERE m.imap IS NOT NULL AND (c.checked_at IS NULL OR c.checked_at < $1)`,
        [since],
      );
      return left?.n === 0;
    });
  }

  /** Ends everything, the worker and the api as an operator does: that fails when they printed faults. */
  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.close();
    try {
      await Promise.all([...this.others, this.worker, this.api].map((running) => running?.stop()));
    } finally {
      await this.sink.stop();
      await this.parts.dovecot?.stop();
    }
  }
}

/** Waits for a hint with this topic, of this thing if one is named. */
export function hinted(
  { hints }: Pick<Screen, 'hints'>,
  topic: string,
  id?: string,
  version = 0,
): Promise<Hint> {
  const fits = (hint: Hint): boolean =>
    hint.topic === topic && (id === undefined || hint.ids.includes(id)) && hint.version >= version;
  return waitFor(`the hint ${topic}`, () => hints.find(fits));
}

type ImapChange = { user?: string; password?: string; folder?: string; processedFolder?: string };

/** Changes a mailbox's IMAP server as an administrator does; what is not said is as Dovecot has it. */
export async function changeImap(town: Town, name: MailboxName, change: ImapChange): Promise<void> {
  const { dovecot, plan } = town;
  const { id, address } = plan.mailboxes[name];
  const server = { host: dovecot.host, port: dovecot.imapPort, security: 'NONE' };
  const imap = { ...server, user: address, password: dovecot.password, ...change };
  await (await town.as('admin')).ask(
    'mutation ($input: UpdateMailboxInput!) { updateMailbox(input: $input) { id } }',
    { input: { mailboxId: id, imap } },
  );
}

export type Check = {
  readonly lastCheckedAt: string | null;
  readonly checkFailingSince: string | null;
  readonly checkFault: string | null;
};

/** How the mailbox's last check went, as soon as it fits. */
export async function checkOf(
  town: Town,
  name: MailboxName,
  fits: (check: Check) => boolean,
): Promise<Check> {
  const admin = await town.as('admin');
  const look = async (): Promise<Check | false> => {
    const { mailbox } = await admin.ask<{ mailbox: Check }>(
      'query ($id: ID!) { mailbox(id: $id) { lastCheckedAt checkFailingSince checkFault } }',
      { id: town.plan.mailboxes[name].id },
    );
    return fits(mailbox) && mailbox;
  };
  return waitFor(`the check of ${name}@`, look, { within: 20_000, every: 100 });
}
