import { setTimeout as pause } from 'node:timers/promises';
import { Settings } from '@kontaktpost/config';
import { APP_ROLE, asApp } from '@kontaktpost/database';
import { describeFault } from '@kontaktpost/log';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';

/** Advisory locks of this class say: the worker with this number is alive. */
export const ALIVE = 2527;

/**
 * The sign of life of one worker process: a number of its own, and a lock on it that PostgreSQL lets go of the moment the
 * process is gone. What a dead worker had begun can so be told from what a slow one is still doing.
 */
@Injectable()
export class WorkerSign implements OnApplicationShutdown {
  private readonly log = new Logger(WorkerSign.name);
  private client: Client | undefined;
  private given: number | undefined;
  private taken: Promise<void> | undefined;
  private readonly stop = new AbortController();

  constructor(private readonly settings: Settings) {}

  /** This process's number; taken at the first call, once: a second connection would wait for the lock of the first for ever. */
  async number(): Promise<number> {
    this.taken ??= this.hold().catch((fault) => {
      this.taken = undefined;
      throw fault;
    });
    await this.taken;
    return this.given as number;
  }

  private async hold(): Promise<void> {
    const client = new Client({ connectionString: asApp(this.settings.DATABASE_URL), keepAlive: true });
    client.on('error', (fault) => this.log.debug(describeFault(fault)));
    try {
      await client.connect();
      this.given ??= (
        await client.query("SELECT nextval('worker_numbers')::integer AS number")
      ).rows[0].number;
      await client.query('SELECT pg_advisory_lock($1, $2)', [ALIVE, this.given]);
    } catch (fault) {
      void client.end();
      throw fault;
    }
    // Not 'error', which pg tells twice of one lost connection: the second would wait for the lock of the first for ever.
    client.once('end', () => void this.again());
    this.client = client;
  }

  /** The lock went with the connection: until it is back, others may take this worker for dead, which is safe. */
  private async again(): Promise<void> {
    this.client = undefined;
    for (let wait = 500; !this.held(); wait = Math.min(wait * 2, 30_000)) {
      await pause(wait);
      if (this.stop.signal.aborted) return;
      await this.hold().catch(() => this.log.warn(`No connection as ${APP_ROLE} for the sign of life.`));
    }
  }

  private held(): boolean {
    return this.stop.signal.aborted || this.client !== undefined;
  }

  async onApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.client?.end();
  }
}
