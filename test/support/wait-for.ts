import { setTimeout as pause } from 'node:timers/promises';

type Patience = { within?: number; every?: number };

/**
 * Looks again and again until `look` gives something other than undefined, null or false, and gives it back. A fault inside `look`
 * (a failed expectation, a refused connection) means "not yet". After `within` milliseconds it fails and says what was awaited and seen last.
 */
export async function waitFor<T>(
  what: string,
  look: () => T | Promise<T>,
  { within = 10_000, every = 25 }: Patience = {},
): Promise<Exclude<T, undefined | null | false>> {
  const end = performance.now() + within;
  for (;;) {
    const seen = await attempt(look);
    if (seen.fault === undefined && seen.value !== undefined && seen.value !== null && seen.value !== false)
      return seen.value as Exclude<T, undefined | null | false>;
    if (performance.now() >= end)
      throw new Error(`Waited ${within / 1000} s for ${what}. Last seen: ${lastSeen(seen)}`, {
        cause: seen.fault,
      });
    await pause(every);
  }
}

type Seen<T> = { value?: T; fault?: unknown };

async function attempt<T>(look: () => T | Promise<T>): Promise<Seen<T>> {
  try {
    return { value: await look() };
  } catch (fault) {
    return { fault };
  }
}

function lastSeen({ value, fault }: Seen<unknown>): string {
  return fault === undefined ? String(value) : fault instanceof Error ? fault.message : String(fault);
}
