/** Minutes to wait after the first, second … try that the server put off. */
const FIRST_PAUSES = [1, 5, 15, 30, 60, 120];
/** After those, every four hours: RFC 5321 4.5.4.1 wants a sender to go on for days, a citizen wants to be told sooner. */
const LATER_PAUSE = 240;
const MINUTE = 60_000;

/** Tries in all. The pauses before the last one add up to just under 48 hours. */
export const MOST_TRIES = FIRST_PAUSES.length + 12;

/** When to try again after `tries` tries that were put off; null when it has been tried for two days and is given up. */
export function nextAttempt(tries: number, now: Date): Date | null {
  if (tries >= MOST_TRIES) return null;
  const pause = FIRST_PAUSES[Math.max(tries, 1) - 1] ?? LATER_PAUSE;
  return new Date(now.getTime() + pause * MINUTE);
}
