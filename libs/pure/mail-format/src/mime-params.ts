import { decodeBytes } from './charsets';
import { withoutComments } from './comments';
import { decodeEncodedWords } from './encoded-words';

/** A structured header value such as Content-Type: the first word in lower case, and its parameters (RFC 2045 5.1, RFC 2231). */
export type ParameterValue = { readonly value: string; readonly params: ReadonlyMap<string, string> };

/** Cuts at every semicolon outside quotes; a quote that never closes does not swallow the rest. */
const pieces = (text: string): string[] => {
  const found: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char === '"') {
      const end = closingQuote(text, i + 1);
      if (end > 0) i = end;
    } else if (char === ';') {
      found.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...found, text.slice(start)];
};

const closingQuote = (text: string, from: number): number => {
  for (let i = from; i < text.length; i += 1) {
    if (text.charAt(i) === '\\') i += 1;
    else if (text.charAt(i) === '"') return i;
  }
  return -1;
};

const unquote = (raw: string): string => {
  const text = raw.trim();
  if (!text.startsWith('"')) return text.replace(/^'([^']*)'$/, '$1');
  const end = closingQuote(text, 1);
  // Only \" and \\ are escapes: "C:\Temp\a.txt" is a path that a Windows program forgot to escape.
  return text.slice(1, end < 0 ? undefined : end).replace(/\\(["\\])/g, '$1');
};

type Section = { readonly order: number; readonly encoded: boolean; readonly value: string };

const SECTION = /^([^*]+)(?:\*(\d{1,4}))?(\*)?$/;

const percentBytes = (text: string): number[] => {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const hex = text.charAt(i) === '%' ? text.slice(i + 1, i + 3) : '';
    if (/^[0-9a-f]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      i += 2;
    } else bytes.push(...Buffer.from(text.charAt(i), 'utf8'));
  }
  return bytes;
};

/** Puts the numbered sections of one parameter together; bytes of one character may stand in two sections. */
const joinSections = (sections: readonly Section[]): string => {
  const sorted = sections.toSorted((a, b) => a.order - b.order);
  const prefix = sorted[0]?.encoded === true ? /^([^']*)'[^']*'/.exec(sorted[0].value) : null;
  let bytes: number[] = [];
  let text = '';
  const flush = (): void => {
    if (bytes.length > 0) text += decodeBytes(Uint8Array.from(bytes), prefix?.[1] ?? null);
    bytes = [];
  };
  for (const [i, section] of sorted.entries()) {
    const value = i === 0 && prefix !== null ? section.value.slice(prefix[0].length) : section.value;
    if (section.encoded) bytes.push(...percentBytes(value));
    else {
      flush();
      text += value;
    }
  }
  flush();
  return text;
};

/** Reads a value with parameters; of a repeated parameter the first counts. */
export const readParameters = (header: string): ParameterValue => {
  const [first = '', ...rest] = pieces(header.slice(0, 20_000));
  const sections = new Map<string, Section[]>();
  for (const piece of rest) {
    const equals = piece.indexOf('=');
    const found = equals < 0 ? null : SECTION.exec(piece.slice(0, equals).trim().toLowerCase());
    if (found === null) continue;
    const [, name = '', order, star] = found;
    const list = sections.get(name) ?? [];
    const section = {
      order: Number(order ?? 0),
      encoded: star === '*',
      value: unquote(piece.slice(equals + 1)),
    };
    const numbered = order !== undefined || star === '*';
    if (numbered && list.every((other) => other.order !== section.order || !other.encoded)) {
      sections.set(name, [...list.filter((other) => other.order !== section.order), section]);
    } else if (list.length === 0) sections.set(name, [section]);
  }
  const params = new Map([...sections].map(([name, list]) => [name, joinSections(list)]));
  return { value: withoutComments(first).trim().toLowerCase(), params };
};

/** A file name parameter as text; programs also put encoded words there, against RFC 2047. */
export const fileNameParameter = (value: string | undefined): string | null => {
  if (value === undefined || value.trim() === '') return null;
  return decodeEncodedWords(value);
};
