const DASH = 0x2d;
const LF = 10;
const CR = 13;

const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09;

/** Where the line after a delimiter begins, or -1 when more than white space follows it: then it is another boundary. */
const lineAfter = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (isBlank(bytes[at]) || bytes[at] === CR) at += 1;
  if (at >= bytes.length) return at;
  return bytes[at] === LF ? at + 1 : -1;
};

/** The end of the part before a delimiter: the line end in front of the delimiter belongs to it (RFC 2046 5.1.1). */
const beforeDelimiter = (bytes: Uint8Array, delimiter: number): number => {
  if (delimiter > 0 && bytes[delimiter - 1] === LF)
    return bytes[delimiter - 2] === CR ? delimiter - 2 : delimiter - 1;
  return delimiter;
};

/** The parts between delimiter lines, preamble and epilogue left out; a missing last delimiter ends with the bytes. */
export const boundaryParts = (body: Uint8Array, boundary: string): Uint8Array[] => {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const delimiter = Buffer.from(`--${boundary}`, 'utf8');
  const parts: Uint8Array[] = [];
  let open = -1;
  for (let at = bytes.indexOf(delimiter); at >= 0; at = bytes.indexOf(delimiter, at + delimiter.length)) {
    if (at > 0 && bytes[at - 1] !== LF) continue;
    const end = at + delimiter.length;
    const closing = bytes[end] === DASH && bytes[end + 1] === DASH && lineAfter(bytes, end + 2) >= 0;
    const next = closing ? end : lineAfter(bytes, end);
    if (next < 0) continue;
    if (open >= 0) parts.push(bytes.subarray(open, Math.max(open, beforeDelimiter(bytes, at))));
    open = closing ? -1 : next;
  }
  if (open >= 0 && open < bytes.length) parts.push(bytes.subarray(open));
  return parts;
};

const LIKELY = /(?:^|\n)--([^\s].{0,198}?)[ \t]*\r?\n(?:content-|mime-)/i;

/** The boundary a body really uses, when its header names none or a wrong one. */
export const guessBoundary = (body: Uint8Array): string | null => {
  const start = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, 64 * 1024)).toString(
    'latin1',
  );
  return LIKELY.exec(start)?.[1] ?? null;
};
