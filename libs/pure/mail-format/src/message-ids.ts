import { createHash } from 'node:crypto';
import { cleanText } from './clean-text';
import { decodeEncodedWords } from './encoded-words';
import type { ParsedMail } from './mail-types';

const LONGEST_ID = 998;
const MOST_IDS = 100;

/** One Message-ID in the form we store and compare: decoded, without angle brackets and white space; null when it is none. */
export const canonicalMessageId = (value: string): string | null => {
  const [first] = messageIdList(value.slice(0, 10_000));
  return first ?? null;
};

const tidyId = (id: string): string | null => {
  const tidy = cleanText(id).replace(/[\s<>]+/g, '');
  return tidy === '' || tidy.length > LONGEST_ID ? null : tidy;
};

const bracketed = (text: string): string[] => {
  const found: string[] = [];
  let open = text.indexOf('<');
  while (open >= 0) {
    const close = text.indexOf('>', open);
    if (close < 0) return [...found, text.slice(open + 1)];
    found.push(text.slice(text.lastIndexOf('<', close) + 1, close));
    open = text.indexOf('<', close);
  }
  return found;
};

/** All Message-IDs of a header value, oldest first as written; loose words count only when nothing is bracketed. */
export const messageIdList = (value: string): string[] => {
  const text = decodeEncodedWords(value);
  const found = bracketed(text);
  const loose = text.split(/[\s,;]+/);
  const raw = found.length > 0 ? found : loose.filter((word) => word.includes('@') || loose.length === 1);
  return [...new Set(raw.map(tidyId).filter((id) => id !== null))];
};

/** The ids that a mail answers, nearest first: In-Reply-To, then References from the newest (RFC 5322 3.6.4); at most 100. */
export const referencedIds = (mail: Pick<ParsedMail, 'inReplyTo' | 'references'>): string[] =>
  [...new Set([...mail.inReplyTo, ...mail.references.toReversed()])].slice(0, MOST_IDS);

/** What a mail says about its place in a conversation. */
export type ThreadLinks = Pick<ParsedMail, 'messageId' | 'inReplyTo' | 'references'>;

/** The conversation a single mail names by itself: its oldest reference, else what it answers, else itself. */
export const threadKey = (mail: ThreadLinks): string =>
  mail.references[0] ?? mail.inReplyTo[0] ?? mail.messageId ?? anonymousKey(mail);

const anonymousKey = (mail: ThreadLinks): string =>
  `unnamed-${createHash('sha256').update(JSON.stringify(mail)).digest('hex').slice(0, 32)}`;

/** One key per mail, equal for mails of one conversation; the same in any order and with repeats. */
export const threadKeys = (mails: readonly ThreadLinks[]): string[] => {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let top = id;
    for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up;
    for (let at = id; at !== top; ) {
      const up = parent.get(at) ?? top;
      parent.set(at, top);
      at = up;
    }
    return top;
  };
  const join = (a: string, b: string): void => {
    const [low, high] = [root(a), root(b)].sort();
    if (low !== undefined && high !== undefined) parent.set(high, low);
  };
  const own = mails.map((mail) => mail.messageId ?? threadKey(mail));
  for (const [i, mail] of mails.entries()) for (const id of referencedIds(mail)) join(own[i] ?? id, id);
  return own.map(root);
};
