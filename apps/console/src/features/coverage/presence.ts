import type { CoverageDayQuery } from '../../shared/api/generated/graphql';

export type Attendance = CoverageDayQuery['attendance'][number];
/** Missing is amber: planned for ten minutes and not there. */
export type PresenceState =
  | 'MAIL'
  | 'PHONE'
  | 'BREAK'
  | 'MEETING'
  | 'here'
  | 'elsewhere'
  | 'missing'
  | 'away'
  | 'sick';

/** What one word says of a member now. On phone, break or in a meeting one need not be at the screen. */
export function presenceOf({ present, work, away, missing }: Attendance, sick: boolean): PresenceState {
  if (away) return sick ? 'sick' : 'away';
  if (missing) return 'missing';
  if (work && (present || work !== 'MAIL')) return work;
  return present ? 'here' : 'elsewhere';
}
