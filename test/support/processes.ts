import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { keepTrack } from './still-running';
import { removeHome, tempHome } from './temp-home';
import { waitFor } from './wait-for';

/** The processes of the product, with what each prints when it is ready; the first group is its address. */
const READY = {
  standalone: /Kontaktpost: (https?:\/\/\S+)/,
  api: /\bapi: (https?:\/\/[^"\s]+)/,
  'mail-worker': /\bmail-worker: ready/,
} as const;
const FAULTS = /\b(ERROR|FATAL)\b|"level":"(error|fatal)"|^\w*(Error|Rejection)\b.*:/;

export type ProcessKind = keyof typeof READY;
type Wishes = {
  /** Settings besides those of this Jest worker (database, secret). */
  env?: Record<string, string>;
  /** Faults in the output that this test provokes. */
  expected?: readonly RegExp[];
};

/** Starts a built process of the product as a child on the Node.js that runs this, and waits until it is ready. */
export async function startProcess(
  kind: ProcessKind,
  { env = {}, expected = [] }: Wishes = {},
): Promise<Running> {
  const main = resolve(`dist/apps/${kind}/src/main.js`);
  if (!existsSync(main)) throw new Error(`${main} is missing. Build first: npm run build`);
  const home = tempHome(kind);
  // The title puts our folder on the command line, by which a later run recognises what a killed one left.
  const child = spawn(process.execPath, [`--title=${home}`, main], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'test',
      KONTAKTPOST_DATA: home,
      PORT: '0',
      SMTP_INTAKE_PORT: kind === 'standalone' ? '0' : '',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  writeFileSync(join(home, 'process.pid'), String(child.pid));
  const running = new Running(kind, home, child, expected);
  await running.ready();
  return running;
}

/** A process of the product. */
export class Running {
  private readonly lines: string[] = [];
  private address = '';
  private killed: boolean = false;
  private readonly closed: Promise<unknown>;

  constructor(
    readonly kind: ProcessKind,
    private readonly home: string,
    private readonly child: ChildProcess,
    private readonly expected: readonly RegExp[],
  ) {
    keepTrack(child);
    this.closed = once(child, 'close');
    for (const input of [child.stdout, child.stderr])
      if (input) createInterface({ input }).on('line', (line) => this.lines.push(line));
  }

  /** Where it serves HTTP; empty for the mail worker. */
  get url(): string {
    return this.address;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** All that it printed. */
  get output(): string {
    return this.lines.join('\n');
  }

  get ended(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  async ready(within = 45_000): Promise<void> {
    const look = (): true | RegExpExecArray | null => this.ended || READY[this.kind].exec(this.output);
    const found = await waitFor(`the ${this.kind} to be ready`, look, { within }).catch(
      async (fault: Error) => {
        await this.kill();
        throw new Error(`${fault.message}. It printed:\n${this.output}`);
      },
    );
    if (found === true) {
      await this.kill();
      throw new Error(`The ${this.kind} stopped at once. It printed:\n${this.output}`);
    }
    this.address = (found[1] ?? '').replace('[::1]', '127.0.0.1');
  }

  /** Waits for words in the output. */
  async said(words: RegExp, within = 10_000): Promise<RegExpExecArray> {
    return waitFor(`${words} from the ${this.kind}`, () => words.exec(this.output), { within });
  }

  /** Power cut: no warning, no clean end. */
  async kill(): Promise<void> {
    this.killed = true;
    await this.end('SIGKILL');
    removeHome(this.home);
  }

  /** Ends it as an operator does. Fails if it hangs, ends badly, or printed faults that the test did not expect. Nothing to do after `kill()`. */
  async stop(within = 20_000): Promise<void> {
    if (this.killed) return;
    const asked = performance.now();
    const timer = setTimeout(() => this.child.kill('SIGKILL'), within);
    await this.end('SIGTERM');
    clearTimeout(timer);
    removeHome(this.home);
    const { exitCode, signalCode } = this.child;
    if (signalCode === 'SIGKILL' && performance.now() - asked >= within)
      throw new Error(`The ${this.kind} did not stop within ${within / 1000} s. It printed:\n${this.output}`);
    if (exitCode !== 0 && signalCode !== 'SIGTERM')
      throw new Error(`The ${this.kind} ended with ${exitCode ?? signalCode}. It printed:\n${this.output}`);
    const faults = this.unexpected();
    if (faults.length > 0) throw new Error(`The ${this.kind} printed faults:\n${faults.join('\n')}`);
  }

  /** Faults in the output, without those that the test provokes. */
  unexpected(): string[] {
    return this.lines.filter((line) => FAULTS.test(line) && !this.expected.some((known) => known.test(line)));
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (!this.ended) this.child.kill(signal);
    await this.closed;
  }
}
