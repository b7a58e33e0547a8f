import type { AbsenceFactsFragment } from '../../shared/api/generated/graphql';
import { isMidnight, lastDayOf } from '../../shared/people/away';
import { dayOf } from '../../shared/time/days';

/** A day of somebody's week: there, away all day, or for a part of it. */
export type StripDay = { day: string; away: 'whole' | 'part' | undefined };

/** A person's week; what was taken back doesn't count. */
export function stripOf(absences: readonly AbsenceFactsFragment[], days: readonly string[]): StripDay[] {
  const standing = absences.filter(({ state }) => state !== 'CANCELLED');
  return days.map((day) => {
    const kinds = standing.map((absence) => onDay(absence, day));
    return { day, away: kinds.find((kind) => kind === 'whole') ?? kinds.find(Boolean) };
  });
}

function onDay({ startsAt, endsAt }: AbsenceFactsFragment, day: string): StripDay['away'] {
  const first = dayOf(startsAt);
  const last = lastDayOf(endsAt);
  if (day < first || day > last) return undefined;
  const whole = (day > first || isMidnight(startsAt)) && (day < last || isMidnight(endsAt));
  return whole ? 'whole' : 'part';
}
