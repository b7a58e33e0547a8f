import { Temporal } from 'temporal-polyfill';
import type { OpeningPeriod, SpecialDay, WorkCalendar } from './work-calendar';

type Wishes<P extends OpeningPeriod> = {
  /** Default: the lawful ones of 2024 to 2028. */
  readonly holidays?: Iterable<string>;
  readonly special?: Readonly<Record<string, SpecialDay>>;
  readonly periods?: readonly P[];
};

/** A calendar for tests: Swedish holidays, no hours, nothing special, unless told otherwise. */
export const aCalendar = <P extends OpeningPeriod = OpeningPeriod>({
  holidays = [2024, 2025, 2026, 2027, 2028].flatMap(lawfulHolidays),
  special = {},
  periods = [],
}: Wishes<P> = {}): WorkCalendar<P> => ({
  holidays: new Set(holidays),
  special: new Map(Object.entries(special)),
  periods,
});

/** The same hours from Monday to Friday. */
export const weekdays = (...hours: readonly (readonly [number, number])[]): OpeningPeriod[] =>
  [1, 2, 3, 4, 5].flatMap((weekday) =>
    hours.map(([fromMinute, toMinute]) => ({ weekday, fromMinute, toMinute })),
  );

/**
 * The days of a year, from 2005 on, on which Sweden does not work: lag (1989:253) om allmänna helgdagar, and the three eves that
 * lag (1930:173) 2 § counts as such. Sundays as such are left out. In order.
 */
export function lawfulHolidays(year: number): string[] {
  const easter = easterSunday(year);
  const midsummer = saturdayFrom(year, 6, 20);
  const moving = [-2, 0, 1, 39, 49].map((days) => easter.add({ days }));
  const saturdays = [midsummer.subtract({ days: 1 }), midsummer, saturdayFrom(year, 10, 31)];
  const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];
  return [...moving.map(String), ...saturdays.map(String), ...fixed.map((day) => `${year}-${day}`)].sort(
    (a, b) => a.localeCompare(b),
  );
}

/** The first Saturday from that date on. */
function saturdayFrom(year: number, month: number, day: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day });
  return first.add({ days: (6 - first.dayOfWeek + 7) % 7 });
}

/** Easter Sunday of the Gregorian calendar (computus, as Meeus, Jones and Butcher have it). */
function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * correction + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}
