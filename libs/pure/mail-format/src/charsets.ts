const utf8 = new TextDecoder('utf-8');
const western = new TextDecoder('windows-1252');
const ALIASES: Readonly<Record<string, string>> = {
  utf8mb4: 'utf-8',
  'unicode-1-1-utf-8': 'utf-8',
  cp1252: 'windows-1252',
  'ansi_x3.110-1983': 'windows-1252',
  cp1251: 'windows-1251',
  cp1250: 'windows-1250',
  cp850: 'ibm850',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  'ks_c_5601-1987': 'euc-kr',
  'iso-8859-8-i': 'iso-8859-8-i',
};
// Labels that programs write without looking at the text.
const DOUBTFUL = new Set([
  '',
  'us-ascii',
  'ascii',
  'iso-8859-1',
  'latin1',
  'iso8859-1',
  'windows-1252',
  'iso-8859-15',
  'utf-8',
  'utf8',
  'unknown-8bit',
  'x-unknown',
  '8bit',
  'binary',
  'default',
  'ansi_x3.4-1968',
  'default_charset',
]);

const isAscii = (bytes: Uint8Array): boolean => {
  for (let i = 0; i < bytes.length; i += 1) if ((bytes[i] ?? 0) > 0x7f) return false;
  return true;
};

/** The bytes as UTF-8, or null when they are something else. */
export const asUtf8 = (bytes: Uint8Array): string | null => {
  const text = utf8.decode(bytes);
  return text.includes('\uFFFD') ? null : text;
};

const decoderFor = (label: string): InstanceType<typeof TextDecoder> | null => {
  try {
    return new TextDecoder(ALIASES[label] ?? label);
  } catch (fault) {
    // By name: a fault of Node's own is no RangeError of another realm, such as a test's.
    if ((fault as Error).name === 'RangeError') return null;
    throw fault;
  }
};

/** UTF-7 (RFC 2152), which no decoder in Node knows. */
const decodeUtf7 = (text: string): string =>
  text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, code: string) => {
    if (code === '') return '+';
    const bytes = Buffer.from(code, 'base64');
    return new TextDecoder('utf-16be').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  });

const escapesJapanese = (bytes: Uint8Array): boolean => {
  const at = bytes.indexOf(0x1b);
  return at >= 0 && (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28);
};

/** A Western label, or none, on what is really UTF-8: text of several bytes a character is never UTF-8 by chance. */
const decodeDoubtful = (bytes: Uint8Array, label: string): string => {
  if (escapesJapanese(bytes)) return new TextDecoder('iso-2022-jp').decode(bytes);
  const text = utf8.decode(bytes);
  if (!text.includes('\uFFFD') || mostlyUtf8(text)) return text;
  return label === 'iso-8859-15' ? new TextDecoder(label).decode(bytes) : western.decode(bytes);
};

/** UTF-8 with a few broken characters, such as a body cut in the middle of one. */
const mostlyUtf8 = (text: string): boolean => {
  let broken = 0;
  let wide = 0;
  for (const char of text) {
    if (char === '\uFFFD') broken += 1;
    else if (char > '\u007f') wide += 1;
  }
  return wide > broken * 4;
};

/** Bytes as text by the charset that the mail names; a wrong, unknown or missing name is guessed, never an error. */
export const decodeBytes = (bytes: Uint8Array, charset: string | null): string => {
  const label = (charset ?? '')
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '')
    .replace(/\*.*$/, '');
  if (label === 'utf-7' || label === 'unicode-1-1-utf-7')
    return decodeUtf7(Buffer.from(bytes).toString('latin1'));
  if (DOUBTFUL.has(label))
    return isAscii(bytes) && !escapesJapanese(bytes)
      ? Buffer.from(bytes).toString('latin1')
      : decodeDoubtful(bytes, label);
  const decoder = decoderFor(label);
  return decoder === null ? decodeDoubtful(bytes, '') : decoder.decode(bytes);
};

/** Header bytes as text: UTF-8 (RFC 6532) where they are, else Windows-1252, which no bytes can fail. */
export const headerText = (bytes: Uint8Array): string => asUtf8(bytes) ?? western.decode(bytes);
