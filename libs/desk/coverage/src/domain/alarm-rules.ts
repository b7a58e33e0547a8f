import type { AlarmId } from '@kontaktpost/kernel';
import type { CoverageAlarmKind } from './work';

const MINUTE = 60_000;
const NOBODY_AFTER = 2 * MINUTE;

/** How things stand in a team at one minute; null while it is closed. */
export type TeamNow = {
  readonly needed: number;
  readonly present: number;
  /** Since when the oldest mail lies unread, when that is too long; else null. */
  readonly unreadSince: Date | null;
};

/** An alarm that goes on. */
export type OpenAlarm = {
  readonly id: AlarmId;
  readonly kind: CoverageAlarmKind;
  readonly since: Date;
  readonly raisedAt: Date | null;
};

/** What becomes of a team's alarms in this minute. */
export type AlarmTurn = {
  readonly begins: readonly {
    readonly kind: CoverageAlarmKind;
    readonly since: Date;
    readonly raised: boolean;
  }[];
  readonly raised: readonly AlarmId[];
  readonly ends: readonly AlarmId[];
};

type Moment = { readonly now: Date; readonly tooFewAfterMinutes: number };

const KINDS = ['NOBODY', 'TOO_FEW', 'UNREAD'] as const;

/**
 * NOBODY is raised after two minutes, TOO_FEW after the setting's, UNREAD at once. While nobody is there, NOBODY speaks alone;
 * the time counts for TOO_FEW all the same.
 */
export function turnAlarms(team: TeamNow | null, open: readonly OpenAlarm[], moment: Moment): AlarmTurn {
  const found = KINDS.map((kind) => ({ kind, since: sinceOf(kind, team, moment.now) })).filter(isSo);
  const known = new Map(open.map((alarm) => [alarm.kind, alarm]));
  const ripe = (kind: CoverageAlarmKind, since: Date): boolean => isRipe({ kind, since }, team, moment);
  return {
    begins: found
      .filter(({ kind }) => !known.has(kind))
      .map(({ kind, since }) => ({ kind, since, raised: ripe(kind, since) })),
    raised: open
      .filter(({ kind }) => found.some((other) => other.kind === kind))
      .filter(({ kind, since, raisedAt }) => raisedAt === null && ripe(kind, since))
      .map(({ id }) => id),
    ends: open.filter(({ kind }) => !found.some((other) => other.kind === kind)).map(({ id }) => id),
  };
}

type Found = { readonly kind: CoverageAlarmKind; readonly since: Date };
const isSo = (found: { kind: CoverageAlarmKind; since: Date | null }): found is Found => found.since !== null;

/** Since when an alarm of this kind would go on, were it new; null when there is no reason for one. */
function sinceOf(kind: CoverageAlarmKind, team: TeamNow | null, now: Date): Date | null {
  if (!team) return null;
  const { needed, present, unreadSince } = team;
  switch (kind) {
    case 'NOBODY':
      return needed > 0 && present === 0 ? now : null;
    case 'TOO_FEW':
      return needed > 1 && present < needed ? now : null;
    case 'UNREAD':
      return unreadSince;
  }
}

function isRipe({ kind, since }: Found, team: TeamNow | null, { now, tooFewAfterMinutes }: Moment): boolean {
  const lasted = now.getTime() - since.getTime();
  switch (kind) {
    case 'NOBODY':
      return lasted >= NOBODY_AFTER;
    case 'TOO_FEW':
      return lasted >= tooFewAfterMinutes * MINUTE && (team?.present ?? 0) > 0;
    case 'UNREAD':
      return true;
  }
}
