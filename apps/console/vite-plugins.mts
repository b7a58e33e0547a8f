import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import laterWords from './src/shared/text/later.json' with { type: 'json' };

// The parser that react-intl itself uses, in the version that it uses.
const reactIntl = createRequire(createRequire(import.meta.url).resolve('react-intl'));
const PARSER = '@formatjs/icu-messageformat-parser';
const CATALOGUE = /^(.*shared[\\/]text[\\/](sv|en)\.json)(\?later)?$/;

/**
 * Parses the catalogues when the console is built, so that no parser goes to the browser (10 KiB). The Swedish one comes in
 * two: what the first page needs, and `sv.json?later`, the ids that begin with a word of later.json.
 */
export function compiledTexts(): Plugin {
  return {
    name: 'compiled-texts',
    enforce: 'pre',
    config: () => ({ resolve: { alias: [{ find: PARSER, replacement: `${PARSER}/no-parser.js` }] } }),
    async load(id) {
      const [, file, language, later] = CATALOGUE.exec(id) ?? [];
      if (!file) return null;
      const { parse } = (await import(reactIntl.resolve(PARSER))) as { parse: (text: string) => unknown };
      const all = Object.entries(JSON.parse(await readFile(file, 'utf8')) as Record<string, string>);
      const isLater = (name: string) => laterWords.includes(name.slice(0, name.indexOf('.')));
      const texts = language === 'sv' ? all.filter(([name]) => isLater(name) === Boolean(later)) : all;
      const parsed = JSON.stringify(Object.fromEntries(texts.map(([name, text]) => [name, parse(text)])));
      return later ? `export default ${parsed}` : parsed;
    },
  };
}

const CALL = /graphql\(`\s*(query|mutation|fragment)\s+(\w+)[^`]*`\)/g;
const IMPORT = /import \{ graphql \} from '([\w./]+\/generated)';\n/;
const MADE = /^export const (\w+) = (\{.*\}) as unknown as DocumentNode</gmu;

/**
 * Puts each document itself where graphql(`…`) stands, so that a page carries the documents it uses instead of the table of
 * all of them (what the client preset's Babel and SWC plugins do), and the first page none of the others'.
 */
export function ownDocuments(): Plugin {
  return {
    name: 'own-documents',
    enforce: 'pre',
    async transform(code, id) {
      const from = IMPORT.exec(code)?.[1];
      if (!from || !/\.tsx?$/.test(id)) return null;
      const file = join(dirname(id), from, 'graphql.ts');
      this.addWatchFile(file);
      const made = await documentsIn(file);
      const changed = code.replace(CALL, (_call, kind: string, name: string) => {
        const document = made.get(name + (kind === 'fragment' ? 'FragmentDoc' : 'Document'));
        return document ?? this.error(`${name} is not among the generated documents: npm run codegen`);
      });
      return { code: changed.replace(IMPORT, ''), map: null };
    },
  };
}

async function documentsIn(file: string): Promise<Map<string, string>> {
  const text = await readFile(file, 'utf8');
  return new Map([...text.matchAll(MADE)].map(([, name = '', document = '']) => [name, document]));
}
