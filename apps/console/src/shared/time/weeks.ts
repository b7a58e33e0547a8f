const DAY_MS = 86_400_000;
const THURSDAY = 4;

/** Days are calendar days as 2026-11-23, weeks ISO weeks (ISO 8601) as 2026-W48: no zone, no clock. */
export function addDays(day: string, days: number): string {
  return dayText(Date.parse(day) + days * DAY_MS);
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7;
}

/** The ISO week of a day; its year is the year of its Thursday. */
export function weekOf(day: string): string {
  const thursday = addDays(day, THURSDAY - weekdayOf(day));
  const year = thursday.slice(0, 4);
  const number = Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / (7 * DAY_MS)) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** The Monday of an ISO week; null when there is no such week. */
export function mondayOf(week: string): string | null {
  const parts = /^(\d{4})-W(\d{2})$/u.exec(week);
  if (!parts) return null;
  const [, year = '', number = ''] = parts;
  const fourth = `${year}-01-04`;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (Number(number) - 1) * 7);
  return weekOf(monday) === week ? monday : null;
}

/** The seven days of the week that begins on a Monday. */
export function daysFrom(monday: string): string[] {
  return [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days));
}

/** 2026-W48 is 48. */
export function weekNumber(week: string): number {
  return Number(week.slice(-2));
}

function dayText(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
