import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The role that processes run as (decisions 7). It gets every table, and loses what is append-only in the migration that makes it. */
export class Roles1795400000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kontaktpost_app') THEN
          CREATE ROLE kontaktpost_app NOLOGIN;
        END IF;
        IF NOT pg_has_role(current_user, 'kontaktpost_app', 'MEMBER') THEN
          EXECUTE format('GRANT kontaktpost_app TO %I', current_user);
        END IF;
      END $$`);
    await db.query(`
      GRANT USAGE ON SCHEMA public TO kontaktpost_app;
      GRANT SELECT ON ALL TABLES IN SCHEMA public TO kontaktpost_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO kontaktpost_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO kontaktpost_app`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
