import { setTimeout as pause } from 'node:timers/promises';
import { Settings } from '@kontaktpost/config';
import { asApp, UnitOfWork } from '@kontaktpost/database';
import { HINTS, type Hint } from '@kontaktpost/events';
import { describeFault } from '@kontaktpost/log';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import type { PresenceSign } from './domain/presence-board';

const PRESENCE = 'presence';
const LONGEST_PAUSE_MS = 10_000;

export type Heard = {
  hint(hint: Hint): void;
  presence(sign: PresenceSign): void;
  /** The connection was lost and is back: what was said meanwhile is unknown. */
  missed(): void;
};

/** Hears what all processes commit and signal, by PostgreSQL's NOTIFY: no other broker, and nothing is heard that was rolled back. */
@Injectable()
export class DatabaseEar implements OnApplicationShutdown {
  private readonly log = new Logger(DatabaseEar.name);
  private readonly stopping = new AbortController();
  private client: Client | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly work: UnitOfWork,
  ) {}

  async listen(heard: Heard): Promise<void> {
    const client = new Client({ connectionString: asApp(this.settings.DATABASE_URL), keepAlive: true });
    client.on('error', (fault) => this.log.debug(describeFault(fault)));
    client.on('notification', ({ channel, payload = '{}' }) => {
      if (channel === HINTS) heard.hint(JSON.parse(payload) as Hint);
      else heard.presence(JSON.parse(payload) as PresenceSign);
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${HINTS}; LISTEN ${PRESENCE}`);
    } catch (fault) {
      void client.end();
      throw fault;
    }
    // Not 'error', which pg tells twice of one lost connection: every loss would then double the ears.
    client.once('end', () => void this.again(heard));
    this.client = client;
  }

  private async again(heard: Heard): Promise<void> {
    for (let wait = 250; !this.stopping.signal.aborted; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      await pause(wait);
      if (this.stopping.signal.aborted) return;
      try {
        await this.listen(heard);
        return heard.missed();
      } catch (fault) {
        this.log.warn(`Listening: ${describeFault(fault)}`);
      }
    }
  }

  /** Signals presence to all processes, this one too. */
  async say(sign: PresenceSign): Promise<void> {
    await this.work.sql('SELECT pg_notify($1, $2)', [PRESENCE, JSON.stringify(sign)]);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.client?.end();
  }
}
