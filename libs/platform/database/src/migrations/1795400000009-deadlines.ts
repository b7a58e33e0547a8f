import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the reply clock keeps: promises to the citizen, when people first answered, and the timers of each deadline (decisions 18). */
export class Deadlines1795400000009 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE messages ADD promised_for date;
      ALTER TABLE tickets
        ADD promised_for date,
        ADD first_answered_at timestamptz,
        ADD first_answer_working_days smallint,
        ADD answered_otherwise_at timestamptz,
        ADD answered_otherwise_version integer;
      CREATE INDEX tickets_unread ON tickets (mailbox_id, unread_since) WHERE unread_since IS NOT NULL AND status <> 'RESOLVED';
      CREATE INDEX tickets_waiting ON tickets (mailbox_id, waiting_since, id) WHERE waiting_since IS NOT NULL;

      CREATE TABLE ticket_timers (
        ticket_id uuid NOT NULL REFERENCES tickets,
        kind text NOT NULL CHECK (kind IN ('REMINDER', 'ESCALATION')),
        due_at timestamptz NOT NULL,
        fires_at timestamptz NOT NULL,
        fired_at timestamptz,
        PRIMARY KEY (ticket_id, kind)
      );
      CREATE INDEX ticket_timers_waiting ON ticket_timers (fires_at) WHERE fired_at IS NULL`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
