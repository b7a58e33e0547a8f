import type { TicketPaneFragment } from '../../shared/api/generated/graphql';

export type ThreadMessage = TicketPaneFragment['messages'][number];
export type ThreadNote = TicketPaneFragment['notes'][number];
export type ThreadEvent = TicketPaneFragment['history'][number];
export type ThreadEntry =
  | { kind: 'message'; at: string; id: string; message: ThreadMessage }
  | { kind: 'note'; at: string; id: string; note: ThreadNote }
  | { kind: 'event'; at: string; id: string; event: ThreadEvent };

/** Deeds that show as a card of their own, or that say nothing new. */
const SHOWN_AS_CARDS = new Set(['ticket.opened', 'ticket.note', 'ticket.reply']);

/** Everything of a ticket in the order it came, newest last. */
export function threadEntries(
  ticket: Pick<TicketPaneFragment, 'messages' | 'notes' | 'history'>,
): ThreadEntry[] {
  const messages = ticket.messages.map(
    (message): ThreadEntry => ({ kind: 'message', at: momentOf(message), id: message.id, message }),
  );
  const notes = ticket.notes.map(
    (note): ThreadEntry => ({ kind: 'note', at: note.createdAt, id: note.id, note }),
  );
  const events = ticket.history
    .filter((event) => !SHOWN_AS_CARDS.has(event.deed))
    .map((event): ThreadEntry => ({ kind: 'event', at: event.at, id: event.id, event }));
  return [...messages, ...notes, ...events].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/**
 * How many entries at the beginning are folded: everything before the citizen's mails that wait for an answer,
 * or, when the last word is ours, before the mail that it answers.
 */
export function foldedCount(entries: readonly ThreadEntry[]): number {
  const directions = entries.map((entry) => (entry.kind === 'message' ? entry.message.direction : undefined));
  const lastOut = directions.lastIndexOf('OUTGOING');
  const firstWaiting = directions.indexOf('INCOMING', lastOut + 1);
  const shownFrom =
    firstWaiting >= 0 ? firstWaiting : directions.lastIndexOf('INCOMING', Math.max(0, lastOut));
  const folded = Math.max(0, shownFrom);
  return entries.slice(0, folded).some((entry) => entry.kind === 'message') ? folded : 0;
}

export function momentOf(message: Pick<ThreadMessage, 'receivedAt' | 'sentAt'>): string {
  return message.receivedAt ?? message.sentAt ?? new Date().toISOString();
}
