import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { ImapFlow } from 'imapflow';
import { createTransport } from 'nodemailer';
import { capabilitiesWithout, type DovecotPlan, dovecotConfig } from './dovecot-config';
import { freePort } from './free-port';
import { keepTrack } from './still-running';
import { needPart } from './system-parts.cjs';
import { removeHome, tempHome } from './temp-home';
import { waitFor } from './wait-for';

/** The password of every account of a test server. */
export const IMAP_PASSWORD = 'losenord-for-test';

type Wishes = {
  /** The accounts, as addresses. */
  users: readonly string[];
  /** Extensions that this server must not have, such as IDLE, MOVE, UIDPLUS, CONDSTORE. */
  without?: readonly string[];
};
type Appended = { uid: number; uidValidity: bigint };
type Stored = { uid: number; flags: string[]; internalDate: Date; source: Buffer };

/** Starts a Dovecot of our own on random ports of the loopback, as root or as an ordinary user. `stop()` leaves nothing behind. */
export async function startDovecot({ users, without = [] }: Wishes): Promise<Dovecot> {
  const program = needPart('dovecot');
  const version = spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout;
  const plan: DovecotPlan = {
    home: tempHome('dovecot'),
    user: serverUser(),
    imapPort: await freePort(),
    lmtpPort: await freePort(),
    capabilities: capabilitiesWithout(without),
  };
  furnish(plan, users, dovecotConfig(version, plan));
  const dovecot = new Dovecot(program, plan);
  await dovecot.start();
  return dovecot;
}

/** A running IMAP and LMTP server with test accounts. */
export class Dovecot {
  readonly host: string = '127.0.0.1';
  readonly password: string = IMAP_PASSWORD;
  readonly imapPort: number;
  readonly lmtpPort: number;
  /** The folder that `stop()` removes. */
  readonly home: string;
  private master: ChildProcess | undefined;

  constructor(
    private readonly program: string,
    private readonly plan: DovecotPlan,
  ) {
    this.imapPort = plan.imapPort;
    this.lmtpPort = plan.lmtpPort;
    this.home = plan.home;
  }

  /** Starts it again after `halt()`; mail, UIDs and ports are as before. */
  async start(): Promise<void> {
    const { home } = this;
    const { user } = this.plan;
    const as = process.getuid?.() === 0 ? { uid: user.uid, gid: user.gid } : {};
    this.master = spawn(this.program, ['-F', '-c', join(home, 'dovecot.conf')], {
      stdio: 'ignore',
      cwd: '/',
      ...as,
    });
    const { master } = this;
    keepTrack(master);
    await waitFor(`Dovecot on port ${this.imapPort}`, async () => {
      if (master.exitCode !== null) return true;
      return (await greets(this.imapPort)) && greets(this.lmtpPort);
    });
    if (master.exitCode !== null)
      throw new Error(`Dovecot stopped at once (${master.exitCode}): ${this.log()}`);
  }

  /** Takes the server down and keeps its mail, as a machine that is being restarted. */
  async halt(): Promise<void> {
    const { master } = this;
    this.master = undefined;
    if (!master || master.exitCode !== null) return;
    master.kill('SIGTERM');
    await once(master, 'exit');
  }

  async restart(): Promise<void> {
    await this.halt();
    await this.start();
  }

  /** Takes the server down and removes all mail. */
  async stop(): Promise<void> {
    await this.halt();
    removeHome(this.home);
  }

