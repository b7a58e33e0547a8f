import { UnitOfWork } from '@kontaktpost/database';
import type { NotificationId, PersonId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { Notification } from './notification.entity';

/** Every query about what people are told. A person's own only; nobody asks for another's. */
@Injectable()
export class NotificationsStore {
  constructor(private readonly work: UnitOfWork) {}

  /** Keeps those that are new, and gives whom they are for; what a person was told before is let be. */
  async keep(notifications: readonly Notification[]): Promise<PersonId[]> {
    const rows = await this.work.sql<{ personId: PersonId }>(
      `WITH told AS (
         INSERT INTO notifications (id, person_id, kind, subject_kind, subject_id, occasion, due_at, created_at)
         SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::text[], $7::timestamptz[],
           $8::timestamptz[])
         ON CONFLICT (person_id, subject_id, kind, occasion) DO NOTHING RETURNING person_id)
       SELECT DISTINCT person_id AS "personId" FROM told ORDER BY 1`,
      [
        notifications.map(({ id }) => id),
        notifications.map(({ personId }) => personId),
        notifications.map(({ kind }) => kind),
        notifications.map(({ subjectKind }) => subjectKind),
        notifications.map(({ subjectId }) => subjectId),
        notifications.map(({ occasion }) => occasion),
        notifications.map(({ dueAt }) => dueAt),
        notifications.map(({ createdAt }) => createdAt),
      ],
    );
    return rows.map(({ personId }) => personId);
  }

  /** Newest first, beginning after `after`. */
  page(
    personId: PersonId,
    { first, after, unread }: { first: number; after: NotificationId | null; unread: boolean },
  ): Promise<Notification[]> {
    const own = this.work.manager
      .createQueryBuilder(Notification, 'n')
      .where('n.person_id = :personId', { personId });
    if (unread) own.andWhere('n.read_at IS NULL');
    if (after !== null) own.andWhere('n.id < :after', { after });
    return own.orderBy('n.id', 'DESC').limit(first).getMany();
  }

  /** How many are unread, counted no further than the limit. */
  async countUnread(personId: PersonId, limit: number): Promise<number> {
    const [row] = await this.work.sql<{ n: number }>(
      `SELECT count(*)::integer AS n FROM (
         SELECT FROM notifications WHERE person_id = $1 AND read_at IS NULL LIMIT $2) AS unread`,
      [personId, limit],
    );
    return row?.n ?? 0;
  }

  /** Notes that the person has read these, with null all. Gives how many were unread. */
  async markRead(personId: PersonId, ids: readonly string[] | null, now: Date): Promise<number> {
    const [row] = await this.work.sql<{ n: number }>(
      `WITH read AS (
         UPDATE notifications SET read_at = $3
         WHERE person_id = $1 AND read_at IS NULL AND ($2::uuid[] IS NULL OR id = ANY($2)) RETURNING id)
       SELECT count(*)::integer AS n FROM read`,
      [personId, ids, now],
    );
    return row?.n ?? 0;
  }

  /**
   * Goes through one batch in order of their ids, which is that of their making, and removes what was read and made before
   * then. Gives where to go on; null when all that is older has been gone through.
   */
  async sweep(after: NotificationId | null, before: Date, first: number): Promise<NotificationId | null> {
    const [row] = await this.work.sql<{ last: NotificationId | null }>(
      `WITH batch AS (
         SELECT id, created_at, read_at FROM notifications WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $3),
       gone AS (
         DELETE FROM notifications n USING batch b WHERE n.id = b.id AND b.read_at IS NOT NULL AND b.created_at < $2)
       SELECT CASE WHEN count(*) = $3 AND max(created_at) < $2 THEN (array_agg(id ORDER BY id DESC))[1] END AS last FROM batch`,
      [after, before, first],
    );
    return row?.last ?? null;
  }
}
