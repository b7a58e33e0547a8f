import { Blobs } from '@kontaktpost/blobs';
import {
  type BoardId,
  InvalidInput,
  type MailAddress,
  type MessageId,
  NotFound,
  newId,
  type PersonActor,
  type TicketId,
} from '@kontaktpost/kernel';
import { referencedIds, replySubject, textToHtml } from '@kontaktpost/mail-format';
import { Signatures } from '@kontaktpost/mailboxes';
import type { NewMail } from '@kontaktpost/outbound-mail';
import { Injectable } from '@nestjs/common';
import { Promises, type PromiseWish, type ReplyPromised } from '../deadlines/promises';
import { composeAnswer } from '../domain/compose-answer';
import type { AfterReply } from '../domain/ticket-values';
import type { Attachment } from '../messages/attachment.entity';
import type { Message } from '../messages/message.entity';
import { UPLOAD_LIMIT_BYTES } from '../messages/message-files';
import { MessagesStore } from '../messages/messages.store';
import type { TicketInHand } from '../ticket-desk';

export type ReplyWish = {
  readonly ticketId: TicketId;
  readonly body: { readonly text: string } | { readonly html: string };
  /** Null: whoever wrote the answered mail. */
  readonly to: readonly MailAddress[] | null;
  readonly cc: readonly MailAddress[];
  readonly attachmentIds: readonly string[];
  /** Null: the newest incoming mail. */
  readonly answersId: MessageId | null;
  readonly expectedVersion: number | null;
  readonly afterwards: AfterReply;
  /** The mail is no answer but a confirmation; absent or null for an answer. */
  readonly acknowledge?: PromiseWish | null;
};

/** What the product says by itself to somebody who has written. */
export type AutomaticWish = {
  readonly ticketId: TicketId;
  readonly answersId: MessageId;
  readonly to: MailAddress;
  readonly text: string;
  /** The subject names the reference alone: the matter is secret, or the sender's identity protected. */
  readonly hidesMatter: boolean;
};

/** An answer ready for the outbox. */
export type AnswerDraft = {
  readonly mail: NewMail;
  readonly answersId: MessageId | null;
  readonly freshLength: number;
  readonly attachments: readonly Attachment[];
  /** Null for an answer; otherwise the mail only confirms, and promises. */
  readonly promise: ReplyPromised | null;
};

const TEXT_LIMIT = 100_000;

/** Makes the mail out of what the agent wrote: recipients, subject with its reference, signature, history, files. */
@Injectable()
export class DraftAnswer {
  constructor(
    private readonly messages: MessagesStore,
    private readonly signatures: Signatures,
    private readonly blobs: Blobs,
    private readonly promises: Promises,
  ) {}

  async run(actor: PersonActor, hand: TicketInHand, wish: ReplyWish): Promise<AnswerDraft> {
    const { ticket, mailbox } = hand;
    ensureWritten(wish.body);
    const promise = wish.acknowledge ? await this.promises.make(actor, hand, wish.acknowledge) : null;
    const answered = await this.messages.answered(wish.ticketId, wish.answersId);
    if (wish.answersId !== null && !answered) throw new NotFound('message on this ticket');
    const to = wish.to ?? senderOf(answered);
    if (to.length === 0) throw new InvalidInput('to', 'Say who the answer is for.');
    const attachments = await this.uploaded(actor, mailbox.boardId, wish.attachmentIds);
    const { text, html, freshLength } = composeAnswer({
      language: mailbox.language,
      body: wish.body,
      signature: await this.signatures.of(mailbox.id, actor.id),
      answered: answered && quotable(answered),
    });
    const mail: NewMail = {
      id: newId<MessageId>(),
      mailbox,
      ticketId: ticket.id,
      to: [...to],
      cc: [...wish.cc],
      subject: replySubject(ticket.subject, ticket.reference),
      text,
      html,
      inReplyTo: answered?.messageId || null,
      references: await this.references(ticket.id, answered),
      attachments: await this.files(attachments),
      automatic: null,
    };
    return { mail, answersId: answered?.id ?? null, freshLength, attachments, promise };
  }

