import type { MigrationInterface, QueryRunner } from 'typeorm';

/** First answers by day, for the follow-up: they are given on other days than the tickets came. */
export class FirstAnswers1795400000013 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX tickets_by_first_answer ON tickets (mailbox_id, first_answered_at) WHERE first_answered_at IS NOT NULL`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
