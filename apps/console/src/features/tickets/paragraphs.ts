/** A piece of a line: words, or an address that can be followed. */
export type Piece = { text: string; href?: string };

const ADDRESS = /\bhttps?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** Plain text as paragraphs of lines; blank lines part them. */
export function paragraphs(text: string): string[][] {
  return text
    .replace(/\r\n?/gu, '\n')
    .split(/\n[ \t]*\n+/u)
    .map((paragraph) => paragraph.replace(/^\n+|\s+$/gu, '').split('\n'))
    .filter((lines) => lines.some((line) => line.trim() !== ''));
}

/** The addresses in a line, to be shown as links. */
export function pieces(line: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of line.matchAll(ADDRESS)) {
    if (match.index > from) found.push({ text: line.slice(from, match.index) });
    const [text] = match;
    found.push({ text, href: text.includes('://') ? text : `mailto:${text}` });
    from = match.index + text.length;
  }
  if (from < line.length) found.push({ text: line.slice(from) });
  return found;
}
