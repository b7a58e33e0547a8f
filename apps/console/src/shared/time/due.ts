import { dayOf } from './days';

/** How near a reply is to its deadline, and in which words it is said. */
export type DueWords =
  | { tone: 'late'; unit: 'day' | 'hour' | 'minute'; count: number }
  | { tone: 'soon'; hours: number; minutes: number }
  | { tone: 'today' }
  | { tone: 'later' };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SOON = 2 * HOUR;

/** Late, under two hours left, or due today; everything else is quiet. */
export function dueWords(dueAt: string, now: number): DueWords {
  const left = Date.parse(dueAt) - now;
  if (left < 0) return late(-left, dueAt, now);
  if (left <= SOON) {
    const minutes = Math.max(1, Math.round(left / MINUTE));
    return { tone: 'soon', hours: Math.floor(minutes / 60), minutes: minutes % 60 };
  }
  return dayOf(dueAt) === dayOf(now) ? { tone: 'today' } : { tone: 'later' };
}

/** Overdue, or to be answered today. */
export function isUrgent(dueAt: string | null | undefined, now: number): boolean {
  return dueAt != null && dueWords(dueAt, now).tone !== 'later';
}

function late(by: number, dueAt: string, now: number): DueWords {
  const days = Math.round((Date.parse(dayOf(now)) - Date.parse(dayOf(dueAt))) / (24 * HOUR));
  if (days > 0) return { tone: 'late', unit: 'day', count: days };
  if (by >= HOUR) return { tone: 'late', unit: 'hour', count: Math.floor(by / HOUR) };
  return { tone: 'late', unit: 'minute', count: Math.max(1, Math.floor(by / MINUTE)) };
}
