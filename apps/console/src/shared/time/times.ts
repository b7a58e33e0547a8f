import { clock, ZONE } from './days';

const DAY = 24 * 60;

/** Minutes since midnight of a local time of day: 08:30 is 510, 24:00 is 1440. Null when it is no time. */
export function minuteOf(time: string): number | null {
  const parts = /^(\d{2}):(\d{2})$/u.exec(time);
  if (!parts) return null;
  const minute = Number(parts[1]) * 60 + Number(parts[2]);
  return Number(parts[2]) < 60 && minute <= DAY ? minute : null;
}

/** 510 is 08:30, 1440 is 24:00. */
export function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** Minutes since midnight, in the municipality, of an instant. */
export function localMinute(instant: string): number {
  return minuteOf(clock(instant, 'sv-SE')) ?? 0;
}

/** 08–12, 08:30–12: whole hours without their zeros. */
export function shortSpan(from: string, to: string): string {
  return `${short(from)}–${short(to)}`;
}

/** What a field for the time something ends says: 00:00 is the midnight that ends the day. */
export function endTime(time: string): string {
  return time === '00:00' ? '24:00' : time;
}

/** A time as people type it, 8, 830, 8.30 or 08:30, written as 08:30; null when it can't be read as one. */
export function tidyTime(typed: string): string | null {
  const parts = /^(\d{1,2})(?:[:.]?(\d{2}))?$/u.exec(typed.trim());
  if (!parts) return null;
  const time = `${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? '00'}`;
  return minuteOf(time) === null ? null : time;
}

/** So many minutes later or earlier, on whole steps and within the day; null when there is no time to begin from. */
export function steppedTime(time: string, step: number): string | null {
  const minute = minuteOf(time);
  if (minute === null) return null;
  const steps = minute / Math.abs(step);
  const next = step > 0 ? Math.floor(steps + 1) * step : Math.ceil(steps - 1) * -step;
  return timeOf(Math.min(Math.max(next, 0), DAY));
}

/** måndag 23 november; the day is a calendar day, whatever the reader's zone. */
export function dayName(day: string, locale: string, look: 'long' | 'short' = 'long'): string {
  const options = { weekday: look, day: 'numeric', month: look, timeZone: ZONE } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${day}T12:00:00Z`)).replace(/[.,]/gu, '');
}

function short(time: string): string {
  return time.endsWith(':00') ? time.slice(0, 2) : time;
}
