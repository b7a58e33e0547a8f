import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The two journals (decisions 7, 8): processes may add to them and read them, never change or delete. They hold ids
 * without foreign keys, so that content can go while the journal stays. Subjects lie beside, since they can be erased.
 */
export class AuditAndMailLog1795400000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE audit_log (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        actor_kind text NOT NULL CHECK (actor_kind IN ('person', 'system')),
        actor_id uuid,
        actor_name text,
        deed text NOT NULL,
        subject_kind text NOT NULL,
        subject_id uuid,
        facts jsonb NOT NULL
      );
      CREATE INDEX audit_log_by_subject ON audit_log (subject_id, id);

      CREATE TABLE mail_log (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        direction text NOT NULL CHECK (direction IN ('INCOMING', 'OUTGOING')),
        outcome text NOT NULL CHECK (outcome IN ('RECEIVED', 'TOO_LARGE', 'SENT', 'REFUSED', 'BOUNCED', 'UNCONFIRMED')),
        mailbox_id uuid NOT NULL,
        board_id uuid NOT NULL,
        message_id uuid NOT NULL,
        sender text NOT NULL,
        recipients text[] NOT NULL,
        size_in_bytes integer NOT NULL
      );
      CREATE INDEX mail_log_by_mailbox ON mail_log (mailbox_id, at DESC, id DESC);
      CREATE INDEX mail_log_by_message ON mail_log (message_id);

      CREATE TABLE mail_log_subjects (
        line_id uuid PRIMARY KEY,
        subject text NOT NULL
      );

      REVOKE UPDATE, DELETE, TRUNCATE ON audit_log, mail_log FROM kontaktpost_app`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
