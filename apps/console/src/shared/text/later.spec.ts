import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import later from './later.json';
import sv from './sv.json';

const ROOT = join(__dirname, '../..');
const lateTexts = Object.keys(sv).filter((id) => later.includes(id.slice(0, id.indexOf('.'))));

/** What comes with a module: all that it reaches without `import()`. */
function modulesOf(file: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(file)) return found;
  const code = readFileSync(file, 'utf8');
  found.set(file, code);
  for (const [, type, from = ''] of code.matchAll(/^(?:import|export) (type )?[^;]*?from '(\.[^']+)';/gmsu)) {
    const module = moduleAt(file, from);
    if (module && !type) modulesOf(module, found);
  }
  return found;
}

function moduleAt(file: string, from: string): string | undefined {
  const path = join(dirname(file), from);
  return [`${path}.ts`, `${path}.tsx`].find((name) => existsSync(name));
}

/** The late texts that come with it, named whole or as the beginning of a template: t(`rota.work.${…}`). */
function lateTextsIn(file: string): string[] {
  return [...modulesOf(file)].flatMap(([path, code]) => {
    const whole = lateTexts.filter((id) => code.includes(`'${id}'`));
    const begun = later.filter((word) => code.includes(`\`${word}.`));
    return [...whole, ...begun].map((id) => `${id} in ${path.split('/src/')[1]}`);
  });
}

/** What is loaded by `import()` alone, without the texts. */
function loadedBare(): string[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file) && !/\.spec\.|generated/u.test(file))
    .flatMap((file) => {
      const path = join(ROOT, file);
      const code = readFileSync(path, 'utf8').replace(/withTexts\(\s*\(\) => import\([^)]*\)/gu, '');
      return [...code.matchAll(/import\('(\.[^']+)'\)/gu)].flatMap(
        ([, from = '']) => moduleAt(path, from) ?? [],
      );
    });
}

it('leaves no text of the first page for later', () => {
  const first = join(ROOT, 'main.tsx');
  expect(lateTexts.length).toBeGreaterThan(50);
  expect(modulesOf(first).size).toBeGreaterThan(30);
  expect(lateTextsIn(first)).toEqual([]);
});

it('loads whatever shows a late text together with the texts', () => {
  const bare = loadedBare();
  expect(bare.length).toBeGreaterThan(3);
  expect(bare.flatMap(lateTextsIn)).toEqual([]);
});

it('finds late texts where there are some', () => {
  expect(lateTextsIn(join(ROOT, 'features/rota/rota-page.tsx'))).toEqual(
    expect.arrayContaining([
      'rota.title in features/rota/rota-page.tsx',
      expect.stringMatching(/^rota in .*\.tsx?$/u),
    ]),
  );
});

it('names no word that no text begins with', () => {
  const words = new Set(Object.keys(sv).map((id) => id.slice(0, id.indexOf('.'))));
  expect(later.filter((word) => !words.has(word))).toEqual([]);
  expect(new Set(later).size).toBe(later.length);
});
