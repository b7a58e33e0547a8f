import type { ChildProcess } from 'node:child_process';

const all = new Set<ChildProcess>();
(globalThis as { stillRunning?: Set<ChildProcess> }).stillRunning = all;

/** Remembers a program that a test started, until it has ended. The test environment ends what a failed file leaves. */
export function keepTrack(child: ChildProcess): void {
  all.add(child);
  child.once('exit', () => all.delete(child));
}
