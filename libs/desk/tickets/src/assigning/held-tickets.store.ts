import { UnitOfWork } from '@kontaktpost/database';
import type { MailboxId, PersonId, TicketId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { Ticket } from '../ticket.entity';

/** Every question about who holds which unresolved tickets. For the product itself: asks for no right. */
@Injectable()
export class HeldTicketsStore {
  constructor(private readonly work: UnitOfWork) {}

  /** How many unresolved tickets the person holds, counted no further than the limit. */
  async countOf(personId: PersonId, limit: number): Promise<number> {
    const [row] = await this.work.sql<{ n: number }>(
      `SELECT count(*)::integer AS n FROM (
         SELECT FROM tickets WHERE assignee_id = $1 AND status <> 'RESOLVED' LIMIT $2) AS held`,
      [personId, limit],
    );
    return row?.n ?? 0;
  }

  /** The unresolved tickets that the person holds, by id. For commands, after which rights are checked. */
  async openOf(
    personId: PersonId,
    { after, first }: { after: TicketId | null; first: number },
  ): Promise<Ticket[]> {
    // Gathered first: otherwise PostgreSQL walks through all tickets by id in search of the person's.
    const rows = await this.work.sql<{ id: TicketId }>(
      `WITH held AS MATERIALIZED (SELECT id FROM tickets WHERE assignee_id = $1 AND status <> 'RESOLVED')
       SELECT id FROM held WHERE $2::uuid IS NULL OR id > $2 ORDER BY id LIMIT $3`,
      [personId, after, first],
    );
    return this.unresolved(rows.map(({ id }) => id));
  }

  /** The unresolved tickets of these mailboxes that somebody else than the person holds, by id. For commands, after which rights are checked. */
  async heldByOthers(
    personId: PersonId,
    mailboxIds: readonly MailboxId[],
    { after, first }: { after: TicketId | null; first: number },
  ): Promise<Ticket[]> {
    const rows = await this.work.sql<{ id: TicketId }>(
      `WITH held AS MATERIALIZED (
         SELECT id FROM tickets WHERE mailbox_id = ANY($1) AND assignee_id <> $2 AND status <> 'RESOLVED')
       SELECT id FROM held WHERE $3::uuid IS NULL OR id > $3 ORDER BY id LIMIT $4`,
      [mailboxIds, personId, after, first],
    );
    return this.unresolved(rows.map(({ id }) => id));
  }

  /** How many unresolved tickets each of these people holds; 0 included. */
  async openCounts(personIds: readonly PersonId[]): Promise<Map<PersonId, number>> {
    const rows = await this.work.sql<{ id: PersonId; n: number }>(
      `SELECT assignee_id AS id, count(*)::integer AS n FROM tickets
       WHERE assignee_id = ANY($1) AND status <> 'RESOLVED' GROUP BY assignee_id`,
      [personIds],
    );
    const counted = new Map(rows.map(({ id, n }) => [id, n]));
    return new Map(personIds.map((id) => [id, counted.get(id) ?? 0]));
  }

  /** Everybody who holds an unresolved ticket of the mailbox. */
  async holdersIn(mailboxId: MailboxId): Promise<PersonId[]> {
    const rows = await this.work.sql<{ id: PersonId }>(
      `SELECT DISTINCT assignee_id AS id FROM tickets
       WHERE mailbox_id = $1 AND status <> 'RESOLVED' AND assignee_id IS NOT NULL`,
      [mailboxId],
    );
    return rows.map(({ id }) => id);
  }

  /** Those of these tickets that are unresolved, by id. */
  unresolved(ids: readonly TicketId[]): Promise<Ticket[]> {
    return this.work.manager
      .createQueryBuilder(Ticket, 't')
      .where("t.id = ANY(:ids) AND t.status <> 'RESOLVED'", { ids })
      .orderBy('t.id')
      .getMany();
  }
}
