import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../../../../..');

it('has generated types that fit the schema and the documents (npm run codegen makes them)', () => {
  const codegen = join(root, 'node_modules/@graphql-codegen/cli/cjs/bin.js');
  const run = () =>
    execFileSync(process.execPath, [codegen, '--config', 'apps/console/codegen.ts', '--check'], {
      cwd: root,
      stdio: 'pipe',
      encoding: 'utf8',
    });
  expect(run).not.toThrow();
}, 60_000);
