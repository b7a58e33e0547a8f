import { cleanText, cutText } from './clean-text';

const LONGEST_NAME = 200;
// Also the marks that turn the direction of writing: they show "exe.pdf" for "fdp.exe".
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken away
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'text/plain': 'txt',
  'text/html': 'html',
  'text/calendar': 'ics',
  'text/csv': 'csv',
  'text/rfc822-headers': 'txt',
  'message/rfc822': 'eml',
  'message/delivery-status': 'txt',
};

const shorten = (name: string): string => {
  if (name.length <= LONGEST_NAME) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && name.length - dot <= 12 ? name.slice(dot) : '';
  return cutText(name, LONGEST_NAME - extension.length) + extension;
};

/** A file name that can be shown and saved: NFC, no path, no control or direction marks, never empty. */
export const safeFileName = (given: string | null, mediaType: string, position: number): string => {
  const visible = cleanText((given ?? '').replace(/[\r\n\t]+/g, ' ').replace(HIDDEN, ''));
  const last = visible.split(/[/\\]/).findLast((part) => !/^[\s.]*$/.test(part)) ?? '';
  const name = last
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .trim();
  if (name !== '') return shorten(name);
  return `attachment-${position}.${EXTENSIONS[mediaType] ?? 'bin'}`;
};
