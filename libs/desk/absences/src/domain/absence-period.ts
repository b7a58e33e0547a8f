import { InvalidInput } from '@kontaktpost/kernel';
import { dateFrom, dateOf, instantAt, minuteOf, TIME_ZONE, timeOf } from '@kontaktpost/working-time';
import { Temporal } from 'temporal-polyfill';

/** Calendar dates and times of day in Stockholm, as people write them. */
export type WishedPeriod = {
  readonly from: string;
  /** The last day. */
  readonly to: string;
  /** Null: the whole first day. */
  readonly fromTime?: string | null;
  /** Null: the whole last day. */
  readonly toTime?: string | null;
};

export type Period = { startsAt: Date; endsAt: Date };

const LONGEST_YEARS = 2;
const MIDNIGHT = 1440;

/** The instants of a wished absence, or a refusal that says what to change. Today may already have begun. */
export function absencePeriod({ from, to, fromTime, toTime }: WishedPeriod, now: Date): Period {
  const [first, last] = [dateFrom(from), dateFrom(to)];
  if (Temporal.PlainDate.compare(first, dateOf(now)) < 0)
    throw new InvalidInput('from', 'An absence can begin today at the earliest.', { reason: 'PAST' });
  const startsAt = momentOf('fromTime', first, minuteOf(fromTime ?? '00:00'));
  return { startsAt, endsAt: absenceEnd({ startsAt, to: last.toString(), toTime }, now) };
}

/** When an absence that begins then ends, or a refusal that says what to change. */
export function absenceEnd(
  { startsAt, to, toTime }: { startsAt: Date; to: string; toTime?: string | null | undefined },
  now: Date,
): Date {
  const [last, endsAt] = [dateFrom(to), endOf(to, toTime)];
  if (endsAt <= startsAt) throw new InvalidInput('to', BACKWARDS, { reason: 'BACKWARDS' });
  if (endsAt <= now)
    throw new InvalidInput('to', 'The absence would be over already. Choose a later end.', {
      reason: 'PAST',
    });
  const latest = dateOf(startsAt).add({ years: LONGEST_YEARS });
  if (Temporal.PlainDate.compare(last, latest) > 0)
    throw new InvalidInput('to', `An absence lasts ${LONGEST_YEARS} years at the most.`, {
      reason: 'TOO_LONG',
    });
  return endsAt;
}

/** The end of a last day, or a time on it. */
export const endOf = (to: string, toTime?: string | null): Date =>
  momentOf('toTime', dateFrom(to), minuteOf(toTime ?? timeOf(MIDNIGHT)));

const BACKWARDS =
  'The absence ends before it begins. When it goes over midnight, the last day is the next day.';

/** A time that the clock change leaves out is no time to meet by: it is refused rather than moved. */
function momentOf(field: string, date: Temporal.PlainDate, minute: number): Date {
  const at = instantAt(date, minute);
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(TIME_ZONE);
  if ((local.hour * 60 + local.minute) % MIDNIGHT !== minute % MIDNIGHT)
    throw new InvalidInput(
      field,
      `There is no ${timeOf(minute)} on ${date}: the clocks are put forward. Choose ${timeOf(local.hour * 60)}.`,
      { reason: 'NO_SUCH_TIME' },
    );
  return at;
}

/** Today as a whole, in Stockholm. */
export const wholeDay = (now: Date): Period => {
  const today = dateOf(now);
  return { startsAt: instantAt(today, 0), endsAt: instantAt(today, MIDNIGHT) };
};
