import { readFileSync } from 'node:fs';

/** The console's GraphQL documents by name, read from its source. */
export function documentsIn(path: string): Map<string, string> {
  const source = readFileSync(path, 'utf8');
  const found = [...source.matchAll(/graphql\(`([^`]*)`\)/g)].map(([, text = '']) => text);
  return new Map(found.map((text) => [/(?:query|fragment) (\w+)/.exec(text)?.[1] ?? '', text]));
}

/** A document with the fragments that it needs. */
export function whole(name: string, documents: ReadonlyMap<string, string>): string {
  const needed = new Set([name]);
  for (const part of needed)
    for (const [, fragment = ''] of (documents.get(part) ?? '').matchAll(/\.\.\.(\w+)/g))
      needed.add(fragment);
  return [...needed].map((part) => documents.get(part)).join('\n');
}
