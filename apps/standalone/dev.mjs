// `npm run dev`: the server, built and started anew at every change, and the console from Vite, which passes the rest on to the server.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const children = [
  run(
    '@nestjs/cli/bin/nest.js',
    'start',
    'standalone',
    '--watch',
    '--preserveWatchOutput',
    '--no-shell',
    '--exec',
    process.execPath,
  ),
  run('vite/bin/vite.js', 'apps/console', '--clearScreen', 'false'),
];
let stopping = false;

// Ctrl-C reaches the children from the terminal as well; each of them minds only the first signal.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(signal));
await Promise.race(children.map((child) => once(child, 'exit')));
stop('SIGTERM');
await Promise.all(children.map(ended));

function run(script, ...args) {
  return spawn(process.execPath, [join('node_modules', script), ...args], { stdio: 'inherit' });
}

function stop(signal) {
  if (stopping) return;
  stopping = true;
  for (const child of children) if (child.exitCode === null) child.kill(signal);
}

async function ended(child) {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
