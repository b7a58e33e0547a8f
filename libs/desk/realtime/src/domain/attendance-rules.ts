import type { PersonId } from '@kontaktpost/kernel';

/** A screen says every 30 seconds that its person is there; three may be lost before the person counts as gone. */
export const ATTENDANCE_HOLDS_MS = 90_000;

/** Signs that say nothing new are written no more often than this. */
export const WRITTEN_EVERY_MS = 20_000;

/** One person's last sign, and since when the signs say the same. */
export type Seen = {
  readonly personId: PersonId;
  readonly seenAt: Date;
  readonly since: Date;
  readonly atWork: boolean;
};

/** What a person's last sign vouches for, in epoch milliseconds. */
export type Stay = {
  /** From when until when the person is there, as far as is known; null when away from the desk. */
  readonly there: { readonly start: number; readonly end: number } | null;
  readonly lastThere: number;
};

/** How long the person stays there by the last sign. */
export function stayOf({ seenAt, since, atWork }: Seen): Stay {
  if (!atWork) return { there: null, lastThere: since.getTime() };
  const lastThere = seenAt.getTime();
  return { there: { start: since.getTime(), end: lastThere + ATTENDANCE_HOLDS_MS }, lastThere };
}
