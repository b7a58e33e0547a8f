import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person is told, once an occasion. Ids only, never a citizen's words. */
export class Notifications1795400000012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE notifications (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES people,
        kind text NOT NULL,
        subject_kind text NOT NULL CHECK (subject_kind IN ('ticket', 'alarm', 'proposal', 'absence')),
        subject_id uuid NOT NULL,
        occasion text NOT NULL,
        due_at timestamptz,
        created_at timestamptz NOT NULL,
        read_at timestamptz
      );
      CREATE UNIQUE INDEX notifications_once ON notifications (person_id, subject_id, kind, occasion);
      CREATE INDEX notifications_by_person ON notifications (person_id, id DESC);
      CREATE INDEX notifications_unread ON notifications (person_id, id DESC) WHERE read_at IS NULL`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
