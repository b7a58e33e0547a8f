import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Our addresses with their servers, and the citizens who write, kept apart by board (decisions 3, 4, 6). */
export class MailboxesAndContacts1795400000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE mailboxes (
        id uuid PRIMARY KEY,
        address text NOT NULL UNIQUE CHECK (address = lower(address)),
        name text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('FUNCTION', 'PERSONAL')),
        board_id uuid NOT NULL REFERENCES boards,
        team_id uuid REFERENCES teams,
        owner_id uuid REFERENCES people,
        language text NOT NULL DEFAULT 'sv' CHECK (language IN ('sv', 'en')),
        secrecy_presumption text NOT NULL DEFAULT 'OPENNESS' CHECK (secrecy_presumption IN ('OPENNESS', 'SECRECY', 'NONE')),
        signature_template text,
        imap jsonb,
        imap_secret bytea,
        smtp jsonb,
        smtp_secret bytea,
        created_at timestamptz NOT NULL,
        closed_at timestamptz,
        CHECK ((kind = 'FUNCTION') = (team_id IS NOT NULL)),
        CHECK ((kind = 'PERSONAL') = (owner_id IS NOT NULL))
      );
      CREATE INDEX mailboxes_by_team ON mailboxes (team_id);
      CREATE INDEX mailboxes_by_owner ON mailboxes (owner_id);

      CREATE TABLE contacts (
        id uuid PRIMARY KEY,
        board_id uuid NOT NULL REFERENCES boards,
        name text NOT NULL,
        language text,
        phones text[] NOT NULL DEFAULT '{}',
        protected_identity_since timestamptz,
        created_at timestamptz NOT NULL
      );

      CREATE TABLE contact_addresses (
        board_id uuid NOT NULL REFERENCES boards,
        address text NOT NULL CHECK (address = lower(address)),
        contact_id uuid NOT NULL REFERENCES contacts,
        PRIMARY KEY (board_id, address)
      );
      CREATE INDEX contact_addresses_by_contact ON contact_addresses (contact_id)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
