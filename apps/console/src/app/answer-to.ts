import type { AnswerTo } from '../features/reply/answer-to';
import type { TicketPaneFragment } from '../shared/api/generated/graphql';

/** Whom an answer goes to: the sender of the newest mail that a person sent in. */
export function answerTo(ticket: TicketPaneFragment): AnswerTo {
  const incoming = ticket.messages.filter((message) => message.direction === 'INCOMING');
  const newest = incoming.findLast((message) => message.kind === 'PERSON') ?? incoming.at(-1);
  const known = ticket.messages.flatMap((message) => [message.from, ...message.to, ...message.cc]);
  return {
    id: ticket.id,
    version: ticket.version,
    reference: ticket.reference,
    subject: ticket.subject,
    mailbox: ticket.mailbox,
    answerTo: newest?.from ?? ticket.sender,
    answersId: newest?.id,
    known: [...known, ticket.sender],
  };
}
