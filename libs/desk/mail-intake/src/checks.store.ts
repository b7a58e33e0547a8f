import { UnitOfWork } from '@kontaktpost/database';
import type { MailboxId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';

/** How the last look into a mailbox's IMAP folder went. `fault` is a sentence for people; null when all was well. */
export type MailboxCheck = {
  readonly mailboxId: MailboxId;
  readonly checkedAt: Date | null;
  readonly failingSince: Date | null;
  readonly fault: string | null;
};

/** The last successful check of each mailbox, and what is wrong since. */
@Injectable()
export class ChecksStore {
  constructor(private readonly work: UnitOfWork) {}

  /** True when this is news: it was ill before. */
  async succeeded(mailboxId: MailboxId, at: Date): Promise<boolean> {
    const [before] = await this.work.sql<{ fault: string | null }>(
      `WITH before AS (SELECT fault FROM mailbox_checks WHERE mailbox_id = $1)
       INSERT INTO mailbox_checks (mailbox_id, checked_at) VALUES ($1, $2)
       ON CONFLICT (mailbox_id) DO UPDATE SET checked_at = excluded.checked_at, failing_since = NULL, fault = NULL
       RETURNING (SELECT fault FROM before) AS fault`,
      [mailboxId, at],
    );
    return before?.fault != null;
  }

  /** True when this is news: it was well before, or failed otherwise. */
  async failed(mailboxId: MailboxId, at: Date, fault: string): Promise<boolean> {
    const rows = await this.work.sql(
      `INSERT INTO mailbox_checks AS c (mailbox_id, failing_since, fault) VALUES ($1, $2, $3)
       ON CONFLICT (mailbox_id) DO UPDATE SET failing_since = coalesce(c.failing_since, excluded.failing_since), fault = excluded.fault
       WHERE c.fault IS DISTINCT FROM excluded.fault RETURNING mailbox_id`,
      [mailboxId, at, fault],
    );
    return rows.length > 0;
  }

  of(mailboxIds: readonly MailboxId[]): Promise<MailboxCheck[]> {
    return this.work.sql<MailboxCheck>(
      `SELECT mailbox_id AS "mailboxId", checked_at AS "checkedAt", failing_since AS "failingSince", fault
       FROM mailbox_checks WHERE mailbox_id = ANY($1)`,
      [mailboxIds],
    );
  }
}
