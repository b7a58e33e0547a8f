import type { ApiClient } from '../support/api-client';
import { sql } from '../support/fresh-database';
import { waitFor } from '../support/wait-for';

export type SeenMessage = {
  id: string;
  direction: string;
  kind: string;
  messageId: string;
  subject: string;
  from: { address: string };
  text: string;
  freshText: string;
  delivery: string | null;
  deliveryResponse: string | null;
  newParticipant: boolean;
  parseFault: string | null;
  receivedAt: string | null;
  sentAt: string | null;
  attachments: { id: string; filename: string; mediaType: string; sizeInBytes: number }[];
};

export type SeenTicket = {
  id: string;
  version: number;
  reference: string;
  subject: string;
  status: string;
  lane: string;
  unread: boolean;
  receivedAt: string;
  replyDueAt: string | null;
  answeredAt: string | null;
  messageCount: number;
  mailbox: { address: string };
  mailboxes: { address: string }[];
  proposedTicket: { id: string } | null;
  messages: SeenMessage[];
};

const TICKET = `id version reference subject status lane unread receivedAt replyDueAt answeredAt messageCount mailbox { address }
  mailboxes { address } proposedTicket { id }
  messages { id direction kind messageId subject from { address } text freshText delivery deliveryResponse newParticipant
    parseFault receivedAt sentAt attachments { id filename mediaType sizeInBytes } }`;

/** All tickets that the person sees, newest first; a hundred at most. */
export async function ticketsOf(person: ApiClient): Promise<SeenTicket[]> {
  const { tickets } = await person.ask<{ tickets: { edges: { node: SeenTicket }[] } }>(
    `{ tickets(sort: NEWEST, first: 100) { edges { node { ${TICKET} } } } }`,
  );
  return tickets.edges.map(({ node }) => node);
}

/** The ticket with these words in its subject, as soon as the person sees it. */
export function ticketAbout(person: ApiClient, words: string, within = 10_000): Promise<SeenTicket> {
  const look = async () => (await ticketsOf(person)).find(({ subject }) => subject.includes(words));
  return waitFor(`a ticket about "${words}"`, look, { within });
}

/** The ticket with this id, as soon as it fits. */
export function ticketThat(
  person: ApiClient,
  id: string,
  fits: (ticket: SeenTicket) => boolean = () => true,
): Promise<SeenTicket> {
  return waitFor(`ticket ${id} to fit`, async () => {
    const { ticket } = await person.ask<{ ticket: SeenTicket | null }>(
      `query ($id: ID!) { ticket(id: $id) { ${TICKET} } }`,
      { id },
    );
    // The ticket is read before its messages: mail that is filed in between would be seen on a ticket of before.
    const whole = ticket?.messageCount === ticket?.messages.length;
    if (ticket && !(whole && fits(ticket))) throw new Error(`it is ${JSON.stringify(ticket, null, 1)}`);
    return ticket;
  });
}

export type Reply = {
  ticketId: string;
  text?: string;
  html?: string;
  to?: { address: string }[];
  cc?: { address: string }[];
  attachmentIds?: string[];
  afterwards?: 'WAIT' | 'RESOLVE' | 'STAY';
  expectedVersion?: number;
};

/** Answers a ticket; gives the answer's id. */
export async function answer(person: ApiClient, input: Reply): Promise<{ id: string; messageId: string }> {
  const { replyToTicket } = await person.ask<{ replyToTicket: { id: string; messageId: string } }>(
    'mutation ($input: ReplyInput!) { replyToTicket(input: $input) { id messageId } }',
    { input },
  );
  return replyToTicket;
}

export type LogLine = {
  messageId: string;
  direction: string;
  outcome: string;
  subject: string;
  sender: string;
  sizeInBytes: number;
};

/** The mail log as the person sees it, newest first. */
export async function mailLogOf(person: ApiClient, filter: Record<string, unknown> = {}): Promise<LogLine[]> {
  const { mailLog } = await person.ask<{ mailLog: { edges: { node: LogLine }[] } }>(
    `query ($filter: MailLogFilter) { mailLog(filter: $filter, first: 100) {
       edges { node { messageId direction outcome subject sender sizeInBytes } } } }`,
    { filter },
  );
  return mailLog.edges.map(({ node }) => node);
}

export type Receipt = {
  id: string;
  state: string;
  folder: string | null;
  uid: string | null;
  uid_validity: string | null;
  moved_folder: string | null;
  moved_uid: string | null;
  acknowledged_at: Date | null;
  same_as: string | null;
};

/** The receipts of a mailbox, oldest first. */
export const receiptsOf = (mailboxId: string): Promise<Receipt[]> =>
  sql<Receipt>('SELECT * FROM inbound_mail WHERE mailbox_id = $1 ORDER BY id', [mailboxId]);

/** Waits until nothing that has come is still to be filed. */
export const allFiled = (): Promise<true> =>
  waitFor(
    'all mail to be filed',
    async () => {
      const [left] = await sql<{ n: number }>(
        "SELECT count(*)::integer AS n FROM inbound_mail WHERE state = 'RECEIVED'",
      );
      return left?.n === 0;
    },
    { within: 30_000 },
  );
