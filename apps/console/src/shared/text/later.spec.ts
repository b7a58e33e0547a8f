import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import later from './later.json';
import sv from './sv.json';

/** What the first page loads: every module that main.tsx reaches without `import()`. */
function firstModules(file: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(file)) return found;
  const code = readFileSync(file, 'utf8');
  found.set(file, code);
  for (const [, type, from = ''] of code.matchAll(/^(?:import|export) (type )?[^;]*?from '(\.[^']+)';/gmsu)) {
    const path = join(dirname(file), from);
    const module = [`${path}.ts`, `${path}.tsx`].find((name) => existsSync(name));
    if (module && !type) firstModules(module, found);
  }
  return found;
}

it('leaves no text of the first page for later', () => {
  const modules = [...firstModules(join(__dirname, '../../main.tsx'))];
  const lateTexts = Object.keys(sv).filter((id) => later.includes(id.slice(0, id.indexOf('.'))));
  expect(lateTexts.length).toBeGreaterThan(50);
  const shown = modules.flatMap(([file, code]) =>
    lateTexts.filter((id) => code.includes(`'${id}'`)).map((id) => `${id} in ${file.split('/src/')[1]}`),
  );
  expect(modules.length).toBeGreaterThan(30);
  expect(shown).toEqual([]);
});
