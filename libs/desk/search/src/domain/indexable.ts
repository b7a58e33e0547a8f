const LIMIT = 100_000;

/** Texts in the one form that index and question share: NFC, so that a composed å finds a decomposed one; bounded, since a tsvector is. */
export const indexable = (texts: readonly string[]): string =>
  texts.join('\n').slice(0, LIMIT).normalize('NFC').replaceAll('\u0000', '');
