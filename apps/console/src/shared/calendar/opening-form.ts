import { endTime, minuteOf, shortSpan } from '../time/times';

/** A period as it is typed; the key only tells rows apart. */
export type PeriodForm = { key: number; from: string; to: string; leastStaffing: string };
/** A team's week as it is typed; periods by weekday, 1 is Monday. */
export type OpeningForm = { same: boolean; days: ReadonlyMap<number, readonly PeriodForm[]> };
export type Period = { weekday: number; from: string; to: string; leastStaffing: number };
/** What is wrong with a period; `other` says which one it lies over. */
export type PeriodFault = { kind: 'incomplete' | 'order' | 'staffing' } | { kind: 'overlap'; other: string };

const WEEKDAYS = [1, 2, 3, 4, 5];
const WHOLE_WEEK = [...WEEKDAYS, 6, 7];
export const MOST_STAFFING = 100;

/** Weekdays count as the same when Monday to Friday are, also in an empty week. */
export function openingForm(periods: readonly Period[]): OpeningForm {
  const days = new Map(
    WHOLE_WEEK.map((weekday) => [
      weekday,
      periods
        .filter((period) => period.weekday === weekday)
        .map(({ from, to, leastStaffing }, key) => ({
          key,
          from,
          to,
          leastStaffing: String(leastStaffing),
        })),
    ]),
  );
  const [monday] = WEEKDAYS;
  const said = (weekday: number | undefined) => JSON.stringify(days.get(weekday ?? 1));
  return { same: WEEKDAYS.every((weekday) => said(weekday) === said(monday)), days };
}

/** Turned on, Monday's hours are those of every weekday; turned off, they stay until changed. */
export function withSame(form: OpeningForm, same: boolean): OpeningForm {
  const monday = form.days.get(1) ?? [];
  const days = new Map(form.days);
  if (same) for (const weekday of WEEKDAYS) days.set(weekday, monday);
  return { same, days };
}

export function withDay(form: OpeningForm, weekday: number, periods: readonly PeriodForm[]): OpeningForm {
  const days = new Map(form.days);
  for (const each of form.same && weekday === 1 ? WEEKDAYS : [weekday]) days.set(each, periods);
  return { ...form, days };
}

/** One more period, after the last one of the day. */
export function withPeriod(periods: readonly PeriodForm[]): PeriodForm[] {
  const key = Math.max(-1, ...periods.map((period) => period.key)) + 1;
  const first = periods.length === 0;
  return [...periods, { key, from: first ? '08:00' : '', to: first ? '16:00' : '', leastStaffing: '1' }];
}

/** The weekdays that are shown: Monday stands for all five when they are the same. */
export function shownWeekdays({ same }: OpeningForm): number[] {
  return same ? [1, 6, 7] : WHOLE_WEEK;
}

/** What is wrong within one day, by the key of the period. */
export function dayFaults(periods: readonly PeriodForm[]): ReadonlyMap<number, PeriodFault> {
  const faults = new Map<number, PeriodFault>();
  for (const period of periods) {
    const fault = ownFault(period) ?? overlapFault(period, periods);
    if (fault) faults.set(period.key, fault);
  }
  return faults;
}

/** How many periods of the whole form are wrong. */
export function faultCount(form: OpeningForm): number {
  return shownWeekdays(form).reduce((sum, day) => sum + dayFaults(form.days.get(day) ?? []).size, 0);
}

/** What goes to the server. */
export function periodsOf(form: OpeningForm): Period[] {
  return WHOLE_WEEK.flatMap((weekday) =>
    (form.days.get(weekday) ?? []).map(({ from, to, leastStaffing }) => ({
      weekday,
      from,
      to: endTime(to),
      leastStaffing: Number(leastStaffing),
    })),
  );
}

function ownFault({ from, to, leastStaffing }: PeriodForm): PeriodFault | undefined {
  const start = minuteOf(from);
  const end = minuteOf(endTime(to));
  if (start === null || end === null) return { kind: 'incomplete' };
  if (end <= start) return { kind: 'order' };
  const staffing = /^\d+$/u.test(leastStaffing.trim()) ? Number(leastStaffing) : Number.NaN;
  return staffing <= MOST_STAFFING ? undefined : { kind: 'staffing' };
}

/** The later of two that overlap is the one that is wrong. */
function overlapFault(period: PeriodForm, all: readonly PeriodForm[]): PeriodFault | undefined {
  const before = all.slice(0, all.indexOf(period));
  const other = before.find((one) => period.from < endTime(one.to) && one.from < endTime(period.to));
  return other && { kind: 'overlap', other: shortSpan(other.from, endTime(other.to)) };
}
