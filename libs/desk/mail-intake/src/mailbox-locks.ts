import { Settings } from '@kontaktpost/config';
import { asApp } from '@kontaktpost/database';
import type { MailboxId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { Client } from 'pg';

const LISTENING = 2528;

/** Who listens to which mailbox, among all worker processes: PostgreSQL lets a lock go the moment its process is gone. */
@Injectable()
export class MailboxLocks {
  private client: Client | undefined;

  constructor(private readonly settings: Settings) {}

  /** True while the locks taken are held. */
  get held(): boolean {
    return this.client !== undefined;
  }

  /** Takes those of the mailboxes that no other process has. Repeats are free. */
  async take(mailboxIds: readonly MailboxId[]): Promise<MailboxId[]> {
    const client = await this.connection();
    const { rows } = await client.query(
      `SELECT id FROM unnest($2::uuid[]) AS id
       WHERE EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid() AND classid = $1
                       AND objid = hashtext(id::text)::bit(32)::bigint::oid)
          OR pg_try_advisory_lock($1, hashtext(id::text))`,
      [LISTENING, mailboxIds],
    );
    return rows.map(({ id }) => id);
  }

  async release(mailboxId: MailboxId): Promise<void> {
    await this.client?.query('SELECT pg_advisory_unlock($1, hashtext($2::text))', [LISTENING, mailboxId]);
  }

  private async connection(): Promise<Client> {
    if (this.client) return this.client;
    const client = new Client({ connectionString: asApp(this.settings.DATABASE_URL), keepAlive: true });
    client.on('error', () => {
      this.client = undefined;
    });
    await client.connect();
    this.client = client;
    return client;
  }

  async end(): Promise<void> {
    await this.client?.end();
    this.client = undefined;
  }
}
