// `npm test`: everything that can be tested on this machine. Runs on Node.js 24, after setup.mjs has brought the packages.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import parts from './support/system-parts.cjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const args = process.argv.slice(2);
const CI = ['true', '1'].includes(process.env.CI ?? '');
const MINUTE = 60_000;
const workers = Math.max(1, Math.floor(availableParallelism() / 2));

const npmBin = (name, ...rest) => [process.execPath, `node_modules/${name}`, ...rest];
const TSC = 'typescript/bin/tsc';
const CHECKS = {
  'format and lint': npmBin('@biomejs/biome/bin/biome', 'ci', '.', '--colors=off'),
  types: npmBin(TSC, '--noEmit'),
  'types of the console': npmBin(TSC, '--noEmit', '-p', 'apps/console'),
  structure: npmBin(
    'dependency-cruiser/bin/dependency-cruiser.mjs',
    ...['apps', 'libs', '--config', 'test/architecture/dependency-rules.cjs', '--output-type', 'err'],
  ),
  build: [process.execPath, 'apps/standalone/start.mjs', '--build-only'],
};
const TIERS = [
  { name: 'unit', needs: [], maxWorkers: availableParallelism() },
  { name: 'integration', needs: [], maxWorkers: availableParallelism() },
  { name: 'journeys', needs: ['dovecot'], built: true, maxWorkers: workers },
  { name: 'browser', needs: ['dovecot', 'chromium'], built: true, maxWorkers: workers },
];

const total = { passed: 0, failed: 0, skipped: 0 };
const remarks = [];
const running = new Set();
let stopped = false;

// Ctrl-C comes twice, from the terminal and from npm, which passes it on; a plain SIGTERM reaches only us.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    stopped = true;
    for (const child of running) child.kill(signal);
  });

await bringParts();
const built = await runChecks();
for (const tier of TIERS) if (!stopped) await runTier(tier, built);
close();

/** Looks for the programs that npm can't bring, and installs them where that is possible without asking. */
async function bringParts() {
  const missing = Object.keys(parts.PARTS).filter((key) => !parts.findPart(key));
  if (missing.length === 0 || process.getuid?.() !== 0 || !(await succeeds(['apt-get', '--version']))) return;
  const names = missing.map((key) => parts.PARTS[key].name).join(' and ');
  const packages = missing.flatMap((key) => parts.PARTS[key].packages);
  console.log(`Installing ${names} for the tests (apt-get install ${packages.join(' ')}) ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const patient = ['-q', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=2'];
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { code, output } = await run(['apt-get', ...patient, ...step], { env, minutes: 8 });
    if (code !== 0) return console.log(`apt-get ${step[0]} failed (${code}):\n${output.trim()}`);
  }
}

/** Format, lint, types, structure and build, two at a time. True when the build stands. */
async function runChecks() {
  console.log('Format, lint, types, structure, build ...');
  const left = Object.entries(CHECKS);
  const plain = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
  let standing = true;
  const next = async () => {
    for (let check = left.shift(); check && !stopped; check = left.shift()) {
      const [name, command] = check;
      const { code, output, seconds } = await run(command, { env: plain, minutes: 5 });
      total[code === 0 ? 'passed' : 'failed'] += 1;
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
      if (code !== 0) console.log(output.trim());
      if (code !== 0) remarks.push(`FAILED: ${name}`);
      if (name === 'build') standing = code === 0;
    }
  };
  await Promise.all([next(), next()]);
  return standing;
}

async function runTier({ name, needs, built: needsBuild, maxWorkers }, standing) {
  const missing = needs.filter((key) => !parts.findPart(key));
  if (missing.length > 0) return leaveOut(name, missing);
  if (needsBuild && !standing)
    return count({ failed: 1 }, `FAILED: tier ${name} did not run, since the build failed`);
  console.log(`\n--- ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'kontaktpost-results-'));
  const results = join(folder, 'results.json');
  const { code } = await run(jest(name, results, maxWorkers), {
    env: { ...process.env, NODE_ENV: 'test' },
    minutes: process.env.LONG === '1' ? 240 : 20,
    shown: true,
  });
  const found = readResults(results);
  rmSync(folder, { recursive: true, force: true });
  count(found ?? {});
  if (code !== 0) remarks.push(`FAILED: tier ${name}`);
  if (code !== 0 && !found?.failed) total.failed += 1; // Jest itself failed, such as in its set-up
}

function jest(name, results, maxWorkers) {
  const options = [
    '--selectProjects',
    name,
    '--json',
    '--outputFile',
    results,
    '--maxWorkers',
    `${maxWorkers}`,
  ];
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const wanted = args.length > 0 ? ['--passWithNoTests', ...args] : [];
  return [process.execPath, ...flags, 'node_modules/jest/bin/jest.js', ...options, ...wanted];
}

/** A tier without its system part: named here, a failure where nobody would read it. */
function leaveOut(name, missing) {
  const names = missing.map((key) => parts.PARTS[key].name).join(' and ');
  const how = `as root: ${parts.howToGet(missing)}`;
  if (CI)
    count({ failed: 1 }, `FAILED: tier ${name} needs ${names}, and CI=true allows no skipping (${how})`);
  else count({ skipped: 1 }, `Skipped: tier ${name} needs ${names} (${how})`);
}

function count(found, remark) {
  for (const kind of Object.keys(total)) total[kind] += found[kind] ?? 0;
  if (remark) remarks.push(remark);
}

function readResults(file) {
  let found;
  try {
    found = JSON.parse(readFileSync(file, 'utf8'));
  } catch (fault) {
    if (fault.code === 'ENOENT') return undefined;
    throw fault;
  }
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests + found.numRuntimeErrorTestSuites,
    skipped: found.numPendingTests + found.numTodoTests,
  };
}

/** Runs a program to its end, or to its time limit. Its output is collected, or shown as it comes. */
async function run([program, ...rest], { env = process.env, minutes, shown = false }) {
  const begun = performance.now();
  const child = spawn(program, rest, { env, stdio: shown ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => (output += text));
  const timer = setTimeout(() => {
    output += `\nstopped after ${minutes} minutes`;
    if (shown) console.log(`Stopped after ${minutes} minutes.`);
    child.kill('SIGKILL');
  }, minutes * MINUTE);
  const code = await new Promise((done) => {
    child.on('close', (exit, signal) => done(exit ?? signal));
    child.on('error', (fault) => done(fault.code));
  });
  clearTimeout(timer);
  running.delete(child);
  return { code, output, seconds: ((performance.now() - begun) / 1000).toFixed(1) };
}

async function succeeds(command) {
  return (await run(command, { minutes: 1 })).code === 0;
}

/** The last line has this form for the machines that read it. */
function close() {
  if (stopped) count({ failed: 1 }, 'FAILED: stopped from outside');
  console.log(['', ...remarks].join('\n'));
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
