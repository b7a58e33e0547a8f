const HUES = 10;

/** At most two letters of a name, as on a door sign. */
export function initials(name: string): string {
  const words = name.split(/[\s.@_-]+/u).filter((word) => /\p{L}/u.test(word));
  const first = words[0]?.[0] ?? '?';
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : '';
  return (first + last).toLocaleUpperCase('sv');
}

/** The same name always gets the same colour. */
export function hueOf(name: string): number {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % HUES;
}
