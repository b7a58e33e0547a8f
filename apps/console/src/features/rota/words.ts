import { specialHours } from '../../shared/calendar/special-hours';
import type { Translate } from '../../shared/text/use-text';
import { dayName, shortSpan, timeOf } from '../../shared/time/times';
import type { Day, Shift, Slot } from './rota-week';

/** Everything about a shift in one breath, for screen readers. */
export function shiftName(shift: Shift, t: Translate, locale: string): string {
  const { work, from, to, person, date } = shift;
  const said = t('rota.shiftName', {
    work: t(`rota.work.${work}`),
    from,
    to,
    person: person.name,
    day: dayName(date, locale),
  });
  return shift.void ? `${said}. ${t(`rota.void.${shift.void}`)}` : said;
}

/** Closed, short, or a holiday's name; null on an ordinary day. */
export function dayNote({ holiday, special }: Day, t: Translate): string | null {
  const hours = special && specialHours(special, t);
  if (hours) return t('rota.short', { name: special.name, hours });
  if (special) return t('rota.closed', { name: special.name });
  return holiday ? t('rota.holiday', { name: holiday }) : null;
}

/** Slots of a day that are short of people, neighbours with the same lack together. */
export function gapsOf(slots: readonly Slot[]): Slot[] {
  const gaps: Slot[] = [];
  for (const slot of slots) {
    if (slot.planned >= slot.needed) continue;
    const last = gaps.at(-1);
    if (last?.to === slot.from && last.needed - last.planned === slot.needed - slot.planned)
      gaps[gaps.length - 1] = { ...last, to: slot.to };
    else gaps.push(slot);
  }
  return gaps;
}

/** The day's need in words: what is missing and when, or that nothing is. */
export function needWords(slots: readonly Slot[], t: Translate): string {
  if (slots.length === 0) return t('rota.noNeed');
  const gaps = gapsOf(slots);
  if (gaps.length === 0) return t('rota.needMet');
  return gaps
    .map(({ from, to, needed, planned }) =>
      t('rota.gap', { time: shortSpan(timeOf(from), timeOf(to)), count: needed - planned }),
    )
    .join(', ');
}
