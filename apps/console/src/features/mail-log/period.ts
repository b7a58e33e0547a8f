/** The log's filters as they stand in the address; days as 2026-11-23. */
export type LogSearch = {
  q?: string | undefined;
  brevlada?: string | undefined;
  fran?: string | undefined;
  till?: string | undefined;
  riktning?: 'INCOMING' | 'OUTGOING' | undefined;
  resultat?: 'RECEIVED' | 'TOO_LARGE' | 'SENT' | 'REFUSED' | 'BOUNCED' | 'UNCONFIRMED' | undefined;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const HOUR = 3_600_000;

/** The moment at which a day begins in the municipality, whatever zone the browser is in. */
export function startOfDay(day: string): string | undefined {
  if (!DAY.test(day) || Number.isNaN(Date.parse(day))) return undefined;
  const utc = Date.parse(`${day}T00:00:00Z`);
  const offset = [1, 2].find((hours) => wallClock(utc - hours * HOUR) === `${day} 00:00`) ?? 1;
  return new Date(utc - offset * HOUR).toISOString();
}

/** The moment at which a day is over. */
export function endOfDay(day: string): string | undefined {
  if (!startOfDay(day)) return undefined;
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 24 * HOUR);
  return startOfDay(next.toISOString().slice(0, 10));
}

function wallClock(instant: number): string {
  return new Date(instant).toLocaleString('sv-SE', {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'short',
    timeStyle: 'short',
  });
}
