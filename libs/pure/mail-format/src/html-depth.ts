const DEEPEST = 2000;
const TAG = /<(\/?)([a-z][a-z0-9]{0,20})/gi;
/** Elements that end by themselves or by their next sibling: many of them are long, not deep. */
const ENDLESS = new Set(
  'area base br col dd dt embed hr img input li link meta option p source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);

/** HTML nested so deep that no person wrote it; the parsers that we use take the square of the depth. */
export const isTooDeep = (html: string): boolean => {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(TAG)) {
    if (ENDLESS.has(name.toLowerCase())) continue;
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return false;
};

/** The words between the tags, for HTML that is not worth parsing. */
export const withoutTags = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim();
