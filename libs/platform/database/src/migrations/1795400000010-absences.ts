import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is away, who answers meanwhile, which tickets went where, and who has had the automatic reply (G29, G30). */
export class Absences1795400000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE absences (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES people,
        kind text NOT NULL CHECK (kind IN ('SICK', 'HOLIDAY', 'OTHER')),
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
        stand_in_id uuid REFERENCES people,
        team_id uuid REFERENCES teams,
        share text NOT NULL CHECK (share IN ('STAND_IN', 'MEMBERS', 'TEAM')),
        tickets_come_back boolean NOT NULL DEFAULT true,
        reply_text text,
        registered_by uuid REFERENCES people,
        registered_at timestamptz NOT NULL,
        began_at timestamptz,
        ended_at timestamptz,
        cancelled_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CHECK ((stand_in_id IS NULL) <> (team_id IS NULL)),
        CHECK (stand_in_id <> person_id)
      );
      CREATE INDEX absences_by_person ON absences (person_id, ends_at) WHERE cancelled_at IS NULL;
      CREATE INDEX absences_by_stand_in ON absences (stand_in_id, ends_at) WHERE cancelled_at IS NULL;
      CREATE INDEX absences_to_begin ON absences (starts_at) WHERE began_at IS NULL AND cancelled_at IS NULL AND ended_at IS NULL;
      CREATE INDEX absences_to_end ON absences (ends_at) WHERE began_at IS NOT NULL AND ended_at IS NULL;

      CREATE TABLE absence_tickets (
        absence_id uuid NOT NULL REFERENCES absences,
        ticket_id uuid NOT NULL,
        given_to uuid REFERENCES people,
        given_at timestamptz NOT NULL,
        came_back_at timestamptz,
        PRIMARY KEY (absence_id, ticket_id)
      );

      CREATE TABLE absence_replies (
        absence_id uuid NOT NULL REFERENCES absences,
        address text NOT NULL CHECK (address = lower(address)),
        message_id uuid NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (absence_id, address)
      );

      CREATE TABLE mailbox_stand_ins (
        mailbox_id uuid NOT NULL REFERENCES mailboxes,
        absence_id uuid NOT NULL,
        person_id uuid REFERENCES people,
        team_id uuid REFERENCES teams,
        since timestamptz NOT NULL,
        PRIMARY KEY (mailbox_id, absence_id),
        CHECK ((person_id IS NULL) <> (team_id IS NULL))
      );
      CREATE INDEX mailbox_stand_ins_by_person ON mailbox_stand_ins (person_id) WHERE person_id IS NOT NULL;
      CREATE INDEX mailbox_stand_ins_by_team ON mailbox_stand_ins (team_id) WHERE team_id IS NOT NULL`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
