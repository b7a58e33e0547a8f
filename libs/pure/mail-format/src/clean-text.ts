const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Text that PostgreSQL stores and that compares as it looks: no NUL, no half characters, NFC. */
export const cleanText = (text: string): string =>
  text.replaceAll('\0', '').replace(LONE_SURROGATE, '\uFFFD').normalize('NFC');

/** The same for a body: line ends are single line feeds. */
export const cleanBody = (text: string): string => cleanText(text.replace(/\r\n?/g, '\n'));

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken away
const CONTROLS = /[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g;

/** The same for a value on one line: control characters and line ends become one space. */
export const cleanLine = (text: string): string => cleanText(text.replace(CONTROLS, ' ')).trim();

/** Cuts to at most `max` UTF-16 units without cutting a character in two. */
export const cutText = (text: string, max: number): string => {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  const half = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, half ? max - 1 : max);
};
