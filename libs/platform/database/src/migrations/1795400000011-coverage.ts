import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rota, who is really there, what was covered, and the alarms (G19). Local times are minutes after midnight in Europe/Stockholm. */
export class Coverage1795400000011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE shifts (
        id uuid PRIMARY KEY,
        team_id uuid NOT NULL REFERENCES teams,
        person_id uuid NOT NULL REFERENCES people,
        date date NOT NULL,
        from_minute smallint NOT NULL CHECK (from_minute >= 0),
        to_minute smallint NOT NULL CHECK (to_minute > from_minute AND to_minute <= 1440),
        work text NOT NULL CHECK (work IN ('MAIL', 'PHONE', 'BREAK', 'MEETING')),
        saved_by uuid REFERENCES people,
        saved_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX shifts_by_team ON shifts (team_id, date);
      CREATE INDEX shifts_by_person ON shifts (person_id, date);

      CREATE TABLE shift_proposals (
        id uuid PRIMARY KEY,
        team_id uuid NOT NULL REFERENCES teams,
        person_id uuid NOT NULL REFERENCES people,
        date date NOT NULL,
        from_minute smallint NOT NULL CHECK (from_minute >= 0),
        to_minute smallint NOT NULL CHECK (to_minute > from_minute AND to_minute <= 1440),
        work text NOT NULL CHECK (work IN ('MAIL', 'PHONE', 'BREAK', 'MEETING')),
        proposed_by uuid REFERENCES people,
        proposed_at timestamptz NOT NULL,
        answered_at timestamptz,
        accepted boolean,
        CHECK ((answered_at IS NULL) = (accepted IS NULL))
      );
      CREATE UNIQUE INDEX shift_proposals_open ON shift_proposals (person_id, team_id, date, from_minute) WHERE answered_at IS NULL;
      CREATE INDEX shift_proposals_by_team ON shift_proposals (team_id, date);

      CREATE TABLE attendance (
        person_id uuid PRIMARY KEY REFERENCES people,
        seen_at timestamptz NOT NULL,
        since timestamptz NOT NULL,
        at_work boolean NOT NULL
      );

      CREATE TABLE coverage_slots (
        team_id uuid NOT NULL REFERENCES teams,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        needed smallint NOT NULL,
        planned smallint NOT NULL,
        samples integer NOT NULL DEFAULT 0,
        covered_samples integer NOT NULL DEFAULT 0,
        present_sum integer NOT NULL DEFAULT 0,
        last_sample_at timestamptz NOT NULL,
        PRIMARY KEY (team_id, starts_at)
      );

      CREATE TABLE coverage_alarms (
        id uuid PRIMARY KEY,
        team_id uuid NOT NULL REFERENCES teams,
        kind text NOT NULL CHECK (kind IN ('NOBODY', 'TOO_FEW', 'UNREAD')),
        since timestamptz NOT NULL,
        raised_at timestamptz,
        ended_at timestamptz,
        needed smallint NOT NULL,
        present smallint NOT NULL
      );
      CREATE UNIQUE INDEX coverage_alarms_open ON coverage_alarms (team_id, kind) WHERE ended_at IS NULL;
      CREATE INDEX coverage_alarms_by_team ON coverage_alarms (team_id, since)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
