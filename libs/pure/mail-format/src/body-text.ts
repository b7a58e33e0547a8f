import { decodeBytes, headerText } from './charsets';
import type { MimePart } from './mime-tree';
import { decodeTransfer } from './transfer-encodings';

const META_CHARSET = /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{2,30})/i;

/** Undoes format=flowed (RFC 3676): lines that end in a space go on, unless the quote depth changes. */
const unflow = (text: string, deleteSpace: boolean): string => {
  const out: string[] = [];
  let open: { depth: number; pieces: string[] } | null = null;
  const close = (): void => {
    if (open !== null)
      out.push(`${'>'.repeat(open.depth)}${open.depth > 0 ? ' ' : ''}${open.pieces.join('')}`);
    open = null;
  };
  for (const line of text.split(/\r?\n/)) {
    const depth = /^>*/.exec(line)?.[0].length ?? 0;
    const content = line.slice(depth).replace(/^ /, '');
    const flows = content.endsWith(' ') && content !== '-- ';
    const current: { depth: number; pieces: string[] } | null = open;
    if (current === null || (current as { depth: number }).depth !== depth || content === '-- ') close();
    open ??= { depth, pieces: [] };
    open.pieces.push(flows && deleteSpace ? content.slice(0, -1) : content);
    if (!flows) close();
  }
  close();
  return out.join('\n');
};

/** The decoded bytes of a part. */
export const partBytes = (part: MimePart): Uint8Array => decodeTransfer(part.body, part.encoding);

/** The text of a text part. */
export const partText = (part: MimePart): string => {
  const bytes = partBytes(part);
  const named = part.params.get('charset') ?? null;
  const meta =
    named === null && part.type === 'text/html'
      ? META_CHARSET.exec(headerText(bytes.subarray(0, 2048)))?.[1]
      : null;
  const text = decodeBytes(bytes, named ?? meta ?? null);
  const flowed = part.params.get('format')?.toLowerCase() === 'flowed';
  return flowed ? unflow(text, part.params.get('delsp')?.toLowerCase() === 'yes') : text;
};
