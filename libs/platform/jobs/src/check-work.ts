import type { Work } from './job-runner';

/** Refuses to start when two tasks share a name or a clock names a task that nobody runs: such jobs would wait for ever. */
export function checkWork({ tasks, crons }: Work): void {
  const names = tasks.map(({ name }) => name);
  const twice = names.filter((name, i) => names.indexOf(name) !== i);
  if (twice.length > 0) throw new Error(`Two tasks are called ${twice.join(', ')}.`);
  const unknown = crons.filter(({ task }) => !names.includes(task.name));
  if (unknown.length > 0) throw new Error(`No task runs ${unknown.map(({ task }) => task.name).join(', ')}.`);
}
