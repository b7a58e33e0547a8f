import { AbsenceState } from './absence-values';

export type AbsenceTimes = {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly beganAt: Date | null;
  readonly endedAt: Date | null;
  readonly cancelledAt: Date | null;
};

/** What must be done about an absence now; null when nothing. What never began may have to end: some of it may be done. */
export function turnOf({ startsAt, endsAt, ...done }: AbsenceTimes, now: Date): 'BEGIN' | 'END' | null {
  if (done.cancelledAt || done.endedAt || startsAt > now) return null;
  if (endsAt <= now) return 'END';
  return done.beganAt ? null : 'BEGIN';
}

/** By the clock alone, so that nothing must be switched on or off in time. */
export function stateOf({ startsAt, endsAt, cancelledAt }: AbsenceTimes, now: Date): AbsenceState {
  if (cancelledAt) return AbsenceState.CANCELLED;
  if (endsAt <= now) return AbsenceState.ENDED;
  return startsAt <= now ? AbsenceState.RUNNING : AbsenceState.PLANNED;
}
