import type { Translate } from '../text/use-text';
import { clock, dayOf, ZONE } from '../time/days';

type Colleague = { id: string; name: string; absence?: { endsAt: string } | null };

const { compare } = new Intl.Collator('sv');

/** Oneself first, then those at work by name, then those who are away by name. */
export function colleagues<P extends Colleague>(people: readonly P[], meId: string): P[] {
  const place = (person: P) => (person.absence ? 2 : person.id === meId ? 0 : 1);
  return [...people].sort((a, b) => place(a) - place(b) || compare(a.name, b.name));
}

/** The last day of an absence: midnight ends the day before. */
export function lastDayOf(endsAt: string): string {
  return dayOf(Date.parse(endsAt) - 1);
}

/** Whether a moment is the beginning of a day in the municipality. */
export function isMidnight(instant: string): boolean {
  return clock(instant, 'sv-SE') === '00:00';
}

/** 27 nov, of a calendar day. */
export function shortDay(day: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: ZONE, day: 'numeric', month: 'short' });
  return format.format(new Date(`${day}T12:00:00Z`)).replace(/\./gu, '');
}

/** 25–27 nov, 27 nov – 2 dec; one day by itself. */
export function daySpan(first: string, last: string, locale: string): string {
  if (first === last) return shortDay(first, locale);
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(-2))}–${shortDay(last, locale)}`;
  return `${shortDay(first, locale)} – ${shortDay(last, locale)}`;
}

type When = { now: number; locale: string };

/** Until when somebody is away: borta till 13:00, borta idag, borta till 27 nov. */
export function awayText(endsAt: string, { now, locale }: When, t: Translate): string {
  const last = lastDayOf(endsAt);
  if (last > dayOf(now)) return t('away.until', { when: shortDay(last, locale) });
  return isMidnight(endsAt) ? t('away.today') : t('away.until', { when: clock(endsAt, locale) });
}
