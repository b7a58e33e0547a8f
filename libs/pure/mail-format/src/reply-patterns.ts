/** How mail programs head the history below an answer, in the languages met here. Lines come trimmed and cut to a length. */

const VERB =
  /(?:^|\s)(?:wrote|writes|skrev|skriver|skrevet|kirjoitti|schrieb|a écrit|escribió|ha scritto|scrisse|escreveu|schreef|geschreven|napisał(?:\(a\)|a)?|написал(?:а)?|пише|пишет|yazdı|shkroi|napisao|kirjutas|rakstīja|rašė|írta)(?=[\s:,<"(]|$)/iu;
const OPENING =
  /^(?:on|at|in data|den|på|kl|am|le|el|il|em|op|w dniu|dnia|ke|to|pe|ma|la|su|ti|tis|tors|fre|lör|sön|mån|mon|tue|wed|thu|fri|sat|sun|\d)/iu;
const ADDRESS = /[^\s@]{1,64}@[^\s@]{2,200}/;
const CLOCK = /\d{1,2}[:.]\d{2}/;
const YEAR = /(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d\d/;
// "Den 3 mars 2026 skrev jag till er:" is somebody telling, not a program quoting.
const TELLING =
  /\b(?:skrev|wrote)\s+(?:jag|vi|ni|du|i|we|you)\b|\b(?:jag|vi|ni|du|i|we|you)\s+(?:skrev|wrote)\b/i;
const GMAIL_UNSIGNED = /^\d{4}-\d{2}-\d{2} \d{1,2}:\d{2} GMT[+-]\d{1,2}:\d{2} \S/;
const DASHED = /^-{3,}\s*(?:on\s.{3,200}|.{2,100})\s(?:wrote|skrev):?\s*-{0,20}$/i;

/** "On ... wrote:", "Den ... skrev ...:", "2026-03-01 10:15 Anna <a@b>:" and their like. */
export const isAttributionText = (line: string): boolean => {
  if (GMAIL_UNSIGNED.test(line) || DASHED.test(line)) return true;
  if (!line.endsWith(':') || TELLING.test(line)) return false;
  const dated = CLOCK.test(line) || YEAR.test(line);
  if (VERB.test(line)) return dated || ADDRESS.test(line);
  return dated && ADDRESS.test(line) && OPENING.test(line);
};

/** Whether a line can be the first of an attribution that is folded over several. */
export const opensAttribution = (line: string): boolean => OPENING.test(line) && /\d/.test(line);

const SEPARATORS: readonly RegExp[] = [
  /^[-_=*>\s]{2,40}(?:original(?:[- ]?message| appointment)?|ursprungligt (?:meddelande|mejl|brev)|originalmeddelande|vidarebefordrat (?:meddelande|brev|mejl)|forwarded message|ursprüngliche (?:nachricht|e-mail)|weitergeleitete nachricht|oprindelig meddelelse|opprinnelig melding|alkuperäinen viesti|message d['’]origine|mensaje original|messaggio originale|oorspronkelijk bericht|wiadomość oryginalna)\b.{0,60}$/iu,
  /^[-–_=*\s]{0,40}(?:reply above this line|svara ovanför den här raden|skriv ditt svar ovanför)/iu,
  /^_{20,200}$/,
  /^(?:inledning på det vidarebefordrade meddelandet|begin forwarded message)\b.{0,20}:$/iu,
];

/** A line that by itself begins the history, such as "-----Ursprungligt meddelande-----". */
export const isSeparator = (line: string): boolean => SEPARATORS.some((pattern) => pattern.test(line));

const ROLES: readonly (readonly [string, RegExp])[] = [
  ['from', /^(?:från|from|von|fra|de|da|van|od|lähettäjä|от|kimden)$/iu],
  [
    'sent',
    /^(?:skickat|datum|sent|date|gesendet|sendt|dato|envoyé(?: le)?|inviato|data|verzonden|wysłano|enviado(?: el)?|fecha|lähetetty|päivä|отправлено|дата)$/iu,
  ],
  ['to', /^(?:till|to|an|til|à|a|aan|do|para|vastaanottaja|кому|kopia|cc|svar till|reply-to|risposta)$/iu],
  [
    'subject',
    /^(?:ämne|subject|betreff|emne|objet|oggetto|onderwerp|temat|asunto|assunto|aihe|тема|konu)$/iu,
  ],
];
const FIELD = /^[>\s*_]{0,8}([\p{L}][\p{L} -]{0,18}?)[*_ ]{0,3}:[*_]{0,2}(.*)$/u;

/** Which field of a quoted head a line is, and its value. */
export const headField = (line: string): { readonly role: string; readonly value: string } | null => {
  const found = FIELD.exec(line);
  const role = ROLES.find(([, names]) => names.test(found?.[1] ?? ''))?.[0];
  return role === undefined ? null : { role, value: (found?.[2] ?? '').trim() };
};

/** What phones and apps put under every mail. */
export const isDeviceSignature = (line: string): boolean =>
  line.length < 100 &&
  /^(?:skickat från (?:min|mitt|mail|outlook|yahoo|proton|e-post)|skickat via|sent from my [^,.]{1,40}$|sent from (?:mail|outlook|yahoo|proton)|sent via|hämta outlook|skaffa outlook|get outlook|von meinem .{2,30} gesendet|envoyé de mon)/iu.test(
    line,
  );
