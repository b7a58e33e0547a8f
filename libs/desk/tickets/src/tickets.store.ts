import { UnitOfWork } from '@kontaktpost/database';
import type { BoardId, ContactId, MailAddress, MailboxId, TicketId } from '@kontaktpost/kernel';
import { isId, normaliseAddress } from '@kontaktpost/kernel';
import type { Visible } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import { type SelectQueryBuilder } from 'typeorm';
import { type TicketFilter, type TicketPage, type TicketPlace, ticketPageSql } from './domain/ticket-page';
import type { TicketSort } from './domain/ticket-values';
import { Ticket } from './ticket.entity';

export type TicketCounts = {
  readonly mailboxId: MailboxId;
  readonly open: number;
  readonly unassigned: number;
  readonly waiting: number;
  readonly unread: number;
};

/** Every query against the ticket tables. What people ask goes through `Visible`, which only the mailboxes' rights can make. */
@Injectable()
export class TicketsStore {
  constructor(private readonly work: UnitOfWork) {}

  /** The tickets of one page and their places; one more than asked for when there are more. */
  async page(
    visible: Visible,
    filter: TicketFilter,
    sort: TicketSort,
    page: TicketPage,
  ): Promise<TicketPlace[]> {
    const mailboxIds = filter.mailboxIds.filter((id) => visible.mailboxIds.includes(id));
    const [statement, values] = ticketPageSql({ ...filter, mailboxIds }, sort, page);
    return this.work.sql<TicketPlace>(statement, values);
  }

  /** How many tickets fit, counted no further than the limit. */
  async countUpTo(limit: number, visible: Visible, filter: TicketFilter): Promise<number> {
    return (await this.page(visible, filter, 'NEWEST', { first: limit - 1, after: null })).length;
  }

  byId(visible: Visible, id: string): Promise<Ticket | null> {
    return isId(id) ? this.seen(visible).andWhere('t.id = :id', { id }).getOne() : Promise.resolve(null);
  }

  byReference(visible: Visible, reference: string): Promise<Ticket | null> {
    return this.seen(visible)
      .andWhere('t.reference = :reference', { reference: reference.toUpperCase() })
      .getOne();
  }

  visibleByIds(visible: Visible, ids: readonly TicketId[]): Promise<Ticket[]> {
    return ids.length === 0
      ? Promise.resolve([])
      : this.seen(visible).andWhere('t.id = ANY(:ids)', { ids }).getMany();
  }

  /** The newest tickets of these contacts that the actor may see, at most `first` each. */
  async byContacts(visible: Visible, contactIds: readonly ContactId[], first: number): Promise<Ticket[]> {
    const rows = await this.work.sql<{ id: TicketId }>(
      `SELECT c.id FROM unnest($1::uuid[]) AS contact CROSS JOIN LATERAL (
         SELECT id FROM tickets t WHERE contact_id = contact AND (mailbox_id = ANY($3) OR EXISTS
           (SELECT FROM ticket_mailboxes tm WHERE tm.ticket_id = t.id AND tm.mailbox_id = ANY($3)))
         ORDER BY received_at DESC LIMIT $2) AS c`,
      [contactIds, first, visible.mailboxIds],
    );
    const found = await this.visibleByIds(
      visible,
      rows.map(({ id }) => id),
    );
    return found.sort((a, b) => b.receivedAt.getTime() - a.receivedAt.getTime());
  }

  private seen(visible: Visible): SelectQueryBuilder<Ticket> {
    const mailboxes = visible.mailboxIds;
    return this.work.manager.createQueryBuilder(Ticket, 't').where(
      `(t.mailbox_id = ANY(:mailboxes) OR EXISTS
           (SELECT FROM ticket_mailboxes tm WHERE tm.ticket_id = t.id AND tm.mailbox_id = ANY(:mailboxes)))`,
      { mailboxes },
    );
  }

  /** The ticket, held against all other changes until the transaction ends. For commands, after which rights are checked. */
  lock(id: TicketId): Promise<Ticket | null> {
    return this.work.manager
      .createQueryBuilder(Ticket, 't')
      .setLock('pessimistic_write')
      .where('t.id = :id', { id })
      .getOne();
  }

  /** For the product itself: asks for no right. In no order; unknown ids are left out. */
  byIds(ids: readonly TicketId[]): Promise<Ticket[]> {
    return this.work.manager.createQueryBuilder(Ticket, 't').where('t.id = ANY(:ids)', { ids }).getMany();
  }

