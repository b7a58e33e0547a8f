import sanitizeHtml from 'sanitize-html';
import { cleanBody } from './clean-text';
import { isTooDeep } from './html-depth';
import { htmlToText, LONGEST_HTML, textToHtml } from './html-text';

/** How much a body needs to be shown as meant: nothing, our own type, or a frame of its own (console 5.3). */
export type BodyClass = 'PLAIN' | 'SIMPLE' | 'DESIGNED';

const SIMPLE_TAGS = [
  'p',
  'br',
  'b',
  'strong',
  'i',
  'em',
  'u',
  'a',
  'ul',
  'ol',
  'li',
  'blockquote',
  'div',
  'span',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
];
const PLAIN_TAGS = new Set(['p', 'br', 'div', 'span']);
const DESIGN_TAGS = [
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'caption',
  'colgroup',
  'col',
  'img',
  'hr',
  'center',
  'font',
  's',
  'strike',
  'del',
  'ins',
  'sub',
  'sup',
  'small',
  'big',
  'code',
  'tt',
  'kbd',
  'samp',
  'dl',
  'dt',
  'dd',
  'abbr',
  'cite',
  'q',
  'mark',
  'address',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'figure',
  'figcaption',
  'bdo',
  'bdi',
];

// One word, number, colour or length list: no function but a colour, no quote that could hide one, no escape.
const WORDS = [/^(?:rgba?\([\d\s.,%]{1,40}\)|[#a-z0-9\s.,%+-]){1,200}$/i];
const FONT = [/^[a-z0-9\s,"'_-]{1,200}$/i];
const STYLES = Object.fromEntries(
  [
    'color background-color font-size font-style font-weight font-variant line-height letter-spacing text-align text-decoration text-indent text-transform vertical-align white-space word-break overflow-wrap direction',
    'margin margin-top margin-right margin-bottom margin-left padding padding-top padding-right padding-bottom padding-left',
    'border border-top border-right border-bottom border-left border-color border-style border-width border-radius border-collapse border-spacing',
    'width max-width min-width height max-height min-height display float clear list-style-type table-layout',
  ]
    .join(' ')
    .split(' ')
    .map((name) => [name, WORDS]),
);

const REMOTE = /^\s*(?:https?:)?\/\//i;
const LINK = /^(?:https?:\/\/|mailto:|tel:)/i;
const CID = /^\s*cid:/i;

/** Remote images are kept as a name only: fetching one tells the sender that and where the mail was read. */
const image: sanitizeHtml.Transformer = (tagName, { src, ...attribs }) => {
  const source = (src ?? '').trim();
  if (CID.test(source)) return { tagName, attribs: { ...attribs, src: source } };
  return { tagName, attribs: REMOTE.test(source) ? { ...attribs, 'data-blocked-src': source } : attribs };
};

/** A link that leads nowhere we allow is text. */
const link: sanitizeHtml.Transformer = (_, { href = '', title }) => {
  const target = href.trim();
  if (!LINK.test(target)) return { tagName: 'span', attribs: {} };
  const attribs: Record<string, string> = { href: target, rel: 'noopener noreferrer', target: '_blank' };
  return { tagName: 'a', attribs: title === undefined ? attribs : { ...attribs, title } };
};

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [...SIMPLE_TAGS, ...DESIGN_TAGS],
  allowedAttributes: {
    '*': ['style', 'align', 'valign', 'dir', 'lang', 'bgcolor', 'width', 'height', 'title'],
    a: ['href', 'rel', 'target', 'title'],
    img: ['src', 'alt', 'data-blocked-src', 'width', 'height', 'border'],
    td: ['colspan', 'rowspan', 'nowrap'],
    th: ['colspan', 'rowspan', 'nowrap', 'scope'],
    table: ['border', 'cellpadding', 'cellspacing', 'role', 'summary'],
    col: ['span'],
    colgroup: ['span'],
    ol: ['start', 'type'],
    ul: ['type'],
    font: ['color', 'size', 'face'],
  },
  allowedStyles: { '*': { ...STYLES, 'font-family': FONT } },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['cid'] },
  allowedSchemesAppliedToAttributes: ['href', 'src'],
  allowProtocolRelative: false,
  nestingLimit: 200,
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'noscript',
    'title',
    'head',
    'xmp',
    'template',
    'noembed',
    'noframes',
  ],
  transformTags: { a: link, img: image },
};

const classOf = (html: string): BodyClass => {
  const tags = new Set<string>();
  let styled = false;
  for (const [, name = '', rest = ''] of html.matchAll(/<([a-z][a-z0-9]*)([^>]*)>/gi)) {
    tags.add(name);
    styled ||= rest.trim() !== '' && rest.trim() !== '/' && name !== 'a';
  }
  if (styled || [...tags].some((tag) => !SIMPLE_TAGS.includes(tag))) return 'DESIGNED';
  return [...tags].every((tag) => PLAIN_TAGS.has(tag)) ? 'PLAIN' : 'SIMPLE';
};

/** HTML from a stranger, made safe to show: nothing runs, nothing is fetched, links open apart. Over a million characters, or nested beyond sense: its text only. */
export const cleanHtml = (html: string): { html: string; bodyClass: BodyClass } => {
  if (html.length > LONGEST_HTML || isTooDeep(html))
    return { html: textToHtml(htmlToText(html)), bodyClass: 'PLAIN' };
  const clean = sanitizeHtml(cleanBody(html), OPTIONS).trim();
  return { html: clean, bodyClass: classOf(clean) };
};
