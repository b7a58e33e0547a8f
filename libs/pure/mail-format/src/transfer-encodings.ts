const EQUALS = 0x3d;
const CR = 13;
const LF = 10;

const hexDigit = (byte: number | undefined): number => {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const low = byte | 0x20;
  return low >= 0x61 && low <= 0x66 ? low - 0x57 : -1;
};

/** Where the next line begins when only white space stands before it; else -1. A soft line break may carry trailing blanks. */
const afterSoftBreak = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (bytes[at] === 0x20 || bytes[at] === 0x09) at += 1;
  if (bytes[at] === CR) at += 1;
  if (bytes[at] === LF) return at + 1;
  return at >= bytes.length || bytes[at - 1] === CR ? at : -1;
};

/** Quoted-printable (RFC 2045 6.7); what is no code stays as it stands. */
const decodeQuotedPrintable = (bytes: Uint8Array): Uint8Array => {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    const high = byte === EQUALS ? hexDigit(bytes[i + 1]) : -1;
    const low = high < 0 ? -1 : hexDigit(bytes[i + 2]);
    const soft = byte === EQUALS && low < 0 ? afterSoftBreak(bytes, i + 1) : -1;
    if (soft > 0) i = soft;
    else {
      out[length] = low < 0 ? byte : high * 16 + low;
      length += 1;
      i += low < 0 ? 1 : 3;
    }
  }
  return out.subarray(0, length);
};

/** Base64 (RFC 2045 6.8): foreign characters are passed over, and several padded pieces may follow each other. */
const decodeBase64 = (bytes: Uint8Array): Uint8Array => {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/[^A-Za-z0-9+/=]+/g, '');
  if (!/=[A-Za-z0-9+/]/.test(text)) return Buffer.from(text, 'base64');
  return Buffer.concat(text.split(/=+/).map((piece) => Buffer.from(piece, 'base64')));
};

const uuLine = (line: string): number[] => {
  const length = (line.charCodeAt(0) - 32) & 63;
  const out: number[] = [];
  for (let i = 1; out.length < length && i < line.length; i += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((k) => ((line.charCodeAt(i + k) || 32) - 32) & 63);
    out.push((a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2), ((c & 3) << 6) | d);
  }
  return out.slice(0, length);
};

/** Uuencode as old programs name it in Content-Transfer-Encoding. */
const decodeUuencode = (bytes: Uint8Array): Uint8Array => {
  const lines = Buffer.from(bytes).toString('latin1').split(/\r?\n/);
  const begin = lines.findIndex((line) => /^begin [0-7]{3,4} /.test(line));
  if (begin < 0) return bytes;
  const end = lines.indexOf('end', begin);
  const chunks = lines.slice(begin + 1, end < 0 ? undefined : end).filter((line) => line !== '');
  return Buffer.concat(chunks.map((line) => Buffer.from(uuLine(line))));
};

/** Undoes a Content-Transfer-Encoding; an unknown one leaves the bytes as they are. */
export const decodeTransfer = (bytes: Uint8Array, encoding: string): Uint8Array => {
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(bytes);
  if (encoding === 'base64') return decodeBase64(bytes);
  return /^(?:x-)?uu(?:e|encode)$/.test(encoding) ? decodeUuencode(bytes) : bytes;
};
