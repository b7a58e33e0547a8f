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

const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const fits = (row: string): string =>
  `${row}.words @@ (websearch_to_tsquery('swedish', $1) || websearch_to_tsquery('simple', $1)) AND ${row}.mailbox_ids && $2::uuid[]`;

/** A ticket counts by its newest fitting message alone, so that it stands on one page only. */
const page = (within: string, order: string): string => `
  SELECT s.ticket_id AS "ticketId", s.at FROM message_search s
  WHERE ${fits('s')} AND (s.at, s.ticket_id) < ($3::timestamptz, $4::uuid)${within}
    AND s.at = (SELECT max(n.at) FROM message_search n WHERE n.ticket_id = s.ticket_id AND ${fits('n')})
  GROUP BY s.at, s.ticket_id ORDER BY ${order} DESC, s.ticket_id DESC LIMIT $5`;

/**
 * A common word fills its page from the newest messages, read in their order; finding all its messages first takes seconds
 * among a million tickets. The bound keeps words that nobody writes any more from a walk through all of them.
 */
const AMONG_RECENT = page(
  ` AND s.at >= (SELECT min(at) FROM (SELECT at FROM message_search WHERE at <= $3 ORDER BY at DESC LIMIT 20000) AS newest)`,
  's.at',
);

/** What the newest do not have is rare: found by its words. The sum keeps PostgreSQL from walking in order of time. */
const AMONG_ALL = page('', "s.at + interval '0'");

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
  async find(visible: Visible, words: string, { first, after }: SearchPage): Promise<SearchHit[]> {
    const from = [after?.at ?? 'infinity', after?.ticketId ?? LAST_ID];
    const values = [indexable([words]), visible.mailboxIds, ...from, first];
    const recent = await this.work.sql<SearchHit>(AMONG_RECENT, values);
    return recent.length === first ? recent : this.work.sql<SearchHit>(AMONG_ALL, values);
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
