export const ZONE = 'Europe/Stockholm';

const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' });
const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day in the municipality, as 2026-11-23. */
export function dayOf(instant: string | number): string {
  return dayFormat.format(new Date(instant));
}

/** Today 14:02, another day 19 nov, another year 19 nov 2025: as narrow as it can be without doubt. */
export function arrivalText(instant: string, now: number, locale: string): string {
  const day = dayOf(instant);
  if (day === dayOf(now)) return clock(instant, locale);
  return day.slice(0, 4) === dayOf(now).slice(0, 4)
    ? shaped(instant, locale, { day: 'numeric', month: 'short' })
    : shaped(instant, locale, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** Arrival with its time of day: 19 nov, 14:02. The word for today is the caller's. */
export function momentText(instant: string, now: number, locale: string, today: string): string {
  const day = dayOf(instant) === dayOf(now) ? today : arrivalText(instant, now, locale);
  return dayOf(instant) === dayOf(now)
    ? `${day} ${clock(instant, locale)}`
    : `${day}, ${clock(instant, locale)}`;
}

/** 14:02, with a colon in every language. */
export function clock(instant: string, locale: string): string {
  return shaped(instant, locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** A span of days: 12–17 november, 28 oktober – 3 november. */
export function spanText(from: string, to: string, locale: string): string {
  return formatOf(locale, { day: 'numeric', month: 'long' }).formatRange(new Date(from), new Date(to));
}

/** The whole moment for records and tooltips: 2026-11-23 14:02. */
export function recordText(instant: string): string {
  return `${dayOf(instant)} ${clock(instant, 'sv-SE')}`;
}

/** ons 25 nov 16:00 */
export function weekdayText(instant: string, locale: string): string {
  return `${shaped(instant, locale, { weekday: 'short', day: 'numeric', month: 'short' })} ${clock(instant, locale)}`;
}

function shaped(instant: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  return formatOf(locale, options).format(new Date(instant)).replace(/\./gu, '');
}

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options });
  formats.set(key, format);
  return format;
}
