/** A body cut in two: what its writer wrote now, and what it carries along. Together they hold every line. */
export type SplitText = { fresh: string; quoted: string };

const LONGEST_LINE = 1000;

/** "On ... wrote:", "Den ... skrev ...:" and their like, on one line. */
const ATTRIBUTIONS: readonly RegExp[] = [
  /^(?:on|at|le|el|il|am|em|den|på|pe|op|dnia|ke|to|ti|ma|la|su|tis|ons|tors|fre|lör|sön|mån)\b.{3,300}\b(?:wrote|writes|skrev|skriver|skrifaði|kirjoitti|schrieb|a écrit|escribió|ha scritto|scrisse|escreveu|schreef|napisał(?:\(a\))?)\b.{0,200}:$/iu,
  /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./ ]).{3,300}\b(?:wrote|writes|skrev|skriver|kirjoitti|schrieb|a écrit|escribió|ha scritto|schreef)\b.{0,200}:$/iu,
  /^.{2,200}[<[(].{1,200}@.{1,200}[>\])].{0,80}\b(?:wrote|writes|skrev|skriver|kirjoitti|schrieb)\b.{0,100}:$/iu,
  /^.{2,200}\b(?:skrev|wrote)\b.{0,40}(?:\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}).{0,60}:$/iu,
];

const SEPARATORS: readonly RegExp[] = [
  /^[\s>]*[-_=*]{2,}\s*(?:original(?:[- ]?message| appointment)?|ursprungligt (?:meddelande|mejl)|originalmeddelande|vidarebefordrat (?:meddelande|brev|mejl)|forwarded message|vidarebefordrat|reply(?:ing)? (?:message|above this line)|ursprüngliche nachricht|oprindelig meddelelse|opprinnelig melding|alkuperäinen viesti|message d'origine|mensaje original|messaggio originale|svara ovanför).{0,60}$/iu,
  /^_{20,}$/,
];

const FIELD =
  /^[\s*_]{0,4}(från|skickat|datum|till|kopia|cc|ämne|from|sent|date|to|subject|von|gesendet|an|betreff|fra|sendt|til|emne|de|envoyé|à|objet|lähettäjä|lähetetty|vastaanottaja|aihe)[*_ ]{0,3}:[*_]{0,2}(?:\s|$)/iu;
const FIRST_FIELD = /^[\s*_]{0,4}(?:från|from|von|fra|de|lähettäjä)[*_ ]{0,3}:/iu;

const trimmed = (line: string): string =>
  line
    .slice(0, LONGEST_LINE)
    .replace(/\u00a0/g, ' ')
    .trim();
const isQuoted = (line: string): boolean => /^\s{0,3}>/.test(line);

/** Outlook's head: a "From" line with at least two other fields in the next six. */
const isFieldBlock = (lines: readonly string[], at: number): boolean => {
  if (!FIRST_FIELD.test(lines[at] ?? '')) return false;
  const names = new Set<string>();
  for (const line of lines.slice(at, at + 8)) {
    const name = FIELD.exec(line.slice(0, 200))?.[1];
    if (name !== undefined) names.add(name.toLowerCase());
  }
  return names.size >= 3;
};

/** An attribution may be folded over up to three lines. */
const isAttribution = (lines: readonly string[], at: number): boolean => {
  let joined = '';
  for (let i = at; i < Math.min(at + 3, lines.length); i += 1) {
    const line = trimmed(lines[i] ?? '').replace(/^[>\s]+/, '');
    if (line === '') return false;
    joined = joined === '' ? line : `${joined} ${line}`;
    if (joined.length > 600) return false;
    if (joined.endsWith(':')) return ATTRIBUTIONS.some((pattern) => pattern.test(joined));
  }
  return false;
};

const startsHistory = (lines: readonly string[], at: number): boolean => {
  const line = trimmed(lines[at] ?? '');
  if (line === '') return false;
  return (
    SEPARATORS.some((pattern) => pattern.test(line)) || isFieldBlock(lines, at) || isAttribution(lines, at)
  );
};

const firstHistory = (lines: readonly string[]): number => {
  for (let at = 0; at < lines.length; at += 1) if (startsHistory(lines, at)) return at;
  return -1;
};

/** Where trailing ">" lines begin; -1 when the text does not end in a quote. */
const trailingQuote = (lines: readonly string[]): number => {
  let at = lines.length;
  let found = -1;
  while (at > 0) {
    const line = lines[at - 1] ?? '';
    if (isQuoted(line)) found = at - 1;
    else if (trimmed(line) !== '') break;
    at -= 1;
  }
  return found;
};

const cut = (lines: readonly string[], at: number): SplitText => ({
  fresh: lines.slice(0, at).join('\n').trimEnd(),
  quoted: lines.slice(at).join('\n'),
});

/** Parts a reply from the history below it, as the mail programs in use here write it. Linear in the text. */
export const splitReply = (text: string): SplitText => {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const history = firstHistory(lines);
  const tail = trailingQuote(lines);
  const at = history < 0 ? tail : tail < 0 ? history : Math.min(history, tail);
  return at < 0 ? { fresh: text.trimEnd(), quoted: '' } : cut(lines, at);
};
