import { migrate } from '@kontaktpost/database';
import { migrateJobs } from '@kontaktpost/jobs';
import { startPostgres } from '../../apps/standalone/src/embedded-postgres';
import { removeHome, sweepLeftovers, tempHome } from '../support/temp-home';

/** A PostgreSQL of its own with an empty, migrated database, and the settings of every process of the run. */
export type BenchDatabase = { url: string; log: string; stop(): Promise<void> };

/** Starts it with PostgreSQL's own defaults: commits wait for the disk. */
export async function benchDatabase(): Promise<BenchDatabase> {
  sweepLeftovers();
  const home = tempHome('bench');
  const postgres = await startPostgres({ home });
  const { url } = postgres;
  await migrate(url);
  await migrateJobs(url);
  Object.assign(process.env, {
    DATABASE_URL: url,
    DATABASE_OWNER_URL: '',
    SECRET_KEY: 'a-fixed-secret-for-benchmarks-only-012345',
    KONTAKTPOST_DEMO: '0',
    HOST: '127.0.0.1',
    SMTP_URL: '',
    SMTP_INTAKE_PORT: '',
    LMTP_INTAKE_PORT: '',
  });
  const stop = async (): Promise<void> => {
    await postgres.stop();
    removeHome(home);
  };
  return { url, log: `${home}/postgres.log`, stop };
}
