import type { MessageId, TicketId } from '@kontaktpost/kernel';
import type { MessageKind } from '@kontaktpost/mail-format';

/** A ticket that the mail's ids or subject point at. */
export type Candidate = {
  readonly ticketId: TicketId;
  /** Null while it is not resolved. */
  readonly resolvedAt: Date | null;
  /** True when the sender has written or been written to on it. */
  readonly senderTakesPart: boolean;
};

/** All that is known of a mail when it is filed. Plain values. */
export type FilingFacts = {
  readonly kind: MessageKind;
  /** The same mail, filed before in this board; `here` when it came to this very mailbox. */
  readonly twin: {
    readonly messageId: MessageId;
    readonly ticketId: TicketId | null;
    readonly here: boolean;
  } | null;
  /** A mail of our own that has come back to us. */
  readonly ownLoop: boolean;
  /** By a Message-ID that we signed. */
  readonly signed: Candidate | null;
  /** By other ids in In-Reply-To and References, best first. */
  readonly referenced: readonly Candidate[];
  /** By the reference in the subject. */
  readonly named: Candidate | null;
  readonly receivedAt: Date;
  readonly reopenDays: number;
};

/** Where the mail goes. Every mail ends in exactly one of these; none is dropped. */
export type Filing =
  | { readonly kind: 'append'; readonly ticketId: TicketId }
  | { readonly kind: 'open'; readonly continuesId: TicketId | null; readonly proposedId: TicketId | null }
  | { readonly kind: 'share'; readonly ticketId: TicketId; readonly messageId: MessageId }
  | { readonly kind: 'set-aside'; readonly as: 'LOOP' | 'DUPLICATE' };

const DAY = 86_400_000;

/**
 * Decides where a mail goes (decisions 11, 13, 14): our signed id attaches any sender; foreign ids and the subject's reference
 * attach only who takes part already, else the ticket is proposed; an answer long after resolving begins a new, linked ticket.
 */
export function decideFiling(facts: FilingFacts): Filing {
  if (facts.ownLoop) return { kind: 'set-aside', as: 'LOOP' };
  if (facts.twin) return fileTwin(facts.twin);
  const pointed = [...facts.referenced, ...(facts.named ? [facts.named] : [])];
  const known = facts.signed ?? pointed.find(({ senderTakesPart }) => senderTakesPart) ?? null;
  if (!known) return { kind: 'open', continuesId: null, proposedId: pointed[0]?.ticketId ?? null };
  if (facts.kind === 'PERSON' && longResolved(known, facts))
    return { kind: 'open', continuesId: known.ticketId, proposedId: null };
  return { kind: 'append', ticketId: known.ticketId };
}

function fileTwin({ messageId, ticketId, here }: NonNullable<FilingFacts['twin']>): Filing {
  return here || ticketId === null
    ? { kind: 'set-aside', as: 'DUPLICATE' }
    : { kind: 'share', ticketId, messageId };
}

const longResolved = ({ resolvedAt }: Candidate, { receivedAt, reopenDays }: FilingFacts): boolean =>
  resolvedAt !== null && receivedAt.getTime() - resolvedAt.getTime() > reopenDays * DAY;
