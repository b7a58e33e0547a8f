/** What the server said of one recipient that it did not take. `code` is null when it named none. */
export type Refusal = { readonly address: string; readonly code: number | null; readonly response: string };

/** Why a delivery broke off, in nodemailer's terms: `code` is the kind of fault, `command` the step, `responseCode` the server's. */
export type SmtpFault = {
  readonly code: string | null;
  readonly command: string | null;
  readonly responseCode: number | null;
  readonly response: string | null;
};

/**
 * How one attempt to hand a mail over ended. `dataBegan`: at least one byte of the mail had gone to the server, which
 * nodemailer does not report (a lost connection is always "CONN"), so the delivery notes it itself.
 */
export type Delivery =
  | { readonly kind: 'TAKEN'; readonly response: string; readonly refusals: readonly Refusal[] }
  | {
      readonly kind: 'BROKEN_OFF';
      readonly fault: SmtpFault;
      readonly dataBegan: boolean;
      readonly refusals: readonly Refusal[];
    };

/** What an attempt means for one recipient. DEFERRED: surely not delivered, and worth another try. */
export type Fate = 'SENT' | 'DEFERRED' | 'REFUSED' | 'UNCONFIRMED';
export type Outcome = { readonly fate: Fate; readonly response: string };

/** The mailbox has no server to send through. */
export const NO_SERVER: SmtpFault = { code: 'NO_SERVER', command: null, responseCode: null, response: null };

/** The bytes of the mail have been removed since it was written (decisions 8). */
export const CONTENT_GONE: SmtpFault = { ...NO_SERVER, code: 'CONTENT_GONE' };

/** The server's sign-in could not be had: no token, or a secret that can't be opened. */
export const NO_ACCESS: SmtpFault = { ...NO_SERVER, code: 'NO_ACCESS' };

/** Nothing is known of an attempt that was made. */
export const UNKNOWN: Delivery = {
  kind: 'BROKEN_OFF',
  fault: { ...NO_SERVER, code: null },
  dataBegan: true,
  refusals: [],
};

const ABOUT_THE_MAIL = ['MAIL FROM', 'RCPT TO', 'DATA'];
/** "Sign in first", "too weak", "wrong password" (RFC 4954 6): our settings are at fault, not the mail. */
const ABOUT_SIGN_IN = [530, 534, 535, 538];

/** In Swedish, like the faults of mailboxes: agents read them as they stand, beside the server's own words. */
const WORDS: Readonly<Record<string, string>> = {
  NO_SERVER:
    'Brevlådan har ingen server för utgående e-post. Meddelandet väntar tills en administratör har angett en.',
  NO_ACCESS: 'Inloggningen till e-postservern gick inte att hämta. En administratör behöver se över den.',
  EDNS: 'E-postserverns namn hittades inte.',
  EAUTH: 'E-postservern godtog inte inloggningen.',
  ENOAUTH: 'E-postservern godtog inte inloggningen.',
  ETLS: 'Det gick inte att upprätta en krypterad förbindelse till e-postservern.',
  ETIMEDOUT: 'E-postservern svarade inte i tid.',
  ECONNECTION: 'Förbindelsen till e-postservern nekades eller bröts.',
  ESOCKET: 'Förbindelsen till e-postservern nekades eller bröts.',
};
const UNSURE =
  'Förbindelsen bröts efter att meddelandet hade lämnats och innan e-postservern hade svarat. Ingen vet om det kom fram.';
const UNWRITABLE = 'Det går inte att skriva till den här adressen.';
const TOO_LARGE = 'Meddelandet är större än vad e-postservern tar emot.';
const NOTHING_LEFT = 'Meddelandets innehåll har tagits bort och kan därför inte skickas.';

/** What the attempt means for this recipient. Pure, and the only place that decides whether a mail may be tried again. */
export function readOutcome(delivery: Delivery, address: string): Outcome {
  const refusal = delivery.refusals.find((one) => one.address === address);
  if (refusal) return { fate: permanent(refusal.code) ? 'REFUSED' : 'DEFERRED', response: refusal.response };
  return delivery.kind === 'TAKEN' ? { fate: 'SENT', response: delivery.response } : brokenOff(delivery);
}

function brokenOff({ fault, dataBegan }: { fault: SmtpFault; dataBegan: boolean }): Outcome {
  const { responseCode, command } = fault;
  const answered = responseCode !== null && responseCode >= 400;
  // A refusal after the data is an answer too: the server has said that it did not take the mail (RFC 5321 4.2.5).
  if (dataBegan && !answered) return { fate: 'UNCONFIRMED', response: UNSURE };
  const aboutTheMail = command !== null && ABOUT_THE_MAIL.includes(command);
  if (aboutTheMail && permanent(responseCode)) return { fate: 'REFUSED', response: inWords(fault) };
  return refusedByUs(fault) ?? { fate: 'DEFERRED', response: inWords(fault) };
}

/** What nodemailer refuses before it asks the server: an address that can't stand in a command, a size over the server's own limit. */
function refusedByUs({ code, command, responseCode }: SmtpFault): Outcome | null {
  if (responseCode !== null) return null;
  if (code === CONTENT_GONE.code) return { fate: 'REFUSED', response: NOTHING_LEFT };
  if (code === 'EENVELOPE' && command === 'API') return { fate: 'REFUSED', response: UNWRITABLE };
  if (code === 'EMESSAGE' && command === 'MAIL FROM') return { fate: 'REFUSED', response: TOO_LARGE };
  return null;
}

const permanent = (code: number | null): boolean =>
  code !== null && code >= 500 && !ABOUT_SIGN_IN.includes(code);

const inWords = ({ code, response }: SmtpFault): string => {
  const words = WORDS[code ?? ''] ?? 'E-postservern tog inte emot meddelandet.';
  if (!response) return words;
  return WORDS[code ?? ''] ? `${words} Svar: ${response}` : response;
};
