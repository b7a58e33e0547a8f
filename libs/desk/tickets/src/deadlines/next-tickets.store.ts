import { UnitOfWork } from '@kontaktpost/database';
import type { MailboxId, TicketId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { TicketPlace } from '../domain/ticket-page';
import { Ticket } from '../ticket.entity';

const CANDIDATES = 32;
/** So that a crowd at the same tickets ends: then there is none for the next one just now. */
const MOST_ROUNDS = 20;

/** Says by the index's own words what may be handed out: a person's question that nobody holds and that is not put off. */
const FREE = `t.status <> 'RESOLVED' AND t.assignee_id IS NULL AND t.status IN ('NEW', 'OPEN') AND t.lane = 'PERSON'`;
const DUE = "coalesce(t.reply_due_at, 'infinity')";

/** Hands out the most urgent ticket so that nobody else gets the same. */
@Injectable()
export class NextTicketsStore {
  constructor(private readonly work: UnitOfWork) {}

  /** The most urgent ticket of these mailboxes that nobody holds, locked for the open transaction; null when there is none. */
  async take(mailboxIds: readonly MailboxId[], now: Date): Promise<Ticket | null> {
    let after: TicketPlace | null = null;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const candidates = await this.candidates(mailboxIds, now, after);
      const ticket = await this.lockFirst(candidates, now);
      if (ticket || candidates.length < CANDIDATES) return ticket;
      after = candidates.at(-1) ?? null;
    }
    return null;
  }

  /** The next few by urgency after a place. Each mailbox brings its own from the index of what nobody holds. */
  private candidates(
    mailboxIds: readonly MailboxId[],
    now: Date,
    after: TicketPlace | null,
  ): Promise<TicketPlace[]> {
    return this.work.sql(
      `SELECT c.due::text AS value, c.id FROM unnest($1::uuid[]) AS box CROSS JOIN LATERAL (
         SELECT ${DUE} AS due, t.id FROM tickets t
         WHERE t.mailbox_id = box AND ${FREE} AND (t.snoozed_until IS NULL OR t.snoozed_until <= $2)
           ${after ? `AND (${DUE}, t.id) > ($3::timestamptz, $4::uuid)` : ''}
         ORDER BY ${DUE}, t.id LIMIT ${CANDIDATES}) AS c ORDER BY c.due, c.id LIMIT ${CANDIDATES}`,
      [mailboxIds, now, ...(after ? [after.value, after.id] : [])],
    );
  }

  /** The first of them that nobody else has in hand and that is still free. */
  private async lockFirst(candidates: readonly TicketPlace[], now: Date): Promise<Ticket | null> {
    if (candidates.length === 0) return null;
    const ids: TicketId[] = candidates.map(({ id }) => id);
    return this.work.manager
      .createQueryBuilder(Ticket, 't')
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .where(`t.id = ANY(:ids) AND ${FREE} AND (t.snoozed_until IS NULL OR t.snoozed_until <= :now)`, {
        ids,
        now,
      })
      .orderBy('t.reply_due_at', 'ASC', 'NULLS LAST')
      .addOrderBy('t.id')
      .limit(1)
      .getOne();
  }
}
