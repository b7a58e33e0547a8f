import { dateOf, TIME_ZONE } from '@kontaktpost/working-time';

type Language = 'sv' | 'en';

export type ReplyWords = {
  readonly language: Language;
  readonly endsAt: Date;
  /** The name of the person or the team that answers meanwhile. */
  readonly answeredBy: string;
};

const LOCALES = { sv: 'sv-SE', en: 'en-GB' } as const;
const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: TIME_ZONE } as const;
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: TIME_ZONE } as const;

/** The standard words of the automatic reply: until when, and who answers. Never why, and nothing about the matter. */
export function replyWords({ language, endsAt, answeredBy }: ReplyWords): string {
  const until = language === 'sv' ? untilInSwedish(endsAt) : untilInEnglish(endsAt);
  return language === 'sv'
    ? `Hej!\n\nTack för ditt meddelande. Jag är inte på plats ${until}. Under tiden läser och besvarar ${answeredBy} ` +
        'det som kommer hit, så du behöver inte skriva igen.\n\nDet här är ett automatiskt svar.'
    : `Hello,\n\nThank you for your message. I am away ${until}. Meanwhile ${answeredBy} reads and answers what comes ` +
        'here, so you need not write again.\n\nThis is an automatic reply.';
}

const untilInSwedish = (endsAt: Date): string =>
  isMidnight(endsAt)
    ? `till och med ${dayBefore(endsAt, 'sv')}`
    : `till ${words(endsAt, 'sv', DAY)} klockan ${words(endsAt, 'sv', TIME).replace(':', '.')}`;

const untilInEnglish = (endsAt: Date): string =>
  isMidnight(endsAt)
    ? `up to and including ${dayBefore(endsAt, 'en')}`
    : `until ${words(endsAt, 'en', TIME)} on ${words(endsAt, 'en', DAY)}`;

const dayBefore = (endsAt: Date, language: Language): string =>
  words(new Date(endsAt.getTime() - 1), language, DAY);
const isMidnight = (at: Date): boolean => !dateOf(at).equals(dateOf(new Date(at.getTime() - 1)));
const words = (at: Date, language: Language, form: Intl.DateTimeFormatOptions): string =>
  at.toLocaleString(LOCALES[language], form).replace(',', '');
