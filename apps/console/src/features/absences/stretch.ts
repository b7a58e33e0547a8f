import { daySpan, isMidnight, lastDayOf, shortDay } from '../../shared/people/away';
import { clock, dayOf } from '../../shared/time/days';

type Stretch = { startsAt: string; endsAt: string };

/** The days of an absence: 25 nov, 25–27 nov, with the times where it begins or ends within a day. */
export function stretchText({ startsAt, endsAt }: Stretch, locale: string): string {
  const first = dayOf(startsAt);
  const last = lastDayOf(endsAt);
  if (isMidnight(startsAt) && isMidnight(endsAt)) return daySpan(first, last, locale);
  const end = isMidnight(endsAt) ? '24:00' : clock(endsAt, locale);
  if (first === last) return `${shortDay(first, locale)} ${clock(startsAt, locale)}–${end}`;
  const start = isMidnight(startsAt) ? '' : ` ${clock(startsAt, locale)}`;
  return `${shortDay(first, locale)}${start} – ${shortDay(last, locale)}${isMidnight(endsAt) ? '' : ` ${end}`}`;
}
