import { Logger, runOnce, type TaskList } from 'graphile-worker';
import { crons, tasks } from '../../apps/mail-worker/src/work';
import type { House } from './house';

const EACH_MINUTE = '* * * * *';
const quiet = new Logger(() => () => undefined);

/**
 * What the mail worker would do by the house's clock: all that each minute calls for, then every job that waits, until none does.
 * The queue itself goes by the machine's time, so a job of a later day runs early and must find nothing due.
 */
export async function workThrough(house: House): Promise<void> {
  for (const { task, pattern } of crons)
    if (pattern === EACH_MINUTE) await house.get(task.handler).run({} as never);
  const taskList: TaskList = Object.fromEntries(
    tasks.map(({ name, handler }) => [name, (payload: unknown) => house.get(handler).run(payload as never)]),
  );
  await runOnce({ connectionString: process.env.DATABASE_URL as string, taskList, logger: quiet });
}
