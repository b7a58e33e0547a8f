const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]+$/u;

/** Addresses as people type them: parted by commas, semicolons or spaces, with or without a name before. */
export function addressesIn(text: string): string[] {
  return text
    .split(/[,;\s]+/u)
    .map((word) => word.replace(/^<|>$/gu, ''))
    .filter((word) => word !== '');
}

export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}
