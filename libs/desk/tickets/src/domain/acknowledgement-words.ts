import { dateFrom } from '@kontaktpost/working-time';

/** What a confirmation says. */
export type Acknowledgement = {
  readonly language: 'sv' | 'en';
  readonly contactPerson: string;
  /** '2026-12-01' */
  readonly promisedFor: string;
  readonly reference: string;
};

const LOCALE = { sv: 'sv-SE', en: 'en-GB' } as const;

/** The standard words of a confirmation by a person (G15), without signature. */
export function acknowledgementWords({
  language,
  contactPerson,
  promisedFor,
  reference,
}: Acknowledgement): string {
  const date = dateFrom(promisedFor).toLocaleString(LOCALE[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return language === 'sv'
    ? `Hej!

Tack för ditt meddelande. Vi har tagit emot det, och ärendet har nummer ${reference}.

Din kontaktperson är ${contactPerson}. Du får svar senast ${date}.

Om du vill lägga till något kan du svara på det här meddelandet.`
    : `Hello,

Thank you for your message. We have received it, and its number is ${reference}.

Your contact person is ${contactPerson}. You will have an answer by ${date} at the latest.

If you want to add anything, please reply to this message.`;
}
