import type { PersonActor, TicketId } from '@kontaktpost/kernel';
import type { DatabaseEar } from './database-ear';
import type { Doing } from './domain/presence-board';

const WINDOW_MS = 10_000;
const MOST_IN_WINDOW = 20;

/** What one socket says of where its person is: one ticket at a time, in the order in which it was said, and not too often. */
export class SocketPresence {
  private at: { ticketId: TicketId; rooms: readonly string[] } | null = null;
  private window = { since: 0, count: 0 };
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly actor: PersonActor,
    private readonly ear: DatabaseEar,
    private readonly roomsOf: (ticketId: TicketId) => Promise<readonly string[] | null>,
  ) {}

  /** Takes `{ ticketId, doing }`; what is not of that form, or of a ticket not to be seen, is let fall. */
  async said(message: unknown, isId: (text: string) => boolean): Promise<void> {
    const { ticketId, doing } = (message ?? {}) as { ticketId?: unknown; doing?: unknown };
    if (typeof ticketId !== 'string' || !isId(ticketId) || !this.inMeasure()) return;
    await this.inTurn(() => this.move(ticketId as TicketId, doing));
  }

  /** The person has left, or the wire was cut. */
  left(): Promise<void> {
    return this.inTurn(() => this.leave());
  }

  /** A sign that overtook the one before would leave somebody on a ticket that is closed again. */
  private inTurn(step: () => Promise<void>): Promise<void> {
    const done = this.turn.then(step);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private async move(ticketId: TicketId, doing: unknown): Promise<void> {
    if (this.at?.ticketId !== ticketId) await this.leave();
    if (doing === 'reading' || doing === 'writing') await this.go(ticketId, doing);
    else await this.leave();
  }

  private async go(ticketId: TicketId, doing: Doing): Promise<void> {
    const rooms = this.at?.rooms ?? (await this.roomsOf(ticketId));
    if (!rooms) return;
    this.at = { ticketId, rooms };
    await this.say(doing);
  }

  private async leave(): Promise<void> {
    if (this.at) await this.say(null);
    this.at = null;
  }

  private async say(doing: Doing | null): Promise<void> {
    if (!this.at) return;
    await this.ear.say({ ...this.at, personId: this.actor.id, name: this.actor.name, doing });
  }

  private inMeasure(): boolean {
    const now = Date.now();
    if (now - this.window.since > WINDOW_MS) this.window = { since: now, count: 0 };
    this.window.count += 1;
    return this.window.count <= MOST_IN_WINDOW;
  }
}
