import {
  headField,
  isAttributionText,
  isDeviceSignature,
  isSeparator,
  opensAttribution,
} from './reply-patterns';

/** A body cut in two: what its writer wrote now, and what it carries along. Together they hold every line. */
export type SplitText = { fresh: string; quoted: string };

const LONGEST_LINE = 1000;
const HEAD_LINES = 8;

const trimmed = (line: string | undefined): string =>
  (line ?? '').slice(0, LONGEST_LINE).replaceAll('\u00a0', ' ').trim();
const unquoted = (line: string | undefined): string => trimmed(line).replace(/^[>\s]+/, '');
const isQuoted = (line: string | undefined): boolean => /^\s{0,3}>/.test(line ?? '');
const isBlank = (line: string | undefined): boolean => trimmed(line) === '';

/** Outlook's head: From, Sent, To and Subject in lines below each other; two of them need an address and a date. */
const isHead = (lines: readonly string[], at: number): boolean => {
  const first = headField(trimmed(lines[at]));
  if (first === null || (first.role !== 'from' && first.role !== 'sent')) return false;
  const fields = lines.slice(at, at + HEAD_LINES).map((line) => headField(trimmed(line)));
  const roles = new Set(fields.filter((field) => field !== null).map((field) => field.role));
  if (roles.size >= 3) return roles.has('sent') || roles.has('subject');
  const next = headField(trimmed(lines[at + 1]));
  const values = `${first.value} ${next?.value ?? ''}`;
  return (
    next !== null &&
    next.role !== first.role &&
    values.includes('@') &&
    roles.has('sent') &&
    /\d\d/.test(values)
  );
};

/** The number of lines that an attribution takes, folded over up to three; 0 when there is none. */
const attributionLength = (lines: readonly string[], at: number): number => {
  let joined = unquoted(lines[at]);
  if (isAttributionText(joined)) return 1;
  if (!opensAttribution(joined)) return 0;
  for (let taken = 2; taken <= 3; taken += 1) {
    const line = unquoted(lines[at + taken - 1]);
    if (line === '') return 0;
    joined = `${joined} ${line}`.slice(0, LONGEST_LINE);
    if (isAttributionText(joined)) return taken;
  }
  return 0;
};

/** For every line, how many separate quotes begin there or later. */
const quotesFrom = (lines: readonly string[]): Uint32Array => {
  const counts = new Uint32Array(lines.length + 1);
  let after = false;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const quoted = isQuoted(lines[i]);
    counts[i] = (counts[i + 1] ?? 0) + (quoted && !after ? 1 : 0);
    if (!isBlank(lines[i])) after = quoted;
  }
  return counts;
};

const quoteEnd = (lines: readonly string[], from: number): number => {
  let at = from;
  while (at < lines.length && (isQuoted(lines[at]) || isBlank(lines[at]))) at += 1;
  return at;
};

/** Whether nothing but one quote follows from here. */
const endsQuoted = (lines: readonly string[], counts: Uint32Array, at: number): boolean => {
  // Asked once a quote, not once a line: else a long quote with text below it would cost its square.
  const first = at === 0 || !isQuoted(lines[at - 1]);
  return first && counts[at] === 1 && quoteEnd(lines, at) === lines.length;
};

/** How many lines from here are history: none, a quote with its attribution, or all the rest. */
const historyLength = (lines: readonly string[], at: number, counts: Uint32Array): number => {
  if (isBlank(lines[at])) return 0;
  const rest = lines.length - at;
  if (isSeparator(trimmed(lines[at])) || isHead(lines, at)) return rest;
  const length = attributionLength(lines, at);
  if (length === 0) return isQuoted(lines[at]) && endsQuoted(lines, counts, at) ? rest : 0;
  let next = at + length;
  while (next < lines.length && isBlank(lines[next])) next += 1;
  if (!isQuoted(lines[next])) return rest;
  // Several quotes with text between them are answers line by line: without the questions nobody understands them.
  return (counts[next] ?? 0) > 1 ? length : quoteEnd(lines, next) - at;
};

/** A phone's own line at the end of what was written goes with the history. */
const withoutDevice = (lines: readonly string[]): number => {
  let end = lines.length;
  while (end > 0 && isBlank(lines[end - 1])) end -= 1;
  return end > 0 && isDeviceSignature(trimmed(lines[end - 1])) ? end - 1 : lines.length;
};

/** Parts what a person wrote from the history it carries along, as the mail programs in use write it; linear in the text. All of it is fresh when nothing else would be. */
export const splitReply = (text: string): SplitText => {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const counts = quotesFrom(lines);
  const fresh: string[] = [];
  const quoted: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const length = historyLength(lines, at, counts);
    const end = at + Math.max(1, length);
    const side = length > 0 ? quoted : fresh;
    for (; at < end; at += 1) side.push(lines[at] ?? '');
  }
  const end = withoutDevice(fresh);
  if (fresh.slice(0, end).every(isBlank)) return { fresh: lines.join('\n').trimEnd(), quoted: '' };
  return {
    fresh: fresh.slice(0, end).join('\n').trimEnd(),
    quoted: [...fresh.slice(end), ...quoted].join('\n'),
  };
};
