import { UnitOfWork } from '@kontaktpost/database';
import type { TicketId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { FiredTimer } from '../ticket-events';

/** The deadline of a ticket and when to remind of it; both null when nobody waits. */
export type TicketTimers = {
  readonly ticketId: TicketId;
  readonly dueAt: Date | null;
  readonly remindAt: Date | null;
};

/** Every query against the timers: one row a ticket and kind, which says what was told last. */
@Injectable()
export class TimersStore {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * Another deadline arms a timer anew. The same one leaves it as it is, so that a deadline that has been told is not told again;
   * nor is one that has only moved within the past before `quietUntil`.
   */
  async set(timers: readonly TicketTimers[], quietUntil: Date | null = null): Promise<void> {
    const due = timers.filter(({ dueAt }) => dueAt !== null);
    const none = timers.filter(({ dueAt }) => dueAt === null);
    if (none.length > 0) await this.disarm(none.map(({ ticketId }) => ticketId));
    if (due.length > 0) await this.arm(due, quietUntil);
  }

  private async arm(timers: readonly TicketTimers[], quietUntil: Date | null): Promise<void> {
    await this.work.sql(
      `INSERT INTO ticket_timers AS t (ticket_id, kind, due_at, fires_at)
       SELECT id, kind, due, CASE kind WHEN 'REMINDER' THEN remind ELSE due END
       FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) AS d (id, due, remind),
         unnest(ARRAY['REMINDER', 'ESCALATION']) AS kind
       ORDER BY id, kind
       ON CONFLICT (ticket_id, kind) DO UPDATE SET due_at = excluded.due_at, fires_at = excluded.fires_at,
         fired_at = CASE WHEN t.due_at = excluded.due_at OR excluded.fires_at <= $4 THEN t.fired_at END
       WHERE (t.due_at, t.fires_at) IS DISTINCT FROM (excluded.due_at, excluded.fires_at)`,
      [
        timers.map(({ ticketId }) => ticketId),
        timers.map(({ dueAt }) => dueAt),
        timers.map(({ remindAt }) => remindAt),
        quietUntil,
      ],
    );
  }

  /** What has been told stays, so that it is not told again if the same deadline comes back. */
  private async disarm(ticketIds: readonly TicketId[]): Promise<void> {
    await this.work.sql('DELETE FROM ticket_timers WHERE ticket_id = ANY($1) AND fired_at IS NULL', [
      ticketIds,
    ]);
  }

  /** Marks the timers that are due as told, the longest due first, and gives them. What another worker has in hand is left to it. */
  async fire(now: Date, limit: number): Promise<FiredTimer[]> {
    const rows = await this.work.sql<Omit<FiredTimer, 'dueAt'> & { dueAt: Date }>(
      `WITH due AS MATERIALIZED (
         SELECT ticket_id, kind FROM ticket_timers WHERE fired_at IS NULL AND fires_at <= $1
         ORDER BY fires_at LIMIT $2 FOR UPDATE SKIP LOCKED)
       UPDATE ticket_timers t SET fired_at = $1 FROM due WHERE t.ticket_id = due.ticket_id AND t.kind = due.kind
       RETURNING t.ticket_id AS "ticketId", t.kind, t.due_at AS "dueAt"`,
      [now, limit],
    );
    return rows.map((timer) => ({ ...timer, dueAt: timer.dueAt.toISOString() }));
  }
}
