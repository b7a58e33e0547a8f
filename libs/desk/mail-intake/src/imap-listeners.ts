import type { MailboxId } from '@kontaktpost/kernel';
import { describeFault } from '@kontaktpost/log';
import {
  type ImapSettings,
  type Mailbox,
  MailboxesStore,
  MailboxServers,
  SecretUnreadable,
} from '@kontaktpost/mailboxes';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ImapListener } from './imap-listener';
import { MailboxLocks } from './mailbox-locks';
import { MailboxWatch } from './mailbox-watch';

const ROUND_MS = 3000;

type Running = { readonly listener: ImapListener; readonly settings: string };

/** Keeps one listener for each mailbox with an IMAP server, among all worker processes; takes over within seconds. */
@Injectable()
export class ImapListeners implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(ImapListeners.name);
  private readonly running = new Map<MailboxId, Running>();
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  private readonly stopping = new AbortController();

  constructor(
    private readonly mailboxes: MailboxesStore,
    private readonly servers: MailboxServers,
    private readonly locks: MailboxLocks,
    private readonly watch: MailboxWatch,
  ) {}

  onApplicationBootstrap(): void {
    this.goRound();
  }

  private goRound(): void {
    if (this.stopping.signal.aborted) return;
    this.round = this.reconcile()
      .catch((fault) => this.log.warn(`Listeners: ${describeFault(fault)}`))
      .finally(() => {
        this.timer = setTimeout(() => this.goRound(), ROUND_MS);
      });
  }

  /** Makes what runs equal to what is set: new and changed servers are begun, closed ones ended. */
  private async reconcile(): Promise<void> {
    if (!this.locks.held) await this.stopAll();
    const wanted = await this.mailboxes.withImap();
    const ours = new Set(await this.locks.take(wanted.map(({ id }) => id)));
    for (const [id] of this.running) if (!ours.has(id)) await this.end(id);
    for (const mailbox of wanted) if (ours.has(mailbox.id)) await this.keep(mailbox);
  }

  /** What is wrong with one mailbox's settings is that mailbox's fault alone. */
  private async keep(mailbox: Mailbox): Promise<void> {
    try {
      await this.renew(mailbox);
    } catch (fault) {
      if (!(fault instanceof SecretUnreadable)) throw fault;
      await this.end(mailbox.id);
      await this.watch.failed(mailbox.id, fault);
    }
  }

  private async renew(mailbox: Mailbox): Promise<void> {
    const { imap } = await this.servers.of(mailbox.id);
    const settings = JSON.stringify(imap);
    if (this.running.get(mailbox.id)?.settings === settings) return;
    await this.end(mailbox.id);
    if (imap) this.begin(mailbox, imap, settings);
  }

  private begin(mailbox: Mailbox, imap: ImapSettings, settings: string): void {
    const { folder, processedFolder } = imap;
    const watched = { mailbox, account: accountOf(imap), folder, processedFolder };
    const listener = new ImapListener(watched, imap, this.watch.toolsFor(watched));
    this.running.set(mailbox.id, { listener, settings });
    listener.start();
  }

  private async end(id: MailboxId): Promise<void> {
    const running = this.running.get(id);
    this.running.delete(id);
    await running?.listener.stop();
  }

  private async stopAll(): Promise<void> {
    await Promise.all([...this.running.keys()].map((id) => this.end(id)));
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    clearTimeout(this.timer);
    await this.round;
    clearTimeout(this.timer);
    await this.stopAll();
    await this.locks.end();
  }
}

const accountOf = ({ user, host, port }: ImapSettings): string => `${user}@${host.toLowerCase()}:${port}`;
