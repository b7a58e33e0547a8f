import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'kontaktpost-test-';
/** Where the programs that tests start below a home write their process numbers. */
const PID_FILES = ['process.pid', 'run/master.pid', 'postgres/postmaster.pid'];

/** A new folder for a program that a test starts. It knows its owner, so that a later run can clear up after a killed one. */
export function tempHome(kind: string): string {
  const home = mkdtempSync(join(tmpdir(), `${PREFIX}${kind}-`));
  writeFileSync(join(home, 'owner.pid'), String(process.pid));
  return home;
}

/** Removes a folder of ours with all that is in it. */
export function removeHome(home: string): void {
  rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** Ends the programs and removes the folders that killed runs left behind. Folders of living runs stay. Names what it removed. */
export function sweepLeftovers(): string[] {
  const left = readdirSync(tmpdir())
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => join(tmpdir(), name))
    .filter((home) => existsSync(join(home, 'owner.pid')) && !owned(home));
  for (const home of left) {
    for (const file of PID_FILES) endProgram(home, join(home, file));
    removeHome(home);
  }
  return left;
}

function owned(home: string): boolean {
  const pid = pidIn(join(home, 'owner.pid'));
  return pid === undefined || commandOf(pid).includes('node');
}

/** Only a process whose command line names the folder is ours; the number may have gone to another one since. */
function endProgram(home: string, file: string): void {
  const pid = pidIn(file);
  if (pid !== undefined && commandOf(pid).includes(home)) process.kill(pid, 'SIGKILL');
}

function pidIn(file: string): number | undefined {
  const pid = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : Number.NaN;
  return Number.isNaN(pid) ? undefined : pid;
}

/** The command line of a process, empty when there is none. */
function commandOf(pid: number): string {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync('/proc/self/cmdline')) return existsSync(file) ? readFileSync(file, 'utf8') : '';
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}
