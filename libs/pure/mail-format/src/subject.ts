import { cleanLine, cutText } from './clean-text';

const LONGEST_SUBJECT = 200;
// Replies and forwards as mail programs write them: Swedish, English, Norwegian, Danish, Finnish, German, Dutch, French, Spanish,
// Portuguese, Italian, Polish, Turkish.
const PREFIX =
  /^(?:re|fwd?|svar|sv|vs|vb|vl|ang|antw|aw|wg|doorst|tr|réf|rv|enc|res|rif|odp|pd|ynt|ilt)(?: ?(?:\[\d{1,4}\]|\(\d{1,4}\)|\^?\d{1,3}))? ?[:\uff1a] ?/iu;
const TOKEN = /^\[[^[\]]{0,60}\] ?/;
const TRAILER = / ?\(fwd\)$/i;
const REFERENCE = /\[ ?([A-Z]{2,6}-\d{4}-\d{6,12}) ?\]/;
const REFERENCES = new RegExp(REFERENCE.source, 'g');

const stripOnce = (subject: string): string => {
  const bare = subject.replace(PREFIX, '').replace(TRAILER, '');
  if (bare !== subject) return bare;
  const untagged = subject.replace(TOKEN, '');
  return untagged === '' ? subject : untagged;
};

/** The subject without reply and forward marks, list tags and our reference (after RFC 5256 2.1). */
export const subjectBase = (subject: string): string => {
  let base = cleanLine(cutText(subject, 2000)).replace(REFERENCES, ' ').replace(/\s+/g, ' ').trim();
  for (let round = 0; round < 50; round += 1) {
    const next = stripOnce(base).trim();
    if (next === base) return base;
    base = next;
  }
  return base;
};

/** The ticket reference that a subject carries in brackets, without them; a hint only, anybody can write one (decisions 13). */
export const referenceInSubject = (subject: string): string | null =>
  REFERENCE.exec(cutText(subject, 2000))?.[1] ?? null;

/** The subject of an answer: one "Sv:", the base, the reference; one line of at most 200 characters. */
export const replySubject = (subject: string, reference: string): string => {
  const tail = ` [${cleanLine(reference)}]`;
  const room = LONGEST_SUBJECT - 'Sv: '.length - tail.length;
  const base = subjectBase(subject);
  return `Sv: ${base.length > room ? `${cutText(base, room - 1).trimEnd()}…` : base}${tail}`.replace(
    'Sv:  ',
    'Sv: ',
  );
};

// "Automatic reply" and "out of office" as mail programs write them before the subject. A bare "Frånvaro" is no sign: parents
// report their children's absence under that word.
const AUTOMATIC =
  /^(?:automatiskt svar|autosvar|auto[- ]?reply|auto[- ]response|automatic (?:reply|response)|frånvaromeddelande|frånvaro: ?(?:re|sv|ang|vb):|semestersvar|ej på plats:|out of (?:the )?office|automatisk svar|automaattinen vastaus|poissa:|abwesenheits(?:notiz|nachricht)|automatische antwort|réponse automatique|respuesta automática|risposta automatica|automatisch antwoord|odpowiedź automatyczna)/iu;
const AUTOMATIC_TAIL = /\((?:automatic|auto)[- ]?(?:response|reply)\)\s*$|\[?autoreply\]?\s*$/i;

/** The words by which a subject says that a program wrote it, or null. */
export const automaticSubject = (subject: string): string | null => {
  const line = cleanLine(cutText(subject, 2000));
  return AUTOMATIC.exec(line.replace(PREFIX, ''))?.[0] ?? AUTOMATIC_TAIL.exec(line)?.[0] ?? null;
};
