import { UnitOfWork } from '@kontaktpost/database';
import { type MailboxId, newId } from '@kontaktpost/kernel';
import type { Visible } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import type { MailLogLine, NewMailLogLine } from './domain/mail-log-line';
import { type MailLogFilter, type MailLogPage, mailLogPageSql } from './domain/mail-log-page';

/** How much mail came in and went out in one hour. */
export type MailHour = { readonly start: Date; readonly received: number; readonly answered: number };

/** Every query against the journal. There is none that changes or removes a line (decisions 7). */
@Injectable()
export class MailLogStore {
  constructor(private readonly work: UnitOfWork) {}

  /** Adds the line; its subject lies beside it, where it can be erased (decisions 8). */
  async add(line: NewMailLogLine): Promise<void> {
    const id = newId();
    const { at, direction, outcome, mailboxId, boardId, messageId, sender, recipients, sizeInBytes } = line;
    await this.work.sql(
      `INSERT INTO mail_log (id, at, direction, outcome, mailbox_id, board_id, message_id, sender, recipients, size_in_bytes)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, at, direction, outcome, mailboxId, boardId, messageId, sender, recipients, sizeInBytes],
    );
    await this.work.sql('INSERT INTO mail_log_subjects (line_id, subject) VALUES ($1, $2)', [
      id,
      line.subject,
    ]);
  }

  /** The lines of one page, newest first; one more than asked for when there are more. */
  page(visible: Visible, filter: MailLogFilter, page: MailLogPage): Promise<MailLogLine[]> {
    const { mailboxId } = filter;
    const mailboxIds = visible.mailboxIds.filter((id) => !mailboxId || id === mailboxId);
    const [statement, values] = mailLogPageSql(mailboxIds, filter, page);
    return this.work.sql<MailLogLine>(statement, values);
  }

  /** How much came in and was sent at these mailboxes, hour by hour; hours without any are left out. Asks for no right: numbers only. */
  hours(mailboxIds: readonly MailboxId[], { from, to }: { from: Date; to: Date }): Promise<MailHour[]> {
    return this.work.sql<MailHour>(HOURS, [mailboxIds, from, to]);
  }
}

/** Hours of UTC are those of Stockholm, whatever the season. */
const HOURS = `
  SELECT date_trunc('hour', at, 'UTC') AS start,
    (count(*) FILTER (WHERE direction = 'INCOMING' AND outcome = 'RECEIVED'))::integer AS received,
    (count(*) FILTER (WHERE direction = 'OUTGOING' AND outcome = 'SENT'))::integer AS answered
  FROM mail_log WHERE mailbox_id = ANY($1::uuid[]) AND at >= $2 AND at < $3
  GROUP BY 1 ORDER BY 1`;
