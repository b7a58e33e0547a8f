import type { PersonActor } from '@kontaktpost/kernel';
import { WRITTEN_EVERY_MS } from './domain/attendance-rules';

type Note = (actor: PersonActor, atWork: boolean) => Promise<void>;

const WINDOW_MS = 10_000;
const MOST_IN_WINDOW = 10;

/** What one screen says of whether its person is at work; one that says the same too often is not written down each time. */
export class SocketAttendance {
  private last: { atWork: boolean; at: number } | null = null;
  private window = { since: 0, count: 0 };
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly actor: PersonActor,
    private readonly note: Note,
  ) {}

  /** Takes `{ atWork: boolean }`; what is not of that form is let fall. */
  async said(message: unknown, now: number): Promise<void> {
    const { atWork } = (message ?? {}) as { atWork?: unknown };
    if (typeof atWork !== 'boolean' || !this.isNew(atWork, now) || !this.inMeasure(now)) return;
    this.last = { atWork, at: now };
    const done = this.turn.then(() => this.note(this.actor, atWork));
    this.turn = done.catch(() => undefined);
    await done;
  }

  private isNew(atWork: boolean, now: number): boolean {
    return !this.last || this.last.atWork !== atWork || now - this.last.at >= WRITTEN_EVERY_MS;
  }

  private inMeasure(now: number): boolean {
    if (now - this.window.since > WINDOW_MS) this.window = { since: now, count: 0 };
    this.window.count += 1;
    return this.window.count <= MOST_IN_WINDOW;
  }
}
