import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when a stand-in reads a mailbox: the clock ends it, whether or not a worker runs. */
export class StandInEnds1795400000014 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE mailbox_stand_ins ADD ends_at timestamptz;
      UPDATE mailbox_stand_ins s SET ends_at = coalesce((SELECT ends_at FROM absences a WHERE a.id = s.absence_id), s.since);
      ALTER TABLE mailbox_stand_ins ALTER ends_at SET NOT NULL`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
