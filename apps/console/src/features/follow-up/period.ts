import { addDays } from '../../shared/time/weeks';

/** What the page shows, as it stands in the address: a number of days back from today as 30d, or a month as 2026-10. */
export type FollowUpSearch = { period?: string | undefined; brevlada?: string | undefined };
export type Period = { from: string; to: string };

export const lastDays = ['7d', '30d', '90d', '365d'] as const;
export type LastDays = (typeof lastDays)[number];
export const usualPeriod: LastDays = '30d';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/u;
const MONTHS_BACK = 12;

/** The days of a period, with today the last; anything strange is the usual period. */
export function periodOf(value: string | undefined, today: string): Period {
  if (value && MONTH.test(value) && value <= today.slice(0, 7))
    return { from: `${value}-01`, to: endOf(value) };
  const days = lastDays.find((known) => known === value) ?? usualPeriod;
  return { from: addDays(today, 1 - Number.parseInt(days, 10)), to: today };
}

/** The value in the address that is meant, for the choice. */
export function chosen(value: string | undefined, today: string): string {
  const { from } = periodOf(value, today);
  return value && from === `${value}-01` ? value : (lastDays.find((known) => known === value) ?? usualPeriod);
}

/** This month and those before it, the newest first, as 2026-11. */
export function months(today: string): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: MONTHS_BACK }, (_, back) => {
    const first = new Date(Date.UTC(year, month - 1 - back, 1));
    return first.toISOString().slice(0, 7);
  });
}

function endOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
