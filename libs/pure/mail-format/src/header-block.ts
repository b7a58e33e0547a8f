import { headerText } from './charsets';
import { cleanText } from './clean-text';
import type { MailHeader } from './mail-types';

const LF = 10;
const CR = 13;
const FIELD = /^([\x21-\x39\x3b-\x7e]{1,200})[ \t]*:/;
/** A header block and where the body behind it starts. */
export type HeaderBlock = { readonly headers: MailHeader[]; readonly bodyStart: number };

type Line = { readonly start: number; readonly end: number; readonly next: number };

const lineAt = (bytes: Uint8Array, start: number, limit: number): Line => {
  const feed = bytes.indexOf(LF, start);
  const next = feed < 0 || feed >= limit ? limit : feed + 1;
  let end = feed < 0 || feed >= limit ? limit : feed;
  while (end > start && bytes[end - 1] === CR) end -= 1;
  return { start, end, next };
};

/** Skips empty lines and an mbox line ("From x@y ...") that some programs put before the first field. */
const firstField = (bytes: Uint8Array, start: number, limit: number): number => {
  let at = start;
  if (bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf) at += 3;
  while (at < limit) {
    const line = lineAt(bytes, at, limit);
    const head = line.end > line.start ? headerText(bytes.subarray(at, Math.min(line.end, at + 6))) : '';
    if (head !== '' && !head.startsWith('From ') && !head.startsWith('>From ')) return at;
    at = line.next;
  }
  return at;
};

const toHeader = (line: string): MailHeader | null => {
  const found = FIELD.exec(line);
  if (found === null) return null;
  const value = line.slice(found[0].length).replace(/[\r\n]+/g, ' ');
  return { name: (found[1] ?? '').toLowerCase(), value: cleanText(value).trim() };
};

/** How to read a block: a mail's own (`root`) may begin with blank lines and carry stray lines; a part's may not. */
export type BlockOptions = { readonly root: boolean; readonly limit?: number };

const isFold = (text: string): boolean => text.startsWith(' ') || text.startsWith('\t');

/** A stray line among the fields of a mail: passed over when a field follows, else the body has begun without a blank line. */
const fieldFollows = (bytes: Uint8Array, start: number, limit: number): boolean => {
  const line = lineAt(bytes, start, limit);
  return FIELD.test(headerText(bytes.subarray(line.start, Math.min(line.end, line.start + 210))));
};

/** Reads one header block (RFC 5322 2.2), unfolding its lines; what is no field is left out or begins the body, never an error. */
export const readHeaderBlock = (bytes: Uint8Array, options: BlockOptions = { root: true }): HeaderBlock => {
  const limit = Math.min(bytes.length, options.limit ?? bytes.length);
  const folded: string[][] = [];
  let at = options.root ? firstField(bytes, 0, limit) : 0;
  while (at < limit) {
    const line = lineAt(bytes, at, limit);
    const text = headerText(bytes.subarray(line.start, line.end));
    const last = folded.at(-1);
    if (last !== undefined && text !== '' && isFold(text)) last.push(text);
    else if (FIELD.test(text)) folded.push([text]);
    else if (text !== '' && !(options.root && fieldFollows(bytes, line.next, limit))) break;
    at = line.next;
    if (text === '') break;
  }
  const headers = folded.map((parts) => toHeader(parts.join(''))).filter((header) => header !== null);
  return { headers, bodyStart: at };
};

/** The first value of a field, or null. */
export const headerValue = (headers: readonly MailHeader[], name: string): string | null =>
  headers.find((header) => header.name === name)?.value ?? null;

/** Every value of a field, in the mail's order. */
export const headerValues = (headers: readonly MailHeader[], name: string): string[] =>
  headers.filter((header) => header.name === name).map((header) => header.value);
