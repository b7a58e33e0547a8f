import { UnitOfWork } from '@kontaktpost/database';
import type { BoardId, MailboxId, MessageId, TicketId } from '@kontaktpost/kernel';
import type { Visible } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import { indexable } from './domain/indexable';

export type SearchEntry = {
  readonly messageId: MessageId;
  readonly ticketId: TicketId;
  readonly boardId: BoardId;
  /** Every mailbox of ours whose people may read it. */
  readonly mailboxIds: readonly MailboxId[];
  readonly at: Date;
  readonly texts: readonly string[];
};

/** A hit: the ticket, and the time of its newest message that fits. */
export type SearchHit = { readonly ticketId: TicketId; readonly at: Date };

export type SearchPage = { readonly first: number; readonly after: SearchHit | null };

/** Full text over subjects, senders and texts, in Swedish word forms and as written (decisions 22). Rights lie inside the query. */
@Injectable()
export class SearchIndex {
  constructor(private readonly work: UnitOfWork) {}

  /** Makes the message findable, in the open transaction. */
  async put({ messageId, ticketId, boardId, mailboxIds, at, texts }: SearchEntry): Promise<void> {
    await this.work.sql(
      `INSERT INTO message_search (message_id, ticket_id, board_id, mailbox_ids, at, words)
       VALUES ($1, $2, $3, $4, $5, to_tsvector('swedish', $6) || to_tsvector('simple', $6))
       ON CONFLICT (message_id) DO UPDATE SET words = excluded.words`,
      [messageId, ticketId, boardId, mailboxIds, at, indexable(texts)],
    );
  }

  /**
   * Tickets with a message that fits the words, newest such message first. The words are read as a web search reads them:
   * all of them, "as a phrase", -without.
   */
  find(visible: Visible, words: string, { first, after }: SearchPage): Promise<SearchHit[]> {
    return this.work.sql<SearchHit>(
      `WITH q AS (SELECT websearch_to_tsquery('swedish', $1) || websearch_to_tsquery('simple', $1) AS words),
       fits AS (
         SELECT s.ticket_id, max(s.at) AS at FROM q JOIN message_search s ON s.words @@ q.words
         WHERE s.mailbox_ids && $2::uuid[]
         GROUP BY s.ticket_id)
       SELECT ticket_id AS "ticketId", at FROM fits
       WHERE $3::timestamptz IS NULL OR (at, ticket_id) < ($3, $4::uuid)
       ORDER BY at DESC, ticket_id DESC LIMIT $5`,
      [indexable([words]), visible.mailboxIds, after?.at ?? null, after?.ticketId ?? null, first],
    );
  }

  /** Lets the people of a further mailbox find what is on the ticket. */
  async share(ticketId: TicketId, mailboxId: MailboxId): Promise<void> {
    await this.work.sql(
      'UPDATE message_search SET mailbox_ids = mailbox_ids || $2::uuid WHERE ticket_id = $1 AND NOT mailbox_ids @> ARRAY[$2::uuid]',
      [ticketId, mailboxId],
    );
  }

  /** Forgets what these messages said, in the open transaction. */
  async erase(messageIds: readonly MessageId[]): Promise<void> {
    await this.work.sql('DELETE FROM message_search WHERE message_id = ANY($1)', [messageIds]);
  }
}
