import { compile } from 'html-to-text';
import { cleanBody, cutText } from './clean-text';
import { isTooDeep, withoutTags } from './html-depth';

/** What is read of an HTML body at most, in characters. */
export const LONGEST_HTML = 1_000_000;

const convert = compile({
  wordwrap: false,
  preserveNewlines: false,
  limits: { maxInputLength: LONGEST_HTML, maxDepth: 200, ellipsis: '…' },
  selectors: [
    {
      selector: 'a',
      options: { hideLinkHrefIfSameAsText: true, ignoreHref: false, linkBrackets: ['<', '>'] },
    },
    { selector: 'img', format: 'skip' },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    ...['p', 'pre', 'ul', 'ol', 'blockquote'].map((selector) => ({
      selector,
      options: { leadingLineBreaks: 1, trailingLineBreaks: 1 },
    })),
  ],
});

/** HTML as plain text, links shown; reads at most a million characters, and only the words of what is nested beyond sense. */
export const htmlToText = (html: string): string => {
  const start = cutText(html, LONGEST_HTML);
  return cleanBody(isTooDeep(start) ? withoutTags(start) : convert(start)).trim();
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe inside HTML, in content and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/** Plain text as HTML: an empty line parts paragraphs, a line end becomes <br>; links are not made. */
export const textToHtml = (text: string): string =>
  escapeHtml(cleanBody(text))
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map((block) => `<p>${block.replace(/^\n|\n$/g, '').replaceAll('\n', '<br>')}</p>`)
    .join('\n');
