import { UnitOfWork } from '@kontaktpost/database';
import type { MailboxId, PersonId, TicketId } from '@kontaktpost/kernel';
import type { Visible } from '@kontaktpost/mailboxes';
import { TIME_ZONE } from '@kontaktpost/working-time';
import { Injectable } from '@nestjs/common';
import type { TicketPage, TicketPlace } from '../domain/ticket-page';
import { Ticket } from '../ticket.entity';

/** Whom a ticket's deadline concerns. */
export type TicketDeadline = {
  readonly ticketId: TicketId;
  readonly mailboxId: MailboxId;
  readonly assigneeId: PersonId | null;
  /** Named to the citizen; null unless an answer is promised. */
  readonly contactPersonId: PersonId | null;
  /** Null when nobody waits any more. */
  readonly replyDueAt: Date | null;
};

/** How many tickets of a mailbox have waited since one date of Stockholm's calendar, as yyyy-mm-dd. */
export type WaitingSince = { readonly mailboxId: MailboxId; readonly date: string; readonly tickets: number };

/** Every question about tickets of citizens that wait for us, by the index of those that do. */
@Injectable()
export class WaitingTicketsStore {
  constructor(private readonly work: UnitOfWork) {}

  /** For the product itself: asks for no right. In no order. */
  deadlines(ticketIds: readonly TicketId[]): Promise<TicketDeadline[]> {
    return this.work.sql(
      `SELECT id AS "ticketId", mailbox_id AS "mailboxId", assignee_id AS "assigneeId", reply_due_at AS "replyDueAt",
         CASE WHEN promised_for IS NOT NULL THEN contact_person_id END AS "contactPersonId"
       FROM tickets WHERE id = ANY($1)`,
      [ticketIds],
    );
  }

  /** How many wait in each mailbox, and since when the oldest does; mailboxes where none waits are left out. */
  oldest(
    mailboxIds: readonly MailboxId[],
  ): Promise<{ mailboxId: MailboxId; waiting: number; since: Date }[]> {
    return this.work.sql(
      `SELECT mailbox_id AS "mailboxId", count(*)::integer AS waiting, min(waiting_since) AS since
       FROM tickets WHERE mailbox_id = ANY($1) AND waiting_since IS NOT NULL AND lane = 'PERSON' GROUP BY mailbox_id`,
      [mailboxIds],
    );
  }

  /** How many wait since each date; what has waited since before `earliest` is counted as since then. */
  byDate(mailboxIds: readonly MailboxId[], earliest: string): Promise<WaitingSince[]> {
    return this.work.sql(
      `SELECT mailbox_id AS "mailboxId", count(*)::integer AS tickets,
         to_char(greatest((waiting_since AT TIME ZONE '${TIME_ZONE}')::date, $2::date), 'YYYY-MM-DD') AS date
       FROM tickets WHERE mailbox_id = ANY($1) AND waiting_since IS NOT NULL AND lane = 'PERSON' GROUP BY 1, 3`,
      [mailboxIds, earliest],
    );
  }

  /** Those that no person has ever answered, longest waiting first: a page from each mailbox, merged. */
  async neverAnswered(
    visible: Visible,
    mailboxIds: readonly MailboxId[],
    first: number,
  ): Promise<TicketId[]> {
    const rows = await this.work.sql<{ id: TicketId }>(
      `SELECT t.id FROM unnest($1::uuid[]) AS box CROSS JOIN LATERAL (
         SELECT id, waiting_since FROM tickets
         WHERE mailbox_id = box AND waiting_since IS NOT NULL AND first_answered_at IS NULL AND lane = 'PERSON'
         ORDER BY waiting_since, id LIMIT $2) AS t
       ORDER BY t.waiting_since, t.id LIMIT $2`,
      [mailboxIds.filter((id) => visible.includes(id)), first],
    );
    return rows.map(({ id }) => id);
  }

  /** Some of the tickets that wait in a mailbox, the longest waiting first, held against all other changes until the transaction ends. */
  async lockSome(
    mailboxId: MailboxId,
    { first, after }: TicketPage,
  ): Promise<{ tickets: Ticket[]; last: TicketPlace | null }> {
    const places = await this.work.sql<TicketPlace>(
      `SELECT waiting_since::text AS value, id FROM tickets WHERE mailbox_id = $1 AND waiting_since IS NOT NULL
         ${after ? 'AND (waiting_since, id) > ($3::timestamptz, $4::uuid)' : ''}
       ORDER BY waiting_since, id LIMIT $2 FOR UPDATE`,
      [mailboxId, first, ...(after ? [after.value, after.id] : [])],
    );
    const ids = places.map(({ id }) => id);
    const tickets = await this.work.manager
      .createQueryBuilder(Ticket, 't')
      .where('t.id = ANY(:ids)', { ids })
      .getMany();
    return { tickets, last: places.at(-1) ?? null };
  }
}
