import { InvalidInput, isId, type MailboxId, type PersonId, type TicketId } from '@kontaktpost/kernel';
import type { Lane, TicketSort, TicketStatus } from './ticket-values';

/** What a list shows. Absent means: no such limit. */
export type TicketFilter = {
  readonly mailboxIds: readonly MailboxId[];
  readonly statuses?: readonly TicketStatus[];
  readonly assigneeId?: PersonId;
  readonly unassigned?: boolean;
  /** Due before this instant. */
  readonly dueBefore?: Date;
  readonly lanes?: readonly Lane[];
  /** Only these, found by a search. */
  readonly ticketIds?: readonly TicketId[];
};

/** A place in a sorted list: the sort value as PostgreSQL writes it, and the id that breaks ties. */
export type TicketPlace = { readonly value: string; readonly id: TicketId };

export type TicketPage = { readonly first: number; readonly after: TicketPlace | null };

export const PAGE_LIMIT = 100;

const SORTS: Readonly<Record<TicketSort, { key: string; order: 'ASC' | 'DESC'; beyond: '>' | '<' }>> = {
  DUE: { key: "coalesce(t.reply_due_at, 'infinity')", order: 'ASC', beyond: '>' },
  NEWEST: { key: 't.received_at', order: 'DESC', beyond: '<' },
  OLDEST: { key: 't.received_at', order: 'ASC', beyond: '>' },
};

/**
 * The statement for one page of a list. Each mailbox brings its own first rows from its own index, so that the work grows
 * with the page and not with the mailboxes; `ticket_mailboxes` adds the few tickets that came to a further mailbox.
 */
export function ticketPageSql(filter: TicketFilter, sort: TicketSort, page: TicketPage): [string, unknown[]] {
  const { key, order, beyond } = SORTS[sort];
  const values: unknown[] = [filter.mailboxIds, page.first + 1];
  const limits = conditions(filter, (value) => `$${values.push(value)}`);
  if (page.after)
    limits.push(
      `(${key}, t.id) ${beyond} ($${values.push(page.after.value)}::timestamptz, $${values.push(page.after.id)}::uuid)`,
    );
  const rest = `${limits.map((limit) => ` AND ${limit}`).join('')} ORDER BY ${key} ${order}, t.id ${order} LIMIT $2`;
  const statement = `
    SELECT DISTINCT c.value AS sort, c.value::text AS value, c.id FROM unnest($1::uuid[]) AS box CROSS JOIN LATERAL (
      (SELECT ${key} AS value, t.id FROM tickets t WHERE t.mailbox_id = box${rest})
      UNION ALL
      (SELECT ${key}, t.id FROM ticket_mailboxes tm JOIN tickets t ON t.id = tm.ticket_id WHERE tm.mailbox_id = box${rest})
    ) AS c ORDER BY sort ${order}, c.id ${order} LIMIT $2`;
  return [statement, values];
}

function conditions(filter: TicketFilter, bind: (value: unknown) => string): string[] {
  const { statuses, assigneeId, unassigned, dueBefore, lanes, ticketIds } = filter;
  const all: string[] = [];
  // Said in the index's own words, so that the partial index is taken.
  if (statuses && !statuses.includes('RESOLVED')) all.push("t.status <> 'RESOLVED'");
  if (statuses) all.push(`t.status = ANY(${bind(statuses)})`);
  if (assigneeId) all.push(`t.assignee_id = ${bind(assigneeId)}`);
  if (unassigned !== undefined) all.push(`t.assignee_id IS ${unassigned ? '' : 'NOT '}NULL`);
  if (dueBefore) all.push(`coalesce(t.reply_due_at, 'infinity') < ${bind(dueBefore)}`);
  if (lanes) all.push(`t.lane = ANY(${bind(lanes)})`);
  if (ticketIds) all.push(`t.id = ANY(${bind(ticketIds)})`);
  return all;
}

export const writeCursor = ({ value, id }: TicketPlace): string =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url');

/** Reads a cursor that we handed out; anything else is refused. */
export function readCursor(cursor: string): TicketPlace {
  const [value, id] = parsed(cursor);
  const good =
    typeof value === 'string' &&
    (value === 'infinity' || instantOf(value) !== null) &&
    typeof id === 'string' &&
    isId(id);
  if (!good) throw noCursor();
  return { value, id: id as TicketId };
}

/** The same for a list in order of time alone. */
export function readCursorInTime(cursor: string): { at: Date; id: TicketId } {
  const { value, id } = readCursor(cursor);
  const at = instantOf(value);
  if (!at) throw noCursor();
  return { at, id };
}

const noCursor = (): InvalidInput =>
  new InvalidInput('after', 'This is no cursor of a list. Begin without `after`.');

/** An instant as PostgreSQL or JavaScript writes it in UTC, on a day that there is; null for anything else. */
function instantOf(value: string): Date | null {
  if (!/^[12]\d{3}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d{1,6})?(Z|\+00)$/.test(value)) return null;
  const at = new Date(value.replace(' ', 'T').replace(/\+00$/, 'Z'));
  const real = !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === value.slice(0, 10);
  return real ? at : null;
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return [];
  }
}

/** How many rows a page may have. */
export function pageSize(first: number | undefined, usual: number): number {
  const size = first ?? usual;
  if (size < 1 || size > PAGE_LIMIT) throw new InvalidInput('first', `Ask for 1 to ${PAGE_LIMIT} at a time.`);
  return size;
}
