import { createHmac, hkdfSync } from 'node:crypto';
import { Settings } from '@kontaktpost/config';
import { UnitOfWork } from '@kontaktpost/database';
import { Clock, normaliseAddress } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { minutesToWait, windowStart } from './domain/sign-in-limit';

/** Failed sign-ins of the last minutes, by a keyed hash of the e-mail address: nobody can read from it who tried. */
@Injectable()
export class SignInFailures {
  private readonly key: Buffer;

  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    settings: Settings,
  ) {
    this.key = Buffer.from(hkdfSync('sha256', settings.SECRET_KEY, '', 'sign-in-failures', 32));
  }

  /**
   * Counts a try as failed before it is made, so that many at once can't pass together; `forget` takes it back. Gives the
   * minutes to wait, 0 when the try may be made. A try that must wait is not counted, so that waiting always ends.
   */
  async note(email: string): Promise<number> {
    const now = this.clock.now();
    const hash = this.hashOf(email);
    return this.work.run(async () => {
      await this.work.sql('SELECT pg_advisory_xact_lock($1, $2)', [LOCK, hash.readInt32BE()]);
      await this.work.sql('DELETE FROM sign_in_failures WHERE at <= $1', [windowStart(now)]);
      const failures = await this.work.sql<{ at: Date }>(
        'SELECT at FROM sign_in_failures WHERE email_hash = $1',
        [hash],
      );
      const minutes = minutesToWait(
        failures.map(({ at }) => at),
        now,
      );
      if (minutes === 0)
        await this.work.sql('INSERT INTO sign_in_failures (email_hash, at) VALUES ($1, $2)', [hash, now]);
      return minutes;
    });
  }

  /** Somebody has signed in with this address: its failures no longer count. */
  async forget(email: string): Promise<void> {
    await this.work.sql('DELETE FROM sign_in_failures WHERE email_hash = $1', [this.hashOf(email)]);
  }

  private hashOf(email: string): Buffer {
    return createHmac('sha256', this.key).update(normaliseAddress(email)).digest();
  }
}

const LOCK = 2529;
