import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The bytes of mail, the receipts of what came, the cursors, and the outbox. */
export class MailInAndOut1795400000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE blobs (
        board_id uuid NOT NULL,
        sha256 bytea NOT NULL,
        size_in_bytes integer NOT NULL,
        bytes bytea NOT NULL,
        PRIMARY KEY (board_id, sha256)
      );
      ALTER TABLE blobs ALTER COLUMN bytes SET STORAGE EXTERNAL;

      CREATE TABLE inbound_mail (
        id uuid PRIMARY KEY,
        mailbox_id uuid NOT NULL REFERENCES mailboxes,
        board_id uuid NOT NULL REFERENCES boards,
        via text NOT NULL CHECK (via IN ('IMAP', 'SMTP', 'LMTP')),
        folder text,
        uid_validity bigint,
        uid bigint,
        received_at timestamptz NOT NULL,
        received_basis text NOT NULL,
        stored_at timestamptz NOT NULL,
        envelope_from text,
        sha256 bytea NOT NULL,
        size_in_bytes integer NOT NULL,
        state text NOT NULL CHECK (state IN ('RECEIVED', 'FILED', 'QUARANTINED')),
        tries integer NOT NULL DEFAULT 0,
        fault text,
        same_as uuid,
        moved_folder text,
        moved_uid_validity bigint,
        moved_uid bigint,
        filed_at timestamptz,
        acknowledged_at timestamptz
      );
      CREATE UNIQUE INDEX inbound_mail_place ON inbound_mail (mailbox_id, folder, uid_validity, uid) WHERE uid IS NOT NULL;
      CREATE INDEX inbound_mail_by_content ON inbound_mail (mailbox_id, sha256);
      CREATE INDEX inbound_mail_unfiled ON inbound_mail (stored_at) WHERE state = 'RECEIVED';
      CREATE INDEX inbound_mail_quarantined ON inbound_mail (id) WHERE state = 'QUARANTINED';

      CREATE TABLE imap_cursors (
        mailbox_id uuid NOT NULL REFERENCES mailboxes,
        folder text NOT NULL,
        uid_validity bigint NOT NULL,
        last_uid bigint NOT NULL,
        PRIMARY KEY (mailbox_id, folder)
      );

      CREATE TABLE imap_oversized (
        mailbox_id uuid NOT NULL REFERENCES mailboxes,
        folder text NOT NULL,
        uid_validity bigint NOT NULL,
        uid bigint NOT NULL,
        size_in_bytes bigint NOT NULL,
        seen_at timestamptz NOT NULL,
        PRIMARY KEY (mailbox_id, folder, uid_validity, uid)
      );

      CREATE TABLE mailbox_checks (
        mailbox_id uuid PRIMARY KEY REFERENCES mailboxes,
        checked_at timestamptz,
        failing_since timestamptz,
        fault text
      );

      CREATE TABLE outbound_mail (
        id uuid PRIMARY KEY,
        mailbox_id uuid NOT NULL REFERENCES mailboxes,
        board_id uuid NOT NULL REFERENCES boards,
        ticket_id uuid,
        state text NOT NULL CHECK (state IN ('HELD', 'QUEUED', 'SENDING', 'SENT', 'REFUSED', 'BOUNCED', 'UNCONFIRMED', 'CANCELLED')),
        message_id text NOT NULL UNIQUE,
        envelope_from text NOT NULL,
        subject text NOT NULL,
        source_sha256 bytea NOT NULL,
        size_in_bytes integer NOT NULL,
        created_at timestamptz NOT NULL,
        held_until timestamptz,
        next_try_at timestamptz,
        tries integer NOT NULL DEFAULT 0,
        claimed_by integer,
        claimed_at timestamptz,
        response text,
        sent_at timestamptz,
        settled_by uuid REFERENCES people,
        settled_at timestamptz,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX outbound_mail_waiting ON outbound_mail (next_try_at) WHERE state IN ('QUEUED', 'HELD');
      CREATE INDEX outbound_mail_sending ON outbound_mail (claimed_by) WHERE state = 'SENDING';
      CREATE INDEX outbound_mail_unsettled ON outbound_mail (mailbox_id, id DESC) WHERE state IN ('UNCONFIRMED', 'REFUSED', 'BOUNCED');

      CREATE TABLE outbound_recipients (
        mail_id uuid NOT NULL REFERENCES outbound_mail,
        position integer NOT NULL,
        role text NOT NULL CHECK (role IN ('TO', 'CC', 'BCC')),
        address text NOT NULL,
        name text NOT NULL DEFAULT '',
        state text NOT NULL CHECK (state IN ('HELD', 'QUEUED', 'SENDING', 'SENT', 'REFUSED', 'BOUNCED', 'UNCONFIRMED', 'CANCELLED')),
        response text,
        PRIMARY KEY (mail_id, position)
      );

      CREATE SEQUENCE worker_numbers AS integer CYCLE`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
