import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { compilerOptions } from '../../tsconfig.json';
import order from './lib-order.cjs';

type Violation = { from: string; rule: { name: string } };

/** What dependency-cruiser finds below a folder, by our rules. */
function violations(root: string): Violation[] {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const rules = resolve('test/architecture/dependency-rules.cjs');
  const folders = ['apps', 'libs', 'test'].filter((folder) => existsSync(join(root, folder)));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [program, ...folders, '--config', rules, '--output-type', 'json'],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser failed: ${stderr || stdout}`);
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

/** A house with one fault in each file: path, what it imports, the rule that must find it. */
const PLANTS: [string, string, string][] = [
  ['libs/pure/kernel/src/upside-down.ts', '@kontaktpost/tickets', 'order: pure/kernel'],
  ['libs/desk/identity/src/upside-down.ts', '@kontaktpost/tickets', 'order: desk/identity'],
  ['libs/desk/tickets/src/app.ts', '../../../../apps/api/src/clean', 'order: desk/tickets'],
  ['apps/api/src/unlisted.ts', '../../../libs/desk/unlisted/src/index', 'listed'],
  ['apps/api/src/side-door.ts', '../../../libs/desk/tickets/src/inner', 'front door'],
  ['libs/desk/tickets/src/wrong-door.ts', '@kontaktpost/identity/graphql', 'graphql door'],
  ['libs/desk/tickets/src/test-door.ts', '@kontaktpost/identity/testing', 'testing door'],
  ['libs/pure/kernel/src/framework.ts', 'typeorm', 'pure is pure'],
  ['libs/desk/tickets/src/domain/entity.ts', 'typeorm', 'pure is pure'],
  ['libs/desk/tickets/src/domain/disk.ts', 'node:fs', 'pure does no I/O'],
  ['apps/console/src/app/server.ts', '@kontaktpost/tickets', 'console sees pure libs only'],
  ['apps/console/src/app/demo.ts', '../../../standalone/src/clean', 'console sees pure libs only'],
  ['apps/console/src/shared/up.ts', '../features/tickets/list', 'console: shared <- features <- app'],
  ['apps/console/src/features/mail/across.ts', '../tickets/list', 'console: features stand alone'],
  ['libs/desk/tickets/src/inner-ring.ts', './ring', 'no cycles'],
  ['libs/desk/tickets/src/lean.ts', '../../../../test/support', 'tests stay outside'],
  ['libs/desk/tickets/src/tool.ts', 'jest', 'packages of production'],
];
const GROUND: Record<string, string> = {
  'libs/desk/tickets/src/index.ts': 'export const a = 1;',
  'libs/desk/tickets/src/inner.ts': "import '@kontaktpost/identity'; export const a = 1;",
  'libs/desk/tickets/src/ring.ts': "import './inner-ring';",
  'libs/desk/identity/src/index.ts': 'export const a = 1;',
  'libs/desk/identity/src/graphql.ts': 'export const a = 1;',
  'libs/desk/identity/src/testing.ts': 'export const a = 1;',
  'libs/desk/unlisted/src/index.ts': 'export const a = 1;',
  'apps/api/src/clean.ts':
    "import '@kontaktpost/tickets'; import '@kontaktpost/identity/graphql'; import 'typeorm';",
  'apps/standalone/src/clean.ts': "import '../../api/src/clean';",
  'apps/console/src/features/tickets/list.ts': 'export const a = 1;',
  'test/support/index.ts': 'export const a = 1;',
  'test/support/clean.ts': "import '@kontaktpost/identity/testing'; import 'jest';",
  'node_modules/typeorm/package.json': '{"name":"typeorm","version":"1.0.0","main":"index.js"}',
  'node_modules/typeorm/index.js': '',
  'node_modules/jest/package.json': '{"name":"jest","version":"1.0.0","main":"index.js"}',
  'node_modules/jest/index.js': '',
  'package.json': '{"dependencies":{"typeorm":"1.0.0"},"devDependencies":{"jest":"1.0.0"}}',
  'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'node20', paths: compilerOptions.paths } }),
};

describe('the order of the house', () => {
  it('holds in this house', () => {
    expect(violations(resolve('.')).map(({ from, rule }) => `${from}: ${rule.name}`)).toEqual([]);
  }, 60_000);

  it('lists every lib, and every import name leads into a listed one', () => {
    const libs = readdirSync('libs', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => readdirSync(join('libs', name)).map((lib) => `${name}/${lib}`));
    expect(order).toEqual(expect.arrayContaining(libs));
    const named = Object.values(compilerOptions.paths).map(([path]) =>
      path?.split('/').slice(2, 4).join('/'),
    );
    expect(order).toEqual(expect.arrayContaining(named));
  });
});

describe('the rules', () => {
  let root: string;
  let found: string[];
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'kontaktpost-planted-'));
    const planted = PLANTS.map(([file, target]) => [file, `import '${target}';`]);
    for (const [file, content] of [...Object.entries(GROUND), ...planted] as [string, string][]) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), content);
    }
    found = violations(root).map(({ from, rule }) => `${from}: ${rule.name}`);
  }, 60_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it.each(PLANTS)('find the fault in %s (imports %s): %s', (file, _target, rule) => {
    expect(found).toContain(`${file}: ${rule}`);
  });

  it('leave sound files alone', () => {
    expect(found.filter((line) => /clean\.ts|test\/support/.test(line))).toEqual([]);
  });
});
