import { UnitOfWork } from '@kontaktpost/database';
import type { BoardId, MessageId, TicketId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { Direction } from '../domain/ticket-values';
import { Attachment } from './attachment.entity';
import { Message } from './message.entity';
import { Note } from './note.entity';

/** Where a mail with some Message-ID lies. */
export type KnownMessage = {
  readonly id: MessageId;
  readonly messageId: string;
  readonly ticketId: TicketId | null;
  readonly direction: Direction;
};

/** What the reply clock needs of a message; `at`: arrival, or the press of Send. */
export type WrittenForClock = Pick<
  Message,
  | 'id'
  | 'mailboxId'
  | 'boardId'
  | 'direction'
  | 'kind'
  | 'ticketVersion'
  | 'authorId'
  | 'promisedFor'
  | 'to'
  | 'cc'
> & { readonly ticketId: TicketId; readonly at: Date };

/** Every query against what is written on tickets. What it gives has been let through by the ticket's rights. */
@Injectable()
export class MessagesStore {
  constructor(private readonly work: UnitOfWork) {}

  async insert(message: Message, attachments: readonly Attachment[]): Promise<void> {
    await this.work.manager.insert(Message, message);
    if (attachments.length > 0) await this.work.manager.insert(Attachment, [...attachments]);
  }

  byId(id: string): Promise<Message | null> {
    return this.work.manager.findOneBy(Message, { id: id as MessageId });
  }

  byIds(ids: readonly MessageId[]): Promise<Message[]> {
    return this.work.manager.createQueryBuilder(Message, 'm').where('m.id = ANY(:ids)', { ids }).getMany();
  }

  /** All messages of these tickets, oldest first. */
  ofTickets(ticketIds: readonly TicketId[]): Promise<Message[]> {
    return this.work.manager
      .createQueryBuilder(Message, 'm')
      .where('m.ticket_id = ANY(:ticketIds)', { ticketIds })
      .orderBy('m.ticket_version')
      .addOrderBy('m.id')
      .getMany();
  }

  /** The incoming mail with this id; with null the newest that a person wrote, else the newest. Null when the ticket has none. */
  answered(ticketId: TicketId, id: MessageId | null): Promise<Message | null> {
    const incoming = this.work.manager
      .createQueryBuilder(Message, 'm')
      .where("m.ticket_id = :ticketId AND m.direction = 'INCOMING'", { ticketId });
    if (id !== null) return incoming.andWhere('m.id = :id', { id }).getOne();
    return incoming
      .orderBy("CASE m.kind WHEN 'PERSON' THEN 0 ELSE 1 END")
      .addOrderBy('m.ticket_version', 'DESC')
      .addOrderBy('m.id', 'DESC')
      .limit(1)
      .getOne();
  }

  /** The Message-IDs of all mail on the ticket, oldest first. */
  async messageIdsOf(ticketId: TicketId): Promise<string[]> {
    const rows = await this.work.sql<{ messageId: string }>(
      `SELECT message_id AS "messageId" FROM messages WHERE ticket_id = $1 AND message_id <> ''
       ORDER BY ticket_version, id`,
      [ticketId],
    );
    return rows.map(({ messageId }) => messageId);
  }

  notesOf(ticketIds: readonly TicketId[]): Promise<Note[]> {
    return this.work.manager
      .createQueryBuilder(Note, 'n')
      .where('n.ticket_id = ANY(:ticketIds)', { ticketIds })
      .orderBy('n.id')
      .getMany();
  }

  async insertNote(note: Note): Promise<void> {
    await this.work.manager.insert(Note, note);
  }

  attachmentsOf(messageIds: readonly MessageId[]): Promise<Attachment[]> {
    return this.work.manager
      .createQueryBuilder(Attachment, 'a')
      .where('a.message_id = ANY(:messageIds)', { messageIds })
      .orderBy('a.position')
      .getMany();
  }

  attachmentById(id: string): Promise<Attachment | null> {
    return this.work.manager.findOneBy(Attachment, { id: id as Attachment['id'] });
  }

  attachmentsByIds(ids: readonly string[]): Promise<Attachment[]> {
    return this.work.manager.createQueryBuilder(Attachment, 'a').where('a.id = ANY(:ids)', { ids }).getMany();
  }

  async insertAttachment(attachment: Attachment): Promise<void> {
    await this.work.manager.insert(Attachment, attachment);
  }

  /** Puts uploaded files on the answer that they are sent with. */
  async bind(attachmentIds: readonly string[], messageId: MessageId): Promise<void> {
    await this.work.sql(
      `UPDATE attachments SET message_id = $2, position = array_position($1::uuid[], id)
       WHERE id = ANY($1) AND message_id IS NULL`,
      [attachmentIds, messageId],
    );
  }

  /** Mails of the board that carry one of these Message-IDs; those on tickets only. */
  known(boardId: BoardId, messageIds: readonly string[]): Promise<KnownMessage[]> {
    if (messageIds.length === 0) return Promise.resolve([]);
    return this.work.sql<KnownMessage>(
      `SELECT id, message_id AS "messageId", ticket_id AS "ticketId", direction FROM messages
       WHERE board_id = $1 AND message_id = ANY($2) AND ticket_id IS NOT NULL`,
      [boardId, messageIds],
    );
  }

  /** What the reply clock needs, of all messages of these tickets. */
  forClock(ticketIds: readonly TicketId[]): Promise<WrittenForClock[]> {
    return this.work.sql(
      `SELECT id, ticket_id AS "ticketId", mailbox_id AS "mailboxId", board_id AS "boardId", direction, kind,
         ticket_version AS "ticketVersion", coalesce(received_at, created_at) AS at, author_id AS "authorId",
         promised_for::text AS "promisedFor", "to", cc
       FROM messages WHERE ticket_id = ANY($1)`,
      [ticketIds],
    );
  }

  async markSent(id: MessageId, sentAt: Date): Promise<void> {
    await this.work.manager.update(Message, { id }, { sentAt });
  }

  /** Holds the fingerprint for this message. Gives the message that held it first: this one, or the same mail come before. */
  async claimFingerprint(boardId: BoardId, fingerprint: Buffer, messageId: MessageId): Promise<MessageId> {
    const [row] = await this.work.sql<{ messageId: MessageId }>(
      `INSERT INTO message_fingerprints AS f (board_id, fingerprint, message_id) VALUES ($1, $2, $3)
       ON CONFLICT (board_id, fingerprint) DO UPDATE SET message_id = f.message_id
       RETURNING message_id AS "messageId"`,
      [boardId, fingerprint, messageId],
    );
    return row?.messageId ?? messageId;
  }
}
