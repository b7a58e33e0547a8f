import { Blobs, sha256 } from '@kontaktpost/blobs';
import { type AttachmentId, Clock, newId } from '@kontaktpost/kernel';
import { SearchIndex } from '@kontaktpost/search';
import { Injectable } from '@nestjs/common';
import type { Attachment } from '../messages/attachment.entity';
import type { Message } from '../messages/message.entity';
import { MessagesStore } from '../messages/messages.store';
import type { Ticket } from '../ticket.entity';
import { TicketsStore } from '../tickets.store';
import type { IncomingMessage } from './incoming-message';

/** Writes an incoming mail down: the message, its files, its words for the search. On a ticket, or set aside on none. */
@Injectable()
export class KeepMessage {
  constructor(
    private readonly messages: MessagesStore,
    private readonly tickets: TicketsStore,
    private readonly blobs: Blobs,
    private readonly search: SearchIndex,
    private readonly clock: Clock,
  ) {}

  /** In the open transaction. `version` is the ticket's after this change. */
  async run(incoming: IncomingMessage, ticket: Ticket | null, version: number): Promise<Message> {
    const message = this.message(incoming, ticket, version);
    await this.messages.insert(message, await this.attachments(incoming));
    if (ticket) await this.index(incoming, ticket);
    return message;
  }

  private message(incoming: IncomingMessage, ticket: Ticket | null, version: number): Message {
    const { mailbox, from, preview: _, attachments: __, contactId: ___, onlyInCc: ____, ...rest } = incoming;
    return {
      ...rest,
      ticketId: ticket?.id ?? null,
      boardId: mailbox.boardId,
      receivedBoardId: mailbox.boardId,
      mailboxId: mailbox.id,
      ticketVersion: version,
      direction: 'INCOMING',
      answersId: null,
      authorId: null,
      fromName: from.name,
      fromAddress: from.address,
      sentAt: null,
      promisedFor: null,
      markedSecretAt: null,
      contentRemovedAt: null,
      createdAt: this.clock.now(),
    };
  }

  private async attachments({ id, mailbox, attachments }: IncomingMessage): Promise<Attachment[]> {
    const rows: Attachment[] = [];
    for (const [position, { content, ...file }] of attachments.entries()) {
      await this.blobs.put(mailbox.boardId, content);
      rows.push({
        id: newId<AttachmentId>(),
        messageId: id,
        uploadedBy: null,
        boardId: mailbox.boardId,
        position,
        ...file,
        sizeInBytes: content.byteLength,
        sha256: sha256(content),
        createdAt: this.clock.now(),
        contentRemovedAt: null,
      });
    }
    return rows;
  }

  private async index(
    { id, subject, from, text, receivedAt }: IncomingMessage,
    ticket: Ticket,
  ): Promise<void> {
    const further = await this.tickets.furtherMailboxes([ticket.id]);
    await this.search.put({
      messageId: id,
      ticketId: ticket.id,
      boardId: ticket.boardId,
      mailboxIds: [ticket.mailboxId, ...further.map(({ mailboxId }) => mailboxId)],
      at: receivedAt,
      texts: [ticket.reference, subject, from.name, from.address, text],
    });
  }
}
