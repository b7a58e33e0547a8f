import { UnitOfWork } from '@kontaktpost/database';
import { Injectable } from '@nestjs/common';
import { ALIVE } from './worker-sign';

const OURS = /^worker-(\d+)$/;

/** What the queue calls the worker with this number. */
export const queueNameOf = (number: number): string => `worker-${number}`;

/** Finds the workers that are gone but still hold jobs: the queue itself would keep those locked for four hours. */
@Injectable()
export class DeadWorkers {
  constructor(private readonly work: UnitOfWork) {}

  /** Gives what they hold back to the queue. Gives how many workers were gone. */
  async release(): Promise<number> {
    const names = await this.holdingJobs();
    if (names.length > 0) await this.work.sql('SELECT graphile_worker.force_unlock_workers($1)', [names]);
    await this.work.sql(FREE_STUCK_QUEUES);
    return names.length;
  }

  /** Gives back what the queue still holds for the worker with this number. */
  async releaseOf(number: number): Promise<void> {
    await this.work.sql('SELECT graphile_worker.force_unlock_workers($1)', [[queueNameOf(number)]]);
  }

  /** Names of the queue's workers whose process is gone. */
  private async holdingJobs(): Promise<string[]> {
    const holders = await this.work.sql<{ name: string }>(
      `SELECT locked_by AS name FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL
       UNION SELECT locked_by FROM graphile_worker._private_job_queues WHERE locked_by IS NOT NULL`,
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

/**
 * A queue and its job are always locked and freed in one statement, unless a worker that was taken for dead still ended its
 * job after another had begun it: then the queue stays locked for a job that is no more, and all mail of a board would wait.
 */
const FREE_STUCK_QUEUES = `
  UPDATE graphile_worker._private_job_queues q SET locked_at = NULL, locked_by = NULL
  WHERE q.locked_by IS NOT NULL AND NOT EXISTS
    (SELECT FROM graphile_worker._private_jobs j WHERE j.job_queue_id = q.id AND j.locked_by = q.locked_by)`;
