import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const catalogue = (name: string) =>
  JSON.parse(readFileSync(join(__dirname, `${name}.json`), 'utf8')) as Record<string, string>;
const sv = catalogue('sv');
const en = catalogue('en');
const names = (text: string) =>
  [...text.matchAll(/\{(\w+)[,}]/gu)].map(([, name = '']) => name).sort((a, b) => a.localeCompare(b));

it('has every text in both languages, with the same values', () => {
  expect(Object.keys(en)).toEqual(Object.keys(sv));
  for (const id of Object.keys(sv)) expect([id, names(en[id] ?? '')]).toEqual([id, names(sv[id] ?? '')]);
});

it('never says ticket to a Swedish reader', () => {
  expect(Object.values(sv).filter((text) => /ticket|biljett/iu.test(text))).toEqual([]);
});

it('has no text that nothing shows', () => {
  const root = join(__dirname, '../..');
  const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file) && !file.includes('generated'))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  // An id is used whole, or as the beginning of a template: t(`status.${…}`).
  const used = (id: string) =>
    code.includes(`'${id}'`) ||
    code.includes(`\`${id.slice(0, id.lastIndexOf('.') + 1)}\${`) ||
    code.includes(`}.${id.split('.').at(-1)}\``);
  expect(Object.keys(sv).filter((id) => !used(id))).toEqual([]);
});
