export type Selection = { text: string; from: number; to: number };
const MARK = /^(?:- |\d+\. )/u;

/** Makes the chosen lines a list, or plain lines again if they already are one. */
export function listLines({ text, from, to }: Selection, kind: 'bullets' | 'numbers'): Selection {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const next = text.indexOf('\n', to);
  const end = next < 0 ? text.length : next;
  const lines = text.slice(start, end).split('\n');
  const listed = lines.every((line) => MARK.test(line));
  const marked = lines.map((line, i) => {
    const bare = line.replace(MARK, '');
    return listed ? bare : (kind === 'bullets' ? '- ' : `${i + 1}. `) + bare;
  });
  const changed = marked.join('\n');
  return {
    text: text.slice(0, start) + changed + text.slice(end),
    from: start + changed.length,
    to: start + changed.length,
  };
}
