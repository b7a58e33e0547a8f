import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who works here and what they may do: boards, departments, teams, people, roles, sessions. */
export class PeopleAndTeams1795400000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE organisation (
        id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
        name text NOT NULL,
        domain text NOT NULL,
        phone text NOT NULL DEFAULT '',
        reference_prefix text NOT NULL DEFAULT 'KC' CHECK (reference_prefix ~ '^[A-Z]{2,6}$'),
        signature_template text NOT NULL
      );

      CREATE TABLE boards (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        name text NOT NULL UNIQUE
      );

      CREATE TABLE departments (
        id uuid PRIMARY KEY,
        board_id uuid NOT NULL REFERENCES boards,
        name text NOT NULL,
        UNIQUE (board_id, name)
      );

      CREATE TABLE teams (
        id uuid PRIMARY KEY,
        board_id uuid NOT NULL REFERENCES boards,
        department_id uuid REFERENCES departments,
        name text NOT NULL UNIQUE,
        slug text NOT NULL UNIQUE
      );

      CREATE TABLE people (
        id uuid PRIMARY KEY,
        email text NOT NULL UNIQUE CHECK (email = lower(email)),
        name text NOT NULL,
        title text NOT NULL DEFAULT '',
        phone text NOT NULL DEFAULT '',
        language text NOT NULL DEFAULT 'sv' CHECK (language IN ('sv', 'en')),
        password_hash text,
        created_at timestamptz NOT NULL,
        deactivated_at timestamptz
      );

      CREATE TABLE role_grants (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES people,
        role text NOT NULL CHECK (role IN ('AGENT', 'LEAD', 'REGISTRAR', 'LAWYER', 'DELEGATE', 'ADMINISTRATOR')),
        team_id uuid REFERENCES teams,
        board_id uuid REFERENCES boards,
        UNIQUE NULLS NOT DISTINCT (person_id, role, team_id, board_id),
        CHECK ((role IN ('AGENT', 'LEAD')) = (team_id IS NOT NULL)),
        CHECK ((role IN ('REGISTRAR', 'LAWYER', 'DELEGATE')) = (board_id IS NOT NULL))
      );
      CREATE INDEX role_grants_by_team ON role_grants (team_id) WHERE team_id IS NOT NULL;

      CREATE TABLE sessions (
        token_hash bytea PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES people,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX sessions_by_person ON sessions (person_id);
      CREATE INDEX sessions_by_expiry ON sessions (expires_at);

      CREATE TABLE sign_in_failures (
        email_hash bytea NOT NULL,
        at timestamptz NOT NULL
      );
      CREATE INDEX sign_in_failures_by_email ON sign_in_failures (email_hash, at)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
