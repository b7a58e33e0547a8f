import { UnitOfWork } from '@kontaktpost/database';
import { Injectable } from '@nestjs/common';
import { ALIVE } from './worker-sign';

const OURS = /^worker-(\d+)-\d+$/;

/** Finds the workers that are gone but still hold jobs: the queue itself would keep those locked for four hours. */
@Injectable()
export class DeadWorkers {
  constructor(private readonly work: UnitOfWork) {}

  /** Names of the queue's workers whose process is gone. */
  async holdingJobs(): Promise<string[]> {
    const holders = await this.work.sql<{ name: string }>(
      'SELECT DISTINCT locked_by AS name FROM graphile_worker.jobs WHERE locked_by IS NOT NULL',
    );
    const numbers = holders
      .map(({ name }) => Number(OURS.exec(name)?.[1] ?? Number.NaN))
      .filter(Number.isInteger);
    const alive = await this.alive(numbers);
    return holders.map(({ name }) => name).filter((name) => !alive.has(Number(OURS.exec(name)?.[1])));
  }

  /** True while some worker has its sign of life. */
  async anyAlive(): Promise<boolean> {
    const [row] = await this.work.sql<{ some: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND classid = $1 AND granted
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS some`,
      [ALIVE],
    );
    return row?.some ?? false;
  }

  /** Which of these process numbers have their sign of life. */
  async alive(numbers: readonly number[]): Promise<Set<number>> {
    const rows = await this.work.sql<{ number: number }>(
      `SELECT objid::integer AS number FROM pg_locks
       WHERE locktype = 'advisory' AND classid = $1 AND objid::integer = ANY($2) AND granted
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      [ALIVE, numbers],
    );
    return new Set(rows.map(({ number }) => number));
  }
}