  /** What the server logged, for the message of a failed test. */
  log(): string {
    const file = join(this.home, 'dovecot.log');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  /** Puts a mail into a folder over IMAP, as if it had arrived at `internalDate`. */
  async append(
    user: string,
    folder: string,
    raw: string | Buffer,
    { internalDate, flags = [] }: { internalDate?: Date; flags?: string[] } = {},
  ): Promise<Appended> {
    return this.as(user, async (client) => {
      const answer = await client.append(folder, Buffer.from(raw), flags, internalDate);
      if (!answer || answer.uid === undefined || answer.uidValidity === undefined)
        throw new Error(
          `APPEND to ${folder} of ${user} was not confirmed with a UID (does this server lack UIDPLUS?)`,
        );
      return { uid: answer.uid, uidValidity: answer.uidValidity };
    });
  }

  /** Hands in a mail as a mail server does, over LMTP. */
  async deliver(recipient: string, raw: string | Buffer, sender = 'anna@example.com'): Promise<void> {
    const transport = createTransport({ host: this.host, port: this.lmtpPort, lmtp: true, ignoreTLS: true });
    try {
      await transport.sendMail({ envelope: { from: sender, to: [recipient] }, raw });
    } finally {
      transport.close();
    }
  }

  /** What lies in a folder, oldest first. */
  async messages(user: string, folder = 'INBOX'): Promise<Stored[]> {
    return this.as(user, async (client) => {
      await client.mailboxOpen(folder, { readOnly: true });
      const all = await client.fetchAll('1:*', { uid: true, flags: true, internalDate: true, source: true });
      return all.map(({ uid, flags, internalDate, source }) => ({
        uid,
        flags: [...(flags ?? [])],
        internalDate: new Date(internalDate ?? 0),
        source: source ?? Buffer.alloc(0),
      }));
    });
  }

  /** Gives a folder a new UIDVALIDITY, as after a restored backup: all UIDs known before are void (RFC 3501 2.3.1.1). */
  renewUidValidity(user: string, uidValidity: number, folder = 'INBOX'): void {
    const doveadm = join(this.program, '..', '..', 'bin', 'doveadm');
    const args = ['-c', join(this.home, 'dovecot.conf'), 'mailbox', 'update', '-u', user];
    const { status, stderr } = spawnSync(doveadm, [...args, '--uid-validity', String(uidValidity), folder], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`doveadm mailbox update failed (${status}): ${stderr}`);
  }

  /** Works with a signed-in connection and signs it out again. */
  async as<T>(user: string, work: (client: ImapFlow) => Promise<T>): Promise<T> {
    const client = new ImapFlow({
      host: this.host,
      port: this.imapPort,
      secure: false,
      auth: { user, pass: this.password },
      logger: false,
    });
    client.on('error', () => undefined); // the same fault rejects the command that is under way
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.logout();
    }
  }
}

/** Dovecot's sign-in process refuses root; there the whole server runs as `nobody`, which every system has. */
function serverUser(): DovecotPlan['user'] {
  const own = process.getuid?.() === 0 ? /^nobody:/ : new RegExp(`^[^:]*:[^:]*:${process.getuid?.()}:`);
  const [name, , uid, gid] = (
    lines('/etc/passwd').find((line) => own.test(line)) ?? 'nobody::65534:65534'
  ).split(':');
  const group = lines('/etc/group')
    .find((line) => line.split(':')[2] === gid)
    ?.split(':')[0];
  return { name: name as string, group: group ?? 'nogroup', uid: Number(uid), gid: Number(gid) };
}

const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n');

function furnish({ home, user }: DovecotPlan, users: readonly string[], config: string): void {
  for (const folder of ['', 'run', 'state', 'mail']) {
    mkdirSync(join(home, folder), { recursive: true });
    if (process.getuid?.() === 0) chownSync(join(home, folder), user.uid, user.gid);
  }
  chmodSync(home, 0o755);
  writeFileSync(join(home, 'users'), users.map((name) => `${name}:{PLAIN}${IMAP_PASSWORD}::::::\n`).join(''));
  writeFileSync(join(home, 'dovecot.conf'), config);
}

/** True when somebody on the port says a line of greeting. */
async function greets(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    const [text] = await once(socket, 'data', { signal: AbortSignal.timeout(2000) });
    return /^(\* OK|220 )/.test(String(text));
  } finally {
    socket.destroy();
  }
}
