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
  private taken = new Set<MailboxId>();

  constructor(private readonly settings: Settings) {}

  /** True while the locks taken are held. */
  get held(): boolean {
    return this.client !== undefined;
  }

  /** Takes those of the mailboxes that no other process has, besides those taken before. */
  async take(mailboxIds: readonly MailboxId[]): Promise<MailboxId[]> {
    const client = await this.connection();
    const free = mailboxIds.filter((id) => !this.taken.has(id));
    const { rows } = await client.query<{ id: MailboxId }>(
      'SELECT id FROM unnest($2::uuid[]) AS id WHERE pg_try_advisory_lock($1, hashtext(id::text))',
      [LISTENING, free],
    );
    for (const { id } of rows) this.taken.add(id);
    return mailboxIds.filter((id) => this.taken.has(id));
  }

  private async connection(): Promise<Client> {
    if (this.client) return this.client;
    const client = new Client({ connectionString: asApp(this.settings.DATABASE_URL), keepAlive: true });
    // pg tells twice of one lost connection; the second time a new one may be here already.
    client.on('error', () => {
      if (this.client !== client) return;
      this.client = undefined;
      this.taken = new Set();
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
