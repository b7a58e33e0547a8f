import { UnitOfWork } from '@kontaktpost/database';
import type { BoardId, MailboxId, MessageId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { ImapCursor, ListedMail } from './domain/imap-cursor';
import { InboundMail } from './inbound-mail.entity';

/** A message's place on an IMAP server. `account`: user and server, since UIDs of another one are other mails. */
export type ImapPlace = {
  readonly account: string;
  readonly folder: string;
  readonly uidValidity: bigint;
  readonly uid: number;
};

/** A folder that a mailbox is read from. */
export type FolderOf = { readonly mailboxId: MailboxId; readonly account: string; readonly folder: string };

/** Every query against the receipts and cursors. */
@Injectable()
export class ReceiptsStore {
  constructor(private readonly work: UnitOfWork) {}

  /** False when the place is taken: another listener was here first. */
  async insert(receipt: InboundMail): Promise<boolean> {
    const result = await this.work.manager
      .createQueryBuilder()
      .insert()
      .into(InboundMail)
      .values(receipt)
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length > 0;
  }

  /** The receipt with the same bytes that lay in a folder which has since been made anew, or on another server; its place is set to the new one. */
  async replace(mailboxId: MailboxId, sha256: Buffer, place: ImapPlace): Promise<MessageId | null> {
    const [row] = await this.work.sql<{ id: MessageId }>(
      `WITH moved AS (
         UPDATE inbound_mail SET account = $6, uid_validity = $4, uid = $5, acknowledged_at = NULL WHERE id = (
           SELECT id FROM inbound_mail
           WHERE mailbox_id = $1 AND sha256 = $2 AND folder = $3 AND (account IS DISTINCT FROM $6 OR uid_validity <> $4)
           ORDER BY id LIMIT 1)
         RETURNING id)
       SELECT id FROM moved`,
      [mailboxId, sha256, place.folder, String(place.uidValidity), place.uid, place.account],
    );
    return row?.id ?? null;
  }

  /** Counts one more try of a mail that waits to be filed, before anything is read out of it, and gives it; null when it does not wait. */
  async begin(id: MessageId): Promise<InboundMail | null> {
    await this.work.sql("UPDATE inbound_mail SET tries = tries + 1 WHERE id = $1 AND state = 'RECEIVED'", [
      id,
    ]);
    const receipt = await this.byId(id);
    return receipt?.state === 'RECEIVED' ? receipt : null;
  }

  /** How many mails wait to be filed, and how many could not be. */
  async counts(): Promise<{ waiting: number; quarantined: number }> {
    const [row] = await this.work.sql<{ waiting: number; quarantined: number }>(
      `SELECT (SELECT count(*)::integer FROM inbound_mail WHERE state = 'RECEIVED') AS waiting,
              (SELECT count(*)::integer FROM inbound_mail WHERE state = 'QUARANTINED') AS quarantined`,
    );
    return row ?? { waiting: 0, quarantined: 0 };
  }

  byId(id: MessageId): Promise<InboundMail | null> {
    return this.work.manager.findOneBy(InboundMail, { id });
  }

  /** The receipt, held until the transaction ends. */
  lock(id: MessageId): Promise<InboundMail | null> {
    return this.work.manager
      .createQueryBuilder(InboundMail, 'r')
      .setLock('pessimistic_write')
      .where('r.id = :id', { id })
      .getOne();
  }

  async save(id: MessageId, change: Partial<InboundMail>): Promise<void> {
    await this.work.manager.update(InboundMail, { id }, change);
  }

  /** Receipts that should have been filed by now. */
  async forgotten(before: Date, limit: number): Promise<InboundMail[]> {
    return this.work.manager
      .createQueryBuilder(InboundMail, 'r')
      .where("r.state = 'RECEIVED' AND r.stored_at < :before", { before })
      .orderBy('r.stored_at')
      .limit(limit)
      .getMany();
  }

  /** The mail of the board that has waited longest to be filed for the first time, besides those named. What failed has its own job, with pauses. */
  async nextUnfiled(boardId: BoardId, besides: readonly MessageId[]): Promise<MessageId | null> {
    const [row] = await this.work.sql<{ id: MessageId }>(
      `SELECT id FROM inbound_mail WHERE state = 'RECEIVED' AND tries = 0 AND board_id = $1 AND id <> ALL($2) ORDER BY stored_at, id LIMIT 1`,
      [boardId, besides],
    );
    return row?.id ?? null;
  }

  async cursor({ mailboxId, account, folder }: FolderOf): Promise<ImapCursor | null> {
    const [row] = await this.work.sql<{ validity: string; last: string }>(
      `SELECT uid_validity AS validity, last_uid AS last FROM imap_cursors
       WHERE mailbox_id = $1 AND account = $2 AND folder = $3`,
      [mailboxId, account, folder],
    );
    return row ? { uidValidity: BigInt(row.validity), lastUid: Number(row.last) } : null;
  }

  /** Moves the cursor on, never back under the same UIDVALIDITY. */
  async advance(
    { mailboxId, account, folder }: FolderOf,
    { uidValidity, lastUid }: ImapCursor,
  ): Promise<void> {
    await this.work.sql(
      `INSERT INTO imap_cursors AS c (mailbox_id, account, folder, uid_validity, last_uid) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (mailbox_id, account, folder) DO UPDATE SET uid_validity = excluded.uid_validity,
         last_uid = CASE WHEN c.uid_validity = excluded.uid_validity
                         THEN greatest(c.last_uid, excluded.last_uid) ELSE excluded.last_uid END`,
      [mailboxId, account, folder, String(uidValidity), lastUid],
    );
  }

  /** Notes a mail that is too large to take. True the first time. */
  async noteOversized(
    { mailboxId, account, folder }: FolderOf,
    uidValidity: bigint,
    mail: ListedMail & { at: Date },
  ): Promise<boolean> {
    const rows = await this.work.sql(
      `INSERT INTO imap_oversized (mailbox_id, account, folder, uid_validity, uid, size_in_bytes, seen_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING uid`,
      [mailboxId, account, folder, String(uidValidity), mail.uid, mail.sizeInBytes, mail.at],
    );
    return rows.length > 0;
  }

  /** Stored mail that still lies in its first place, oldest first. */
  async unmoved(
    { mailboxId, account, folder }: FolderOf,
    uidValidity: bigint,
    limit: number,
  ): Promise<number[]> {
    const rows = await this.work.sql<{ uid: string }>(
      `SELECT uid FROM inbound_mail
       WHERE mailbox_id = $1 AND account = $5 AND folder = $2 AND uid_validity = $3 AND acknowledged_at IS NULL
       ORDER BY uid LIMIT $4`,
      [mailboxId, folder, String(uidValidity), limit, account],
    );
    return rows.map(({ uid }) => Number(uid));
  }

  /** Notes where mails lie after they were moved; the first place stays written down (decisions 8). */
  async noteMoved(
    { mailboxId, account, folder }: FolderOf,
    uidValidity: bigint,
    moves: readonly { uid: number; to: Partial<ImapPlace>; at: Date }[],
  ): Promise<void> {
    for (const { uid, to, at } of moves)
      await this.work.sql(
        `UPDATE inbound_mail SET acknowledged_at = $5, moved_folder = $6, moved_uid_validity = $7, moved_uid = $8
         WHERE mailbox_id = $1 AND account = $9 AND folder = $2 AND uid_validity = $3 AND uid = $4`,
        [
          mailboxId,
          folder,
          String(uidValidity),
          uid,
          at,
          to.folder ?? null,
          to.uidValidity?.toString() ?? null,
          to.uid ?? null,
          account,
        ],
      );
  }
}
