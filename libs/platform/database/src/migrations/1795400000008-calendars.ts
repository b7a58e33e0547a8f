import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Opening hours with their least staffing, local closed and short days, and what a mailbox promises (domain.md 3). */
export class Calendars1795400000008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE opening_periods (
        id uuid PRIMARY KEY,
        team_id uuid NOT NULL REFERENCES teams,
        weekday smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
        from_minute smallint NOT NULL CHECK (from_minute >= 0),
        to_minute smallint NOT NULL CHECK (to_minute > from_minute AND to_minute <= 1440),
        least_staffing smallint NOT NULL DEFAULT 1 CHECK (least_staffing BETWEEN 0 AND 100)
      );
      CREATE INDEX opening_periods_by_team ON opening_periods (team_id, weekday, from_minute);

      CREATE TABLE special_days (
        id uuid PRIMARY KEY,
        team_id uuid REFERENCES teams,
        date date NOT NULL,
        name text NOT NULL,
        opens_minute smallint CHECK (opens_minute >= 0),
        closes_minute smallint CHECK (closes_minute <= 1440),
        CONSTRAINT special_days_once UNIQUE NULLS NOT DISTINCT (team_id, date),
        CHECK (opens_minute IS NULL OR closes_minute IS NULL OR opens_minute < closes_minute)
      );

      ALTER TABLE mailboxes
        ADD reply_within_working_days smallint NOT NULL DEFAULT 2 CHECK (reply_within_working_days BETWEEN 1 AND 10),
        ADD after_closing_counts_as_next_day boolean NOT NULL DEFAULT false`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
