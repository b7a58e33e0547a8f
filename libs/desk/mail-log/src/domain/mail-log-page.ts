import { InvalidInput, isId, type MailboxId } from '@kontaktpost/kernel';
import type { Direction, MailOutcome } from './mail-log-line';

/** What a reader of the journal looks for. Absent or null means: no such limit. */
export type MailLogFilter = {
  readonly mailboxId?: MailboxId | null;
  readonly direction?: Direction | null;
  readonly outcome?: MailOutcome | null;
  /** The first instant. */
  readonly from?: Date | null;
  /** The first instant that is no longer meant. */
  readonly to?: Date | null;
  /** A part of an address or of the subject. */
  readonly text?: string | null;
};

/** A place in the journal, which is read from the newest line backwards. */
export type MailLogPlace = { readonly at: Date; readonly id: string };
export type MailLogPage = { readonly first: number; readonly after: MailLogPlace | null };

export const PAGE_LIMIT = 200;
export const TEXT_DAYS = 31;
export const LONGEST_TEXT_DAYS = 366;
const DAY = 86_400_000;

/**
 * The filter with a bounded period when it looks for a text: no index helps there, so the lines of the period are read one
 * by one. Without dates the period is the last 31 days; more than 366 days are refused.
 */
export function boundPeriod(filter: MailLogFilter, now: Date): MailLogFilter {
  if (filter.from && filter.to && filter.from >= filter.to)
    throw new InvalidInput('filter.to', 'The period ends before it begins. Give a later `to`.');
  if (!filter.text?.trim()) return filter;
  const to = filter.to ?? now;
  const from = filter.from ?? new Date(to.getTime() - TEXT_DAYS * DAY);
  if (to.getTime() - from.getTime() > LONGEST_TEXT_DAYS * DAY)
    throw new InvalidInput(
      'filter.from',
      `A text is looked for in at most ${LONGEST_TEXT_DAYS} days at a time. Give a shorter period.`,
    );
  return { ...filter, from };
}

/**
 * The statement for one page. Each mailbox brings its own newest lines from its index, so that the work grows with the page
 * and not with the journal.
 */
export function mailLogPageSql(
  mailboxIds: readonly MailboxId[],
  filter: MailLogFilter,
  page: MailLogPage,
): [string, unknown[]] {
  const values: unknown[] = [mailboxIds, page.first + 1];
  const limits = conditions(filter, page.after, (value) => `$${values.push(value)}`);
  const statement = `
    SELECT c.* FROM unnest($1::uuid[]) AS box CROSS JOIN LATERAL (
      SELECT l.id, l.at, l.direction, l.outcome, l.mailbox_id AS "mailboxId", l.message_id AS "messageId", l.sender,
             l.recipients, coalesce(s.subject, '') AS subject, l.size_in_bytes AS "sizeInBytes"
      FROM mail_log l LEFT JOIN mail_log_subjects s ON s.line_id = l.id
      WHERE l.mailbox_id = box${limits.map((limit) => ` AND ${limit}`).join('')}
      ORDER BY l.at DESC, l.id DESC LIMIT $2) AS c
    ORDER BY c.at DESC, c.id DESC LIMIT $2`;
  return [statement, values];
}

function conditions(
  { direction, outcome, from, to, text }: MailLogFilter,
  after: MailLogPlace | null,
  bind: (value: unknown) => string,
): string[] {
  const all: string[] = [];
  if (after) all.push(`(l.at, l.id) < (${bind(after.at)}::timestamptz, ${bind(after.id)}::uuid)`);
  if (from) all.push(`l.at >= ${bind(from)}`);
  if (to) all.push(`l.at < ${bind(to)}`);
  if (direction) all.push(`l.direction = ${bind(direction)}`);
  if (outcome) all.push(`l.outcome = ${bind(outcome)}`);
  if (text?.trim()) all.push(carries(bind(pattern(text))));
  return all;
}

const carries = (value: string): string =>
  `(l.sender ILIKE ${value} OR s.subject ILIKE ${value} OR EXISTS (SELECT FROM unnest(l.recipients) AS r WHERE r ILIKE ${value}))`;

/** The text as it is: `%` and `_` mean themselves. */
const pattern = (text: string): string =>
  `%${text
    .trim()
    .normalize('NFC')
    .replace(/[\\%_]/g, '\\$&')}%`;

export const writeCursor = ({ at, id }: MailLogPlace): string =>
  Buffer.from(`${at.toISOString()} ${id}`).toString('base64url');

/** Reads a cursor that we handed out; anything else is refused. */
export function readCursor(cursor: string): MailLogPlace {
  const [time = '', id = '', ...more] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  const at = new Date(time);
  if (more.length > 0 || Number.isNaN(at.getTime()) || !isId(id))
    throw new InvalidInput('after', 'This is no cursor of the mail log. Begin without `after`.');
  return { at, id };
}

/** How many lines a page may have. */
export function pageSize(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > PAGE_LIMIT)
    throw new InvalidInput('first', `Ask for 1 to ${PAGE_LIMIT} lines at a time.`);
  return first;
}
