import { normaliseAddress } from '@kontaktpost/kernel';

const LONGEST = 200;

/** A sender's name fit for a list: without control characters, direction marks and outer quotes; empty when it only repeats the address. */
export function tidyName(name: string, address: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .replace(/^(["'])(.*)\1$/u, '$2')
    .trim();
  return normaliseAddress(plain) === normaliseAddress(address)
    ? ''
    : [...plain].slice(0, LONGEST).join('').trim();
}
