import { withoutComments } from './comments';
import { headerValue, readHeaderBlock } from './header-block';
import { type MailHeader, type ParseLimits, UnreadableMail } from './mail-types';
import { boundaryParts, guessBoundary } from './mime-boundaries';
import { fileNameParameter, type ParameterValue, readParameters } from './mime-params';

/** One part of a mail (RFC 2045, 2046); `body` is still encoded. */
export type MimePart = {
  readonly headers: readonly MailHeader[];
  readonly type: string;
  readonly params: ReadonlyMap<string, string>;
  readonly disposition: string;
  readonly filename: string | null;
  readonly encoding: string;
  readonly body: Uint8Array;
  readonly children: readonly MimePart[];
};

/** What has been read so far, over all parts. */
type Reading = { readonly limits: ParseLimits; headerBytes: number; parts: number };

const TYPE = /^[a-z0-9!#$&^_.+-]+\/[a-z0-9!#$&^_.+-]+/;

const contentType = (header: string | null, fallback: string): ParameterValue => {
  const read = readParameters(header ?? fallback);
  const value = TYPE.exec(read.value.replace(/\s*\/\s*/, '/'))?.[0];
  return {
    value: value ?? (read.value.startsWith('text') ? 'text/plain' : fallbackType(header, fallback)),
    params: read.params,
  };
};

/** RFC 2045 5.2: no header means text; a header that can't be read means nobody knows. */
const fallbackType = (header: string | null, fallback: string): string =>
  header === null || header === '' ? fallback : 'application/octet-stream';

const count = (reading: Reading, headerBytes: number, depth: number): void => {
  reading.parts += 1;
  reading.headerBytes += headerBytes;
  const { maxHeaderBytes, maxNesting, maxParts } = reading.limits;
  if (reading.parts > maxParts)
    throw new UnreadableMail('TOO_MANY_PARTS', `The mail has more than ${maxParts} parts.`);
  if (depth > maxNesting)
    throw new UnreadableMail('TOO_DEEP', `The mail is nested more than ${maxNesting} deep.`);
  if (reading.headerBytes > maxHeaderBytes) {
    throw new UnreadableMail(
      'TOO_MANY_HEADERS',
      `The mail has more than ${maxHeaderBytes} bytes of headers.`,
    );
  }
};

const childrenOf = (
  body: Uint8Array,
  type: ParameterValue,
  at: { reading: Reading; depth: number },
): MimePart[] => {
  if (!type.value.startsWith('multipart/')) return [];
  const named = (type.params.get('boundary') ?? '').trimEnd();
  const found = named === '' ? [] : boundaryParts(body, named);
  const guessed = found.length > 0 ? null : guessBoundary(body);
  const parts = guessed === null ? found : boundaryParts(body, guessed);
  const fallback = type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  return parts.map((part) => readPart(part, at.reading, { depth: at.depth + 1, fallback }));
};

const readPart = (bytes: Uint8Array, reading: Reading, at: { depth: number; fallback: string }): MimePart => {
  const { headers, bodyStart } = readHeaderBlock(bytes, {
    root: at.depth === 0,
    limit: reading.limits.maxHeaderBytes + 1,
  });
  count(reading, bodyStart, at.depth);
  const type = contentType(headerValue(headers, 'content-type'), at.fallback);
  const disposition = readParameters(headerValue(headers, 'content-disposition') ?? '');
  const body = bytes.subarray(bodyStart);
  const children = childrenOf(body, type, { reading, depth: at.depth });
  const encoding = /[a-z0-9-]+/.exec(
    withoutComments(headerValue(headers, 'content-transfer-encoding') ?? '').toLowerCase(),
  );
  return {
    headers,
    // A multipart without any part is text that only claims to be one: nothing of it may be lost.
    type: type.value.startsWith('multipart/') && children.length === 0 ? 'text/plain' : type.value,
    params: type.params,
    disposition: /^[a-z-]+/.exec(disposition.value)?.[0] ?? '',
    filename:
      fileNameParameter(disposition.params.get('filename')) ?? fileNameParameter(type.params.get('name')),
    encoding: encoding?.[0] ?? '',
    body,
    children,
  };
};

/** Takes a mail apart into its parts, within limits. */
export const readMimeTree = (raw: Uint8Array, limits: ParseLimits): MimePart =>
  readPart(raw, { limits, headerBytes: 0, parts: 0 }, { depth: 0, fallback: 'text/plain' });
