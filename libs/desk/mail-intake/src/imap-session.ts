import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '@kontaktpost/kernel';
import type { Mailbox } from '@kontaktpost/mailboxes';
import type { ImapFlow } from 'imapflow';
import type { Delivery } from './delivery';
import { planFetch, startUid } from './domain/imap-cursor';
import type { FolderOf, ReceiptsStore } from './receipts.store';
import type { ReceiveMail } from './receive-mail';

/** Thirty seconds without an answer: the connection only looks alive (postalsys/imapflow#14). */
const PATIENCE_MS = 30_000;
const HEARTBEAT_MS = 60_000;
const LISTED_AT_ONCE = 1000;
const BATCH = { mails: 50, bytes: 20_000_000 };
const MOVED_AT_ONCE = 200;

export type SessionTools = {
  readonly receive: ReceiveMail;
  readonly receipts: ReceiptsStore;
  readonly clock: Clock;
  readonly maxMessageBytes: number;
  /** Told of a mail that is too large to take. */
  tooLarge(mail: { uid: number; sizeInBytes: number; uidValidity: bigint }): Promise<void>;
  /** Told after each look that went well. */
  checked(): Promise<void>;
};

export type WatchedFolder = {
  readonly mailbox: Mailbox;
  /** User and server that it is read from. */
  readonly account: string;
  readonly folder: string;
  readonly processedFolder: string | null;
};

/** One connection to one folder: everything new is stored, then it waits until the server tells of more. */
export class ImapSession {
  private woken = new AbortController();
  private looked = false;

  constructor(
    private readonly client: ImapFlow,
    private readonly watched: WatchedFolder,
    private readonly tools: SessionTools,
  ) {}

  /** True once the folder has been read without a fault. */
  get isGood(): boolean {
    return this.looked;
  }

  /** Watches until the signal is given or the connection is lost, which throws. */
  async watch(stop: AbortSignal): Promise<void> {
    this.client.on('exists', () => this.woken.abort());
    while (!stop.aborted) {
      this.woken = new AbortController();
      await this.look();
      this.looked = true;
      await this.tools.checked();
      await this.wait(AbortSignal.any([stop, this.woken.signal]));
    }
  }

  /** IDLE (RFC 2177) until the server speaks, at most a minute: then the heartbeat, which is a full look. */
  private async wait(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const timer = new AbortController();
    const idle = this.client.idle().catch(() => undefined);
    await Promise.race([
      once(this.client, 'close', { signal: timer.signal }).catch(() => undefined),
      pause(HEARTBEAT_MS, undefined, { signal: AbortSignal.any([signal, timer.signal]) }).catch(
        () => undefined,
      ),
    ]);
    timer.abort();
    if (!this.client.usable) throw new Error('The connection was closed.');
    void idle;
  }

  /** Opens the folder anew, so that a UIDVALIDITY that has changed is seen, and stores what is new. */
  private async look(): Promise<void> {
    await this.inTime(this.client.noop());
    const { folder, processedFolder } = this.watched;
    const open = await this.inTime(this.client.mailboxOpen(folder, { readOnly: processedFolder === null }));
    const cursor = await this.tools.receipts.cursor(this.place);
    await this.storeFrom(startUid(cursor, open.uidValidity), open.uidValidity);
    if (processedFolder !== null) await this.moveStored(open.uidValidity, processedFolder);
  }

  private async storeFrom(start: number, uidValidity: bigint): Promise<void> {
    const listed = await this.list(start);
    const { batches, tooLarge } = planFetch(listed, start, {
      ...BATCH,
      bytesPerMail: this.tools.maxMessageBytes,
    });
    for (const mail of tooLarge) await this.tools.tooLarge({ ...mail, uidValidity });
    for (const uids of batches) await this.store(uids, uidValidity);
    const last = Math.max(0, ...listed.filter(({ uid }) => uid >= start).map(({ uid }) => uid));
    if (last === 0) return;
    await this.tools.receive.run([], { folder: this.place, to: { uidValidity, lastUid: last } });
    if (listed.length >= LISTED_AT_ONCE) await this.storeFrom(last + 1, uidValidity);
  }

