import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

// The parser that react-intl itself uses, in the version that it uses.
const reactIntl = createRequire(createRequire(import.meta.url).resolve('react-intl'));
const PARSER = '@formatjs/icu-messageformat-parser';
const CATALOGUE = /shared[\\/]text[\\/](?:sv|en)\.json$/;

/** Parses the catalogues when the console is built, so that no parser goes to the browser (10 KiB). */
export function compiledTexts(): Plugin {
  return {
    name: 'compiled-texts',
    enforce: 'pre',
    config: () => ({ resolve: { alias: [{ find: PARSER, replacement: `${PARSER}/no-parser.js` }] } }),
    async load(id) {
      if (!CATALOGUE.test(id)) return null;
      const { parse } = (await import(reactIntl.resolve(PARSER))) as { parse: (text: string) => unknown };
      const texts = Object.entries(JSON.parse(await readFile(id, 'utf8')) as Record<string, string>);
      return JSON.stringify(Object.fromEntries(texts.map(([name, text]) => [name, parse(text)])));
    },
  };
}

const CALL = /graphql\(`\s*(query|mutation|fragment)\s+(\w+)[^`]*`\)/g;
const IMPORT = /import \{ graphql \} from '([./]+\/generated)';/;

/**
 * Puts each document's own constant where graphql(`…`) stands, so that a page carries the documents it uses instead of the
 * table of all of them (what the client preset's Babel and SWC plugins do).
 */
export function ownDocuments(): Plugin {
  return {
    name: 'own-documents',
    enforce: 'pre',
    transform(code, id) {
      const from = IMPORT.exec(code)?.[1];
      if (!from || !/\.tsx?$/.test(id)) return null;
      const names = new Set<string>();
      const changed = code.replace(CALL, (_call, kind: string, name: string) => {
        const constant = name + (kind === 'fragment' ? 'FragmentDoc' : 'Document');
        names.add(constant);
        return constant;
      });
      const imported = `import { ${[...names].join(', ')} } from '${from}/graphql';`;
      return { code: changed.replace(IMPORT, imported), map: null };
    },
  };
}
