import { decodeHeader } from './addresses';
import { partBytes, partText } from './body-text';
import { safeFileName } from './file-names';
import { headerValue, readHeaderBlock } from './header-block';
import { htmlToText, textToHtml } from './html-text';
import type { ParsedAttachment } from './mail-types';
import { canonicalMessageId } from './message-ids';
import type { MimePart } from './mime-tree';

/** A stretch of the body: as text, as HTML, or both ways. */
type Block = { readonly text: string | null; readonly html: string | null };
type Content = { readonly blocks: readonly Block[]; readonly files: readonly MimePart[] };

const NOTHING: Content = { blocks: [], files: [] };

const isBody = (part: MimePart): boolean =>
  (part.type === 'text/plain' || part.type === 'text/html') &&
  part.disposition !== 'attachment' &&
  part.filename === null;

const leaf = (part: MimePart): Content => {
  if (!isBody(part)) return { blocks: [], files: [part] };
  const text = partText(part);
  const block = part.type === 'text/html' ? { text: null, html: text } : { text, html: null };
  return { blocks: [block], files: [] };
};

const leaves = (part: MimePart): MimePart[] =>
  part.children.length === 0 ? [part] : part.children.flatMap(leaves);

/** One body told several ways (RFC 2046 5.1.4): the first text and the last HTML; any further way stays as a file. */
const alternative = (parts: readonly MimePart[]): Content => {
  const ways = parts.map((part) => ({ part, content: contentOf(part) }));
  const told = ways.filter((way) => way.content.blocks.length > 0);
  const text = told.find((way) => way.content.blocks.some((block) => block.text !== null));
  const html = told.findLast((way) => way.content.blocks.some((block) => block.html !== null));
  const files = ways.flatMap((way) =>
    way === text || way === html || !told.includes(way) ? way.content.files : leaves(way.part),
  );
  if (text === undefined || html === undefined || text === html) {
    return { blocks: (html ?? text)?.content.blocks ?? [], files };
  }
  return { blocks: [{ text: joinText(text.content.blocks), html: joinHtml(html.content.blocks) }], files };
};

const contentOf = (part: MimePart): Content => {
  if (part.children.length === 0) return leaf(part);
  if (part.type === 'multipart/alternative') return alternative(part.children);
  const inside = part.children.map(contentOf);
  return {
    blocks: inside.flatMap((content) => content.blocks),
    files: inside.flatMap((content) => content.files),
  };
};

/** Some programs send an empty text part beside the HTML. */
const textOf = (block: Block): string =>
  block.html !== null && (block.text ?? '').trim() === '' ? htmlToText(block.html) : (block.text ?? '');

const joinText = (blocks: readonly Block[]): string => blocks.map(textOf).join('\n');

const joinHtml = (blocks: readonly Block[]): string | null =>
  blocks.some((block) => block.html !== null)
    ? blocks.map((block) => block.html ?? textToHtml(block.text ?? '')).join('\n')
    : null;

/** A mail whose only text carries a file name: some programs name the body itself. */
const namedBody = (content: Content): Content => {
  const body =
    content.blocks.length > 0
      ? undefined
      : content.files.find((part) => part.type.startsWith('text/') && part.disposition !== 'attachment');
  return body === undefined
    ? NOTHING
    : leaf({ ...body, type: body.type === 'text/html' ? body.type : 'text/plain', filename: null });
};

const nameOf = (part: MimePart, bytes: Uint8Array): string | null => {
  if (part.filename !== null || part.type !== 'message/rfc822') return part.filename;
  const subject = headerValue(readHeaderBlock(bytes, { root: true, limit: 64 * 1024 }).headers, 'subject');
  return subject === null || subject === '' ? null : `${decodeHeader(subject).replace(/[/\\]/g, '-')}.eml`;
};

const toAttachment = (part: MimePart, position: number, html: string | null): ParsedAttachment => {
  const bytes = partBytes(part);
  const contentId = canonicalMessageId(headerValue(part.headers, 'content-id') ?? '');
  return {
    filename: safeFileName(nameOf(part, bytes), part.type, position),
    mediaType: part.type,
    content: bytes,
    contentId,
    inline: contentId !== null && (html?.includes(`cid:${contentId}`) ?? false),
  };
};

/** What a reader sees of a mail: its text, its HTML as sent, and every other part as a file. Nothing is left out. */
export const readContent = (
  root: MimePart,
): { text: string; html: string | null; attachments: ParsedAttachment[] } => {
  const content = contentOf(root);
  const blocks = content.blocks.length > 0 ? content.blocks : namedBody(content).blocks;
  const html = joinHtml(blocks);
  const attachments = content.files.map((part, i) => toAttachment(part, i + 1, html));
  return { text: joinText(blocks), html, attachments };
};
