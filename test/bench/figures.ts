import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** Times of one thing done many times, in milliseconds. */
export type Times = { p50: number; p95: number; max: number; n: number };

const round = (ms: number): number => Math.round(ms * 100) / 100;

export function timesOf(samples: readonly number[]): Times {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (part: number): number =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), max: at(1), n: sorted.length };
}

export const ratio = (a: number, b: number): number => (b === 0 ? 0 : Math.round((a / b) * 10) / 10);

/** How long one run takes. */
export async function time(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Times `rounds` runs, shared by so many clients that each ask again as soon as they have an answer. */
export async function timeMany(
  work: (round: number, client: number) => Promise<unknown>,
  { rounds, clients }: { rounds: number; clients: number },
): Promise<Times> {
  const samples: number[] = [];
  let next = 0;
  const client = async (number: number): Promise<void> => {
    for (let mine = next++; mine < rounds; mine = next++) samples.push(await time(() => work(mine, number)));
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  return timesOf(samples);
}

/** The machine as it is now; the load tells how far the milliseconds may be trusted. */
export function conditions(): Record<string, unknown> {
  return {
    cores: availableParallelism(),
    cpu: cpus()[0]?.model.trim() ?? '',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    load: loadavg().map(round),
    node: process.version,
  };
}

/** Memory of a process in MB: what is resident, the most it ever was, and what it shares with no other. */
export function memoryOf(pid: number): { rss: number; peak: number } | null {
  if (process.platform !== 'linux') return null;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const mb = (key: string): number =>
    Math.round(Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
  return { rss: mb('VmRSS'), peak: mb('VmHWM') };
}

/** Prints rows of cells under a head, in columns. */
export function printTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  for (const row of all)
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    );
}
