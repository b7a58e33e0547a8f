import { Audit } from '@kontaktpost/audit';
import { Blobs } from '@kontaktpost/blobs';
import { UnitOfWork } from '@kontaktpost/database';
import {
  type AttachmentId,
  Clock,
  InvalidInput,
  NotFound,
  newId,
  type PersonActor,
  type TicketId,
} from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { ReadTicket } from '../read-ticket';
import { TicketDesk } from '../ticket-desk';
import type { Attachment } from './attachment.entity';
import type { Message } from './message.entity';
import { MessagesStore } from './messages.store';

/** The bytes of a file, and how to name them to a browser. */
export type FileBytes = { readonly filename: string; readonly mediaType: string; readonly bytes: Buffer };

export const UPLOAD_LIMIT_BYTES = 25_000_000;
const NAME_LIMIT = 150;

/** Files on messages, and the mails' own sources. Whoever may see the ticket may have them; of a secret one a line tells who did. */
@Injectable()
export class MessageFiles {
  constructor(
    private readonly work: UnitOfWork,
    private readonly messages: MessagesStore,
    private readonly blobs: Blobs,
    private readonly reads: ReadTicket,
    private readonly audit: Audit,
  ) {}

  async attachment(actor: PersonActor, id: string): Promise<FileBytes> {
    const file = await this.messages.attachmentById(id);
    if (!file?.boardId || file.contentRemovedAt) throw new NotFound('file');
    await this.ensureMayHave(actor, file);
    return { ...file, bytes: await this.bytes(file.boardId, file.sha256) };
  }

  /** The raw mail as it came or went (.eml). */
  async source(actor: PersonActor, messageId: string): Promise<FileBytes> {
    const message = await this.messages.byId(messageId);
    if (!message || message.contentRemovedAt) throw new NotFound('message');
    await this.ensureMayRead(actor, message, 'message');
    const bytes = await this.bytes(message.boardId, message.sourceSha256);
    await this.work.run(() =>
      this.audit.record(actor, 'message.source-read', { kind: 'message', id: message.id }),
    );
    return { filename: `${message.id}.eml`, mediaType: 'message/rfc822', bytes };
  }

  private async ensureMayHave(actor: PersonActor, file: Attachment): Promise<void> {
    if (file.messageId === null && file.uploadedBy === actor.id) return;
    const message = file.messageId && (await this.messages.byId(file.messageId));
    if (!message) throw new NotFound('file');
    await this.ensureMayRead(actor, message, 'file');
  }

  /** Refuses in the very words that are said of what does not exist. */
  private async ensureMayRead(actor: PersonActor, { ticketId }: Message, asked: string): Promise<void> {
    const ticket = ticketId && (await this.reads.run(actor, { id: ticketId, reference: null }));
    if (!ticket) throw new NotFound(asked);
  }

  private async bytes(boardId: Message['boardId'], sum: Buffer): Promise<Buffer> {
    const bytes = await this.blobs.read(boardId, sum);
    if (!bytes) throw new NotFound('file');
    return bytes;
  }
}

/** Takes a file that an answer will carry. */
@Injectable()
export class UploadAttachment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: TicketDesk,
    private readonly messages: MessagesStore,
    private readonly blobs: Blobs,
    private readonly clock: Clock,
  ) {}

  run(
    actor: PersonActor,
    { ticketId, filename, mediaType, bytes }: FileBytes & { ticketId: TicketId },
  ): Promise<Attachment> {
    if (bytes.byteLength > UPLOAD_LIMIT_BYTES)
      throw new InvalidInput('file', `A file may be at most ${UPLOAD_LIMIT_BYTES / 1_000_000} MB.`);
    return this.work.run(async () => {
      const { mailbox } = await this.desk.take(actor, ticketId, 'attach files on this ticket');
      const attachment: Attachment = {
        id: newId<AttachmentId>(),
        messageId: null,
        uploadedBy: actor.id,
        boardId: mailbox.boardId,
        position: 0,
        filename: safeName(filename),
        mediaType: /^[\w.+-]{1,60}\/[\w.+-]{1,100}$/.test(mediaType) ? mediaType : 'application/octet-stream',
        sizeInBytes: bytes.byteLength,
        sha256: await this.blobs.put(mailbox.boardId, bytes),
        contentId: null,
        inline: false,
        createdAt: this.clock.now(),
        contentRemovedAt: null,
      };
      await this.messages.insertAttachment(attachment);
      return attachment;
    });
  }
}

/** A file name without a path and without what could be taken for a command or a second header. */
const safeName = (name: string): string =>
  (name.normalize('NFC').split(/[/\\]/).at(-1) ?? '')
    .replace(/[\p{C}"<>|:*?]/gu, '_')
    .slice(-NAME_LIMIT)
    .trim() || 'fil';
