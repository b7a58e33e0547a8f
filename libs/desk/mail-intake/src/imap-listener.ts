import { setTimeout as pause } from 'node:timers/promises';
import { describeFault } from '@kontaktpost/log';
import { type ImapSettings, imapOptions } from '@kontaktpost/mailboxes';
import { Logger } from '@nestjs/common';
import { ImapFlow } from 'imapflow';
import { ImapSession, type SessionTools, type WatchedFolder } from './imap-session';

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 120_000;

export type ListenerTools = SessionTools & {
  /** Told, as a code of the fault, when a look or a connection failed. */
  failed(fault: unknown): Promise<void>;
};

/** Watches one mailbox's folder for as long as it is told to: connects, looks, and after a fault connects again, each time later. */
export class ImapListener {
  private readonly log = new Logger(ImapListener.name);
  private readonly stopping = new AbortController();
  private client: ImapFlow | undefined;
  private done: Promise<void> = Promise.resolve();

  constructor(
    private readonly watched: WatchedFolder,
    private readonly server: ImapSettings,
    private readonly tools: ListenerTools,
  ) {}

  start(): void {
    this.done = this.keepWatching();
  }

  /** Resolves once nothing is being received any more. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.client?.close();
    await this.done;
  }

  private async keepWatching(): Promise<void> {
    let wait = FIRST_PAUSE_MS;
    while (!this.stopping.signal.aborted) {
      const begun = Date.now();
      await this.watchOnce();
      // A session that held for a while was a good one: its end is no reason to wait long.
      wait = Date.now() - begun > LONGEST_PAUSE_MS ? FIRST_PAUSE_MS : Math.min(wait * 2, LONGEST_PAUSE_MS);
      const jitter = wait * (0.5 + Math.random() / 2);
      await pause(jitter, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  /** Servers end good connections all the time; only what can't be begun anew is a fault that people are told of. */
  private async watchOnce(): Promise<void> {
    let session: ImapSession | undefined;
    try {
      const client = new ImapFlow({ ...(await imapOptions(this.server)), logger: false });
      this.client = client;
      client.on('error', (fault: Error) =>
        this.log.debug(`${this.watched.mailbox.id}: ${describeFault(fault)}`),
      );
      await client.connect();
      session = new ImapSession(client, this.watched, this.tools);
      await session.watch(this.stopping.signal);
    } catch (fault) {
      if (this.stopping.signal.aborted) return;
      this.log.warn(`Mailbox ${this.watched.mailbox.id}: ${describeFault(fault)}`);
      if (!session?.isGood)
        await this.tools.failed(fault).catch((again) => this.log.warn(describeFault(again)));
    } finally {
      this.client?.close();
    }
  }
}
