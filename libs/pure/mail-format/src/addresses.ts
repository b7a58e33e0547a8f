import type { MailAddress } from '@kontaktpost/kernel';
import { addressParser } from 'postal-mime';
import { cleanLine, cutText } from './clean-text';
import { decodeEncodedWords, repairWords } from './encoded-words';

const MOST_ADDRESSES = 1000;
const LONGEST_NAME = 500;

const tidyName = (name: string): string => {
  const line = cleanLine(name);
  const bare = line.length > 1 && /^(['"]).*\1$/s.test(line) ? line.slice(1, -1).trim() : line;
  return cutText(bare, LONGEST_NAME);
};

const tidy = (found: { name: string; address: string }): MailAddress => {
  const address = cleanLine(found.address).replace(/^<|>$/g, '');
  const name = tidyName(found.name);
  return { name: name === address ? '' : name, address };
};

/** The addresses of one header value (RFC 5322 3.4), groups opened; an entry without any address keeps its name. */
export const readAddresses = (value: string): MailAddress[] =>
  addressParser(repairWords(cutText(value, 100_000)), { flatten: true })
    .slice(0, MOST_ADDRESSES)
    .map((found) => tidy({ name: found.name, address: found.address ?? '' }))
    .filter((found) => found.address !== '' || found.name !== '');

/** Encoded words (RFC 2047) as text on one line. */
export const decodeHeader = (value: string): string => cleanLine(decodeEncodedWords(value));
