/** What a test says about a mail; the rest has sensible values. */
export type MailDraft = {
  from?: string | null;
  to?: string | readonly string[];
  cc?: string | readonly string[];
  subject?: string;
  text?: string | null;
  html?: string | null;
  /** With or without angle brackets; null leaves the field out. */
  messageId?: string | null;
  inReplyTo?: string;
  references?: readonly string[];
  headers?: Readonly<Record<string, string | readonly string[]>>;
  attachments?: readonly {
    filename: string;
    content: string | Uint8Array;
    mediaType?: string;
    contentId?: string;
  }[];
  date?: Date | null;
};

const CRLF = '\r\n';
const ASCII = /^[\x20-\x7e]*$/;
let made = 0;

const bracketed = (id: string): string => (id.startsWith('<') ? id : `<${id}>`);
const list = (values: string | readonly string[] | undefined): string[] =>
  values === undefined ? [] : typeof values === 'string' ? [values] : [...values];

/** Encoded words (RFC 2047), each within 75 characters and never cutting a character. */
const encodeWords = (text: string): string => {
  if (ASCII.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const char of text) {
    if (Buffer.byteLength(word + char) > 42) {
      words.push(word);
      word = '';
    }
    word += char;
  }
  return [...words, word]
    .map((part) => `=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`)
    .join(`${CRLF} `);
};

/** `Åsa <asa@example.com>` with its name encoded. */
const encodeAddress = (address: string): string => {
  const at = address.lastIndexOf('<');
  const name = address.slice(0, Math.max(at, 0)).trim();
  const special = ASCII.test(name) && /[(),:;<>@[\].]/.test(name) && !name.startsWith('"');
  return name === '' ? address : `${special ? `"${name}"` : encodeWords(name)} ${address.slice(at)}`;
};

const base64 = (content: string | Uint8Array): string =>
  (
    Buffer.from(content as string)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join(CRLF);

type Piece = { readonly head: readonly string[]; readonly body: string };

const textPiece = (type: string, text: string): Piece => ({
  head: [`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64'],
  body: base64(text.replace(/\r?\n/g, CRLF)),
});

const multipart = (kind: string, boundary: string, pieces: readonly Piece[]): Piece => ({
  head: [`Content-Type: multipart/${kind}; boundary="${boundary}"`],
  body: [
    ...pieces.flatMap((piece) => [`--${boundary}`, ...piece.head, '', piece.body]),
    `--${boundary}--`,
    '',
  ].join(CRLF),
});

const filePiece = (file: NonNullable<MailDraft['attachments']>[number]): Piece => {
  const name = encodeURIComponent(file.filename).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16)}`,
  );
  const shown = ASCII.test(file.filename) ? `filename="${file.filename}"` : `filename*=utf-8''${name}`;
  return {
    head: [
      `Content-Type: ${file.mediaType ?? 'application/octet-stream'}`,
      `Content-Disposition: ${file.contentId === undefined ? 'attachment' : 'inline'};${CRLF} ${shown}`,
      'Content-Transfer-Encoding: base64',
      ...(file.contentId === undefined ? [] : [`Content-ID: ${bracketed(file.contentId)}`]),
    ],
    body: base64(file.content),
  };
};

const bodyPiece = (draft: MailDraft): Piece => {
  const html = draft.html ?? null;
  const text =
    draft.text === undefined && html === null
      ? 'Hej!\n\nNär har ni öppet?\n\nAnna Lindqvist\n'
      : (draft.text ?? null);
  const ways = [
    text === null ? null : textPiece('text/plain', text),
    html === null ? null : textPiece('text/html', html),
  ];
  const given = ways.filter((way) => way !== null);
  const body =
    given.length === 1 && given[0] !== undefined ? given[0] : multipart('alternative', 'ways-7f3a', given);
  const files = (draft.attachments ?? []).map(filePiece);
  return files.length === 0 ? body : multipart('mixed', 'files-91bc', [body, ...files]);
};

const headLines = (draft: MailDraft): string[] => {
  made += 1;
  const id = draft.messageId === undefined ? `made-${process.pid}-${made}@example.com` : draft.messageId;
  const from = draft.from === undefined ? 'Anna Lindqvist <anna.lindqvist@example.com>' : draft.from;
  const date = draft.date === undefined ? new Date('2026-11-23T08:15:00Z') : draft.date;
  const fields: [string, string | null][] = [
    ['From', from === null ? null : encodeAddress(from)],
    [
      'To',
      list(draft.to ?? 'info@ekvalla.example')
        .map(encodeAddress)
        .join(`,${CRLF} `),
    ],
    ['Cc', list(draft.cc).map(encodeAddress).join(`,${CRLF} `) || null],
    ['Subject', encodeWords(draft.subject ?? 'Öppettider')],
    ['Date', date === null ? null : date.toUTCString().replace('GMT', '+0000')],
    ['Message-ID', id === null ? null : bracketed(id)],
    ['In-Reply-To', draft.inReplyTo === undefined ? null : bracketed(draft.inReplyTo)],
    ['References', (draft.references ?? []).map(bracketed).join(`${CRLF} `) || null],
    ['MIME-Version', '1.0'],
  ];
  const more = Object.entries(draft.headers ?? {}).flatMap(([name, value]) =>
    list(value).map((one): [string, string] => [name, encodeWords(one)]),
  );
  return [...more, ...fields]
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${value}`);
};

/** A correct mail as bytes, for tests: by default Anna Lindqvist asks info@ekvalla.example about opening hours. */
export const aMail = (draft: MailDraft = {}): Buffer => {
  const piece = bodyPiece(draft);
  return Buffer.from([...headLines(draft), ...piece.head, '', piece.body].join(CRLF), 'utf8');
};
