import type { PersonId } from '@kontaktpost/kernel';
import { grouped } from './grouped';
import type { LocalTime } from './local-times';
import type { Work } from './work';

/** A shift as far as it can be copied. */
export type Copied = LocalTime & { readonly personId: PersonId; readonly work: Work };

/** Moves a week's shifts to the same weekdays of another week; days that have shifts already are left alone. */
export function copiesOf(
  shifts: readonly Copied[],
  {
    from,
    to,
    taken,
  }: {
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly taken: ReadonlySet<string>;
  },
): Copied[] {
  return shifts.flatMap(({ date, fromMinute, toMinute, personId, work }) => {
    const target = to[from.indexOf(date)];
    return target === undefined || taken.has(target)
      ? []
      : [{ date: target, fromMinute, toMinute, personId, work }];
  });
}

/** Leaves out what overlaps something that the same person does already. */
export function withoutOverlaps<S extends Copied>(copies: readonly S[], existing: readonly Copied[]): S[] {
  const byDay = grouped(existing, dayOf);
  return copies.filter((copy) => !(byDay.get(dayOf(copy)) ?? []).some((other) => meets(copy, other)));
}

const dayOf = ({ personId, date }: Copied): string => `${personId} ${date}`;
const meets = (a: Copied, b: Copied): boolean => a.fromMinute < b.toMinute && b.fromMinute < a.toMinute;
