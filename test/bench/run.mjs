// `npm run bench -- NAME [--size N]`: measures the built product. The last line printed is one JSON object.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const BENCHMARKS = {
  queue: { what: 'queue page, ticket and search through the API, against the bare SQL', size: 100_000 },
  coverage: {
    what: 'the week board of 50 teams through the API, against the bare SQL; timers due in one minute, two workers',
    size: 10_000,
  },
  live: { what: 'from an accepted delivery to the hint at a connected socket', size: 50 },
};
const LATER = ['intake', 'search', 'console', 'suggestions'];

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { name, size } = wanted();
const built = spawnSync(process.execPath, ['apps/standalone/start.mjs', '--build-only'], {
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(1);

const require = createRequire(import.meta.url);
process.setSourceMapsEnabled(true);
require('./typescript.cjs');
const figures = await require(`./${name}.ts`).bench(size);
console.log(`\n${JSON.stringify({ bench: name, ...figures })}`);
process.exit(0);

function wanted() {
  let given;
  try {
    given = parseArgs({ allowPositionals: true, options: { size: { type: 'string' } } });
  } catch (fault) {
    help(fault.message);
  }
  const [name = ''] = given.positionals;
  if (LATER.includes(name))
    help(`"${name}" is not there yet; it comes with the capability that it measures.`);
  if (!Object.hasOwn(BENCHMARKS, name)) help(name ? `There is no benchmark "${name}".` : 'Which one?');
  const size = Number(given.values.size ?? BENCHMARKS[name].size);
  if (!Number.isInteger(size) || size < 1) help('--size wants a whole number above 0.');
  return { name, size };
}

function help(fault) {
  const lines = Object.entries(BENCHMARKS).map(
    ([name, { what, size }]) => `  ${name.padEnd(10)}${what} (--size ${size})`,
  );
  console.error(
    [fault, '', 'npm run bench -- NAME [--size N]', ...lines, `  later     ${LATER.join(', ')}`].join('\n'),
  );
  process.exit(2);
}
