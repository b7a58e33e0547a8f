import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A place on an IMAP server is one of an account: when a mailbox is read from another server or user, the UIDVALIDITY there may
 * be the same by chance (many servers count from one), and new mail would be taken for mail that is already here.
 */
export class ImapAccounts1795400000007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE inbound_mail ADD account text;
      DROP INDEX inbound_mail_place;
      CREATE UNIQUE INDEX inbound_mail_place ON inbound_mail (mailbox_id, account, folder, uid_validity, uid) WHERE uid IS NOT NULL;

      ALTER TABLE imap_cursors ADD account text NOT NULL DEFAULT '', DROP CONSTRAINT imap_cursors_pkey,
        ADD PRIMARY KEY (mailbox_id, account, folder);
      ALTER TABLE imap_oversized ADD account text NOT NULL DEFAULT '', DROP CONSTRAINT imap_oversized_pkey,
        ADD PRIMARY KEY (mailbox_id, account, folder, uid_validity, uid)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