  /** The board's ticket with this reference. For filing, which checks who writes. */
  async idOfReference(boardId: BoardId, reference: string): Promise<TicketId | null> {
    const [row] = await this.work.sql<{ id: TicketId }>(
      'SELECT id FROM tickets WHERE reference = $1 AND board_id = $2',
      [reference, boardId],
    );
    return row?.id ?? null;
  }

  /** The next free number of the year. */
  async nextNumber(year: number): Promise<string> {
    const [row] = await this.work.sql<{ number: string }>('SELECT next_ticket_number($1) AS number', [year]);
    return row?.number ?? '';
  }

  async insert(ticket: Ticket): Promise<void> {
    await this.work.manager.insert(Ticket, ticket);
    await this.work.sql(
      'INSERT INTO ticket_custody (ticket_id, mailbox_id, board_id, since) VALUES ($1, $2, $3, $4)',
      [ticket.id, ticket.mailboxId, ticket.boardId, ticket.receivedAt],
    );
  }

  /** Writes the changed ticket under its next version. */
  async save(ticket: Ticket): Promise<void> {
    ticket.version += 1;
    const { id, ...columns } = ticket;
    await this.work.manager.update(Ticket, { id }, columns);
  }

  /** Writes the reply clock of a ticket that is just being made, under its first version. */
  async saveClock(ticket: Ticket): Promise<void> {
    const { id, waitingSince, replyDueAt, firstReplyDueAt } = ticket;
    await this.work.manager.update(Ticket, { id }, { waitingSince, replyDueAt, firstReplyDueAt });
  }

  async addParticipants(ticketId: TicketId, people: readonly MailAddress[], since: Date): Promise<void> {
    await this.work.sql(
      `INSERT INTO ticket_participants (ticket_id, address, name, since)
       SELECT $1, address, name, $4 FROM unnest($2::text[], $3::text[]) AS p (address, name) ON CONFLICT DO NOTHING`,
      [
        ticketId,
        people.map(({ address }) => normaliseAddress(address)),
        people.map(({ name }) => name),
        since,
      ],
    );
  }

  async participants(ticketId: TicketId): Promise<string[]> {
    const rows = await this.work.sql<{ address: string }>(
      'SELECT address FROM ticket_participants WHERE ticket_id = $1',
      [ticketId],
    );
    return rows.map(({ address }) => address);
  }

  /** Lets a further mailbox of the same board see the ticket. */
  async addMailbox(ticketId: TicketId, mailboxId: MailboxId): Promise<void> {
    await this.work.sql(
      `INSERT INTO ticket_mailboxes (ticket_id, mailbox_id)
       SELECT id, $2 FROM tickets WHERE id = $1 AND mailbox_id <> $2 ON CONFLICT DO NOTHING`,
      [ticketId, mailboxId],
    );
  }

  furtherMailboxes(ticketIds: readonly TicketId[]): Promise<{ ticketId: TicketId; mailboxId: MailboxId }[]> {
    return this.work.sql(
      'SELECT ticket_id AS "ticketId", mailbox_id AS "mailboxId" FROM ticket_mailboxes WHERE ticket_id = ANY($1)',
      [ticketIds],
    );
  }

  counts(mailboxIds: readonly MailboxId[]): Promise<TicketCounts[]> {
    return this.work.sql(
      `SELECT mailbox_id AS "mailboxId", open, unassigned, waiting, unread FROM ticket_counters
       WHERE mailbox_id = ANY($1)`,
      [mailboxIds],
    );
  }

  /** Since when the oldest mail of a person lies unopened in each of these mailboxes that has any; newsletters and the like may wait. */
  oldestUnread(mailboxIds: readonly MailboxId[]): Promise<{ mailboxId: MailboxId; unreadSince: Date }[]> {
    return this.work.sql(
      `SELECT box AS "mailboxId", u.unread_since AS "unreadSince" FROM unnest($1::uuid[]) AS box CROSS JOIN LATERAL (
         SELECT unread_since FROM tickets
         WHERE mailbox_id = box AND unread_since IS NOT NULL AND status <> 'RESOLVED' AND lane = 'PERSON'
         ORDER BY unread_since LIMIT 1) AS u`,
      [mailboxIds],
    );
  }
}
