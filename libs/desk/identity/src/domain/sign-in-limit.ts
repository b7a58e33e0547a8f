/** How many failures one e-mail address may have within the window. */
export const FAILURES_ALLOWED = 10;
export const FAILURE_WINDOW_MINUTES = 15;

const MINUTE = 60_000;

/** Failures before this moment no longer count. */
export const windowStart = (now: Date): Date => new Date(now.getTime() - FAILURE_WINDOW_MINUTES * MINUTE);

/** Whole minutes until another try is allowed, given the failures that still count; 0 when it is allowed now. */
export function minutesToWait(failures: readonly Date[], now: Date): number {
  if (failures.length < FAILURES_ALLOWED) return 0;
  const newestFirst = failures.map((at) => at.getTime()).sort((a, b) => b - a);
  const oldestInTheWay = newestFirst[FAILURES_ALLOWED - 1] ?? now.getTime();
  return Math.max(1, Math.ceil((oldestInTheWay + FAILURE_WINDOW_MINUTES * MINUTE - now.getTime()) / MINUTE));
}
