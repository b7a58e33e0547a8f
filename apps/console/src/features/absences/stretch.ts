import { isMidnight, lastDayOf, shortDay } from '../../shared/people/away';
import { clock, dayOf } from '../../shared/time/days';

type Stretch = { startsAt: string; endsAt: string };

/** The days of an absence: 25 nov, 25 nov – 27 nov, with the times where it begins or ends within a day. */
export function stretchText({ startsAt, endsAt }: Stretch, locale: string): string {
  const first = dayOf(startsAt);
  const last = lastDayOf(endsAt);
  const start = isMidnight(startsAt) ? '' : ` ${clock(startsAt, locale)}`;
  const end = isMidnight(endsAt) ? '' : clock(endsAt, locale);
  if (first === last && !start && !end) return shortDay(first, locale);
  if (first === last) return `${shortDay(first, locale)} ${clock(startsAt, locale)}–${end || '24:00'}`;
  return `${shortDay(first, locale)}${start} – ${shortDay(last, locale)}${end && ` ${end}`}`;
}