  private async list(start: number): Promise<{ uid: number; sizeInBytes: number }[]> {
    const found: { uid: number; sizeInBytes: number }[] = [];
    const mails = this.client.fetch(`${start}:*`, { uid: true, size: true }, { uid: true });
    for await (const { uid, size } of mails) found.push({ uid, sizeInBytes: size ?? 0 });
    return found.sort((a, b) => a.uid - b.uid).slice(0, LISTED_AT_ONCE);
  }

  /** The bytes are fetched without touching \Seen (BODY.PEEK[]), stored, and only then does the cursor move. */
  private async store(uids: readonly number[], uidValidity: bigint): Promise<void> {
    const { mailbox, account, folder } = this.watched;
    const query = { uid: true, source: true, internalDate: true };
    const mails = await this.inTime(
      this.client.fetchAll(uids.join(','), query, { uid: true }),
      PATIENCE_MS * 10,
    );
    const given = mails.filter(({ source }) => source !== undefined);
    const held = await this.heldBack(uids, new Set(given.map(({ uid }) => uid)));
    const deliveries = given
      .sort((a, b) => a.uid - b.uid)
      .map(
        ({ uid, source, internalDate }): Delivery => ({
          mailbox,
          via: 'IMAP',
          place: { account, folder, uidValidity, uid },
          serverTime: this.arrivalOf(internalDate),
          raw: source as Buffer,
          envelopeFrom: null,
        }),
      );
    const lastUid = held === null ? (uids.at(-1) ?? 0) : held - 1;
    await this.tools.receive.run(deliveries, { folder: this.place, to: { uidValidity, lastUid } });
    if (held !== null) throw new Error(`The server lists mail ${held} and does not give it.`);
  }

  /** INTERNALDATE; where the server gives none, or one that is no time, the moment we saw it. */
  private arrivalOf(internalDate: Date | string | undefined): Date {
    const at = new Date(internalDate ?? Number.NaN);
    return Number.isNaN(at.getTime()) ? this.tools.clock.now() : at;
  }

  /** The first of these mails that the server did not give though it is still there; the cursor must not go past it. */
  private async heldBack(uids: readonly number[], given: ReadonlySet<number>): Promise<number | null> {
    const missing = uids.filter((uid) => !given.has(uid));
    if (missing.length === 0) return null;
    const there = await this.inTime(this.client.search({ uid: missing.join(',') }, { uid: true }));
    return there ? (there.sort((a, b) => a - b)[0] ?? null) : (missing[0] ?? null);
  }

  /** Moves stored mail out of the inbox (G28). What fails stays where it is and is tried at the next look. */
  private async moveStored(uidValidity: bigint, target: string): Promise<void> {
    const uids = await this.tools.receipts.unmoved(this.place, uidValidity, MOVED_AT_ONCE);
    if (uids.length === 0) return;
    const moved = await this.inTime(this.client.messageMove(uids.join(','), target, { uid: true }));
    if (!moved) return;
    const at = this.tools.clock.now();
    const to = (uid: number) => ({
      folder: target,
      uidValidity: moved.uidValidity,
      uid: moved.uidMap?.get(uid),
    });
    await this.tools.receipts.noteMoved(
      this.place,
      uidValidity,
      uids.map((uid) => ({ uid, to: to(uid), at })),
    );
  }

  private get place(): FolderOf {
    const { mailbox, account, folder } = this.watched;
    return { mailboxId: mailbox.id, account, folder };
  }

  /** An answer in time, or the connection counts as dead. */
  private async inTime<T>(answer: Promise<T>, patience = PATIENCE_MS): Promise<T> {
    const done = new AbortController();
    const late = pause(patience, undefined, { signal: done.signal }).then(() => {
      this.client.close();
      throw new Error('The server did not answer in time.');
    });
    try {
      return (await Promise.race([answer, late])) as T;
    } finally {
      done.abort();
      late.catch(() => undefined);
    }
  }
}
