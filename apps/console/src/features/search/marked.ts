/** Splits a text at the words that were searched for, so that they can be marked. */
export function marked(text: string, query: string): { text: string; hit: boolean }[] {
  const words = query
    .split(/\s+/u)
    .map((word) => word.replace(/^["']+|["'*]+$/gu, ''))
    .filter((word) => word.length > 1);
  if (words.length === 0) return [{ text, hit: false }];
  const any = new RegExp(`(${words.map(escaped).join('|')})`, 'giu');
  return text
    .split(any)
    .map((part, i) => ({ text: part, hit: i % 2 === 1 }))
    .filter((part) => part.text !== '');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
