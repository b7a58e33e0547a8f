const HOUR = 3_600_000;

/** A session ends this long after it was last used, */
export const IDLE_HOURS = 12;
/** and this long after sign-in however much it is used. */
export const LIFE_DAYS = 30;

/** When a session opened now ends for good. */
export const sessionEnd = (now: Date): Date => new Date(now.getTime() + LIFE_DAYS * 24 * HOUR);

/** Sessions last used before this moment have ended. */
export const idleSince = (now: Date): Date => new Date(now.getTime() - IDLE_HOURS * HOUR);

/** Last use is written at most once a minute, so that reading does not write. */
export const staleSince = (now: Date): Date => new Date(now.getTime() - 60_000);
