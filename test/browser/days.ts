const DAY_MS = 86_400_000;
/** Months whose second week has no Swedish holiday, nor has the one after it. */
const QUIET_MONTHS = [2, 9];
const WEEKS_AHEAD = 9;

/** The calendar date in Stockholm: 2026-11-24. */
export const dayText = (instant: number): string =>
  new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });

export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The Monday of this week, or of one so many weeks ahead. */
export function mondayIn(weeks: number): string {
  const today = dayText(Date.now());
  return plusDays(today, 7 * weeks - ((new Date(today).getUTCDay() + 6) % 7));
}

/** A Monday too far ahead for the demo's rota, with two weeks that have no holiday. */
export function quietMonday(): string {
  for (let weeks = WEEKS_AHEAD; weeks < WEEKS_AHEAD + 53; weeks++) {
    const monday = mondayIn(weeks);
    const [, month, date] = monday.split('-').map(Number) as [number, number, number];
    if (QUIET_MONTHS.includes(month) && date >= 8 && date <= 14) return monday;
  }
  throw new Error('A year without a second week of February.');
}

/** måndag 25 januari */
export const dayWords = (day: string): string =>
  new Date(day).toLocaleDateString('sv-SE', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });

/** fre 29 jan */
export const shortWords = (day: string): string =>
  new Date(day)
    .toLocaleDateString('sv-SE', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
    .replace(/\./gu, '');

/** The number of the ISO week that the day is in. */
export function weekNumber(day: string): number {
  const thursday = new Date(Date.parse(day) + (3 - ((new Date(day).getUTCDay() + 6) % 7)) * DAY_MS);
  return 1 + Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * DAY_MS));
}

/** As the address has it: 2026-W48. */
export function weekText(day: string): string {
  const thursday = plusDays(day, 3 - ((new Date(day).getUTCDay() + 6) % 7));
  return `${thursday.slice(0, 4)}-W${String(weekNumber(day)).padStart(2, '0')}`;
}
