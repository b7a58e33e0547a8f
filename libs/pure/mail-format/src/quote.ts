import type { MailAddress } from '@kontaktpost/kernel';
import sanitizeHtml from 'sanitize-html';
import { cleanLine } from './clean-text';
import { escapeHtml, textToHtml } from './html-text';

const HEADS = {
  sv: { from: 'Från', at: 'Skickat', subject: 'Ämne' },
  en: { from: 'From', at: 'Sent', subject: 'Subject' },
} as const;

const localTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** Images would come from the sender's server or from a part that we do not send: their words stay. */
const withoutImages = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: sanitizeHtml.defaults.allowedTags.concat(['u', 'font', 'center']),
    allowedAttributes: { '*': ['style', 'align', 'dir', 'lang'], a: ['href', 'rel', 'target'] },
    transformTags: { img: (_, { alt }) => ({ tagName: 'span', attribs: {}, text: alt ?? '' }) },
  });

const headLines = (input: QuotedMail): string[] => {
  const words = HEADS[input.language];
  const from = input.from.name === '' ? input.from.address : `${input.from.name} <${input.from.address}>`;
  const lines: [string, string][] = [
    [words.from, from],
    [words.at, localTime.format(input.at)],
    [words.subject, input.subject],
  ];
  return lines.map(([word, value]) => `${word}: ${cleanLine(value)}`);
};

/** The mail that an answer quotes; `html` is already cleaned. */
export type QuotedMail = {
  language: 'sv' | 'en';
  from: MailAddress;
  at: Date;
  subject: string;
  text: string;
  html: string | null;
};

/** The history below an answer (G08): a head with sender, time and subject, then the quoted text; no images. */
export const quoteForReply = (input: QuotedMail): { text: string; html: string } => {
  const head = headLines(input);
  const body = input.html === null ? textToHtml(input.text) : withoutImages(input.html);
  const quoted = input.text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => (line === '' || line.startsWith('>') ? `>${line}` : `> ${line}`));
  return {
    text: [...head, '', ...quoted].join('\n'),
    html: `<p>${head.map(escapeHtml).join('<br>')}</p>\n<blockquote>${body}</blockquote>`,
  };
};
