import type { PersonId } from '@kontaktpost/kernel';
import type { OutboundMail } from '@kontaktpost/outbound-mail';
import type { AnswerDraft } from '../answers/draft-answer';
import type { TicketInHand } from '../ticket-desk';
import type { Message } from './message.entity';

/** What is written down of a mail of ours. */
export type Written = {
  readonly answer: AnswerDraft;
  readonly now: Date;
  readonly outbound: OutboundMail;
  /** Null for what no person wrote. */
  readonly authorId: PersonId | null;
};

/** A mail of ours as it lies on its ticket, under the ticket's next version. */
export function writtenMessage(
  { ticket, mailbox }: TicketInHand,
  { answer, now, outbound, authorId }: Written,
): Message {
  const { mail, answersId, freshLength, promise } = answer;
  return {
    id: mail.id,
    ticketId: ticket.id,
    boardId: mailbox.boardId,
    receivedBoardId: mailbox.boardId,
    mailboxId: mailbox.id,
    ticketVersion: ticket.version + 1,
    direction: 'OUTGOING',
    kind: authorId === null ? 'AUTO_REPLY' : 'PERSON',
    kindReason: authorId === null ? 'sent by the product' : 'written here',
    messageId: outbound.messageId,
    answersId,
    authorId,
    subject: mail.subject,
    fromName: mailbox.name,
    fromAddress: mailbox.address,
    replyTo: [],
    to: mail.to,
    cc: mail.cc,
    text: mail.text,
    freshLength,
    html: mail.html,
    bodyClass: 'SIMPLE',
    receivedAt: null,
    receivedBasis: null,
    sentAt: null,
    sourceSha256: outbound.sourceSha256,
    sizeInBytes: outbound.sizeInBytes,
    parseFault: null,
    promisedFor: promise?.promisedFor ?? null,
    markedSecretAt: null,
    contentRemovedAt: null,
    createdAt: now,
  };
}
