import type { PersonId } from '@kontaktpost/kernel';

/** A screen says every 30 seconds that its person is there; three may be lost before the person counts as gone. */
export const ATTENDANCE_HOLDS_MS = 90_000;

/** Signs that say nothing new are written no more often than this. */
export const WRITTEN_EVERY_MS = 20_000;

/** What is known of one person's presence. */
export type Seen = {
  readonly personId: PersonId;
  readonly seenAt: Date;
  readonly since: Date;
  readonly atWork: boolean;
};

/** True while the person is signed in and at work, as far as the screens have told. */
export const isThere = ({ seenAt, since, atWork }: Seen, at: Date): boolean =>
  atWork && since <= at && at.getTime() - seenAt.getTime() < ATTENDANCE_HOLDS_MS;

/** Since when the person is there, or was last there. */
export const thereSince = (seen: Seen, at: Date): Date =>
  isThere(seen, at) || !seen.atWork ? seen.since : seen.seenAt;
