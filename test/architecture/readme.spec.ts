import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS } from '@kontaktpost/config';
import order from './lib-order.cjs';

const README_LINES = 60;
const exists = (lib: string): boolean => existsSync(join('libs', lib, 'src'));

const readmeOf = (lib: string): string => readFileSync(join('libs', lib, 'README.md'), 'utf8');
const ownedBy = (lib: string): string => readmeOf(lib).split('## Owns')[1]?.split('\n## ')[0] ?? '';

/** The names in the first column of the table below a heading. */
function namesBelow(heading: string, page: string): string[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  return (section.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) =>
      [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name as string),
    );
}

describe('the README', () => {
  it('names exactly the settings that there are', () => {
    const named = namesBelow('Settings', readFileSync('README.md', 'utf8'));
    expect(new Set(named)).toEqual(new Set(Object.keys(SETTINGS.shape)));
  });
});

describe('the READMEs of the libs', () => {
  it.each(order.filter(exists))('%s has one, of one page', (lib) => {
    const readme = readmeOf(lib).trimEnd();
    expect(readme.split('\n').length).toBeLessThanOrEqual(README_LINES);
    for (const part of ['Promises', 'Doors', 'Decisions']) expect(readme).toContain(part);
  });

  it('name every table that the migrations make, as owned by a lib', () => {
    const migrations = join('libs', 'platform/database/src/migrations');
    const made = readdirSync(migrations).flatMap((file) =>
      [...readFileSync(join(migrations, file), 'utf8').matchAll(/CREATE TABLE (\w+)/g)].map(
        ([, name]) => name,
      ),
    );
    const owned = order.filter(exists).map(ownedBy).join();
    expect(made.length).toBeGreaterThan(20);
    expect(made.filter((table) => !owned.includes(`\`${table}\``))).toEqual([]);
  });
});

describe('the map of the libs', () => {
  const map = readFileSync('libs/README.md', 'utf8');
  const rows = map.split('\n').filter((line) => /^\| `[a-z-]+` +\|/.test(line));

  it('names them in their order, and says of those that are empty that they are', () => {
    const told = rows.map((row) => ({
      name: /`([a-z-]+)`/.exec(row)?.[1],
      empty: /\| _empty_/.test(row),
    }));
    const storeys = ['pure', 'platform', 'desk'];
    const wanted = storeys.flatMap((storey) => order.filter((lib) => lib.startsWith(`${storey}/`)));
    const known = told.slice(0, wanted.length);
    expect(known.map(({ name }) => name)).toEqual(wanted.map((lib) => lib.split('/')[1]));
    expect(known.map(({ empty }) => empty)).toEqual(wanted.map((lib) => !exists(lib)));
  });
});
