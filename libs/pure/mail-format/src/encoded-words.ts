import { decodeWords } from 'postal-mime';

const WORD = /=\?[^?\s]{1,60}\?q\?([^?]{0,500})\?=/gi;

/** Encoded words that hold raw characters beside their codes: those came as UTF-8 or were read so, whatever the word claims. */
export const repairWords = (value: string): string =>
  value.replace(WORD, (word, text: string) => (!/\P{ASCII}/u.test(text) ? word : `=?utf-8?q?${text}?=`));

/** Encoded words (RFC 2047) as text. */
export const decodeEncodedWords = (value: string): string =>
  value.includes('=?') ? decodeWords(repairWords(value)) : value;
