import type { TicketSort } from '../../shared/api/generated/graphql';
import type { TextId } from '../../shared/text/use-text';
import type { QueueRow } from './queue-list';

/** A line of the list: a ticket, or the heading of a group. */
export type QueueItem = { id: string; heading?: TextId };

/** The urgent first under a heading of their own, the rest under the order's name. */
export function queueItems(rows: readonly QueueRow[], sort: TicketSort): QueueItem[] {
  const urgent = rows.filter((row) => row.urgent);
  const rest = rows.filter((row) => !row.urgent);
  return [...group('group.urgent', urgent), ...group(`sort.${sort}`, rest)];
}

function group(heading: TextId, rows: readonly QueueRow[]): QueueItem[] {
  return rows.length > 0 ? [{ id: heading, heading }, ...rows.map(({ id }) => ({ id }))] : [];
}