  /** The product's own words as they are, without signature and history. */
  async automatic(
    { ticket, mailbox }: TicketInHand,
    { answersId, to, text, hidesMatter }: AutomaticWish,
  ): Promise<AnswerDraft> {
    const answered = await this.messages.answered(ticket.id, answersId);
    if (!answered) throw new NotFound('message on this ticket');
    const mail: NewMail = {
      id: newId<MessageId>(),
      mailbox,
      ticketId: ticket.id,
      to: [to],
      cc: [],
      // RFC 3834 3.1.5: the subject says that no person wrote it.
      subject: `Auto: ${hidesMatter ? `[${ticket.reference}]` : replySubject(ticket.subject, ticket.reference)}`,
      text,
      html: `<div>${textToHtml(text)}</div>`,
      inReplyTo: answered.messageId || null,
      references: await this.references(ticket.id, answered),
      attachments: [],
      automatic: 'auto-replied',
    };
    return { mail, answersId, freshLength: text.length, attachments: [], promise: null };
  }

  /** The ids that tie the answer to the thread in the citizen's mail program (RFC 5322 3.6.4). */
  private async references(ticketId: TicketId, answered: Message | null): Promise<string[]> {
    const newestFirst = referencedIds({
      inReplyTo: answered?.messageId ? [answered.messageId] : [],
      references: await this.messages.messageIdsOf(ticketId),
    });
    return newestFirst.reverse();
  }

  /** Files that lie with another board stay there: what is kept and removed is that board's matter. */
  private async uploaded(
    actor: PersonActor,
    boardId: BoardId,
    ids: readonly string[],
  ): Promise<Attachment[]> {
    if (ids.length === 0) return [];
    const found = await this.messages.attachmentsByIds(ids);
    const own = found.filter(
      (file) => file.uploadedBy === actor.id && file.messageId === null && file.boardId === boardId,
    );
    if (own.length !== new Set(ids).size)
      throw new InvalidInput('attachmentIds', 'One of the files is not there any more. Attach it again.');
    if (own.reduce((sum, { sizeInBytes }) => sum + sizeInBytes, 0) > UPLOAD_LIMIT_BYTES)
      throw new InvalidInput(
        'attachmentIds',
        `The files of one answer may be ${UPLOAD_LIMIT_BYTES / 1_000_000} MB together. Take one away.`,
      );
    return ids.flatMap((id) => own.find((file) => file.id === id) ?? []);
  }

  private async files(attachments: readonly Attachment[]): Promise<NewMail['attachments']> {
    const files = [];
    for (const { boardId, sha256, filename, mediaType } of attachments) {
      const content = boardId && (await this.blobs.read(boardId, sha256));
      if (!content)
        throw new InvalidInput(
          'attachmentIds',
          `The file ${filename} is not there any more. Attach it again.`,
        );
      files.push({ filename, mediaType, content });
    }
    return files;
  }
}

function ensureWritten(body: ReplyWish['body']): void {
  const [words, field] = 'html' in body ? [body.html, 'html'] : [body.text, 'text'];
  if (words.length > TEXT_LIMIT)
    throw new InvalidInput(field as string, `An answer holds at most ${TEXT_LIMIT} characters.`);
  // No tag goes over a further "<": many of those would cost their square.
  if (words.replace(/<[^<>]*>/g, '').trim() === '')
    throw new InvalidInput(field as string, 'Write something in the answer.');
}

function senderOf(answered: Message | null): MailAddress[] {
  if (!answered) return [];
  const { replyTo, fromName: name, fromAddress: address } = answered;
  return replyTo.length > 0 ? replyTo : [{ name, address }];
}

const quotable = ({ fromName, fromAddress, receivedAt, createdAt, subject, text, html }: Message) => ({
  from: { name: fromName, address: fromAddress },
  at: receivedAt ?? createdAt,
  subject,
  text,
  html,
});
