import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { OpeningPeriod, SpecialDay, WorkCalendar } from './work-calendar';
import { dateOf } from './zone';

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

/** Any instant of 2024 to 2028, for property tests. */
export const instants = (): fc.Arbitrary<Date> =>
  fc.date({ min: new Date('2024-01-10'), max: new Date('2028-12-01'), noInvalidDate: true });

/** Any calendar that leaves working days; with `open` one that has opening hours, at least once a week but on special days. */
export const calendars = ({ open = false } = {}): fc.Arbitrary<WorkCalendar> =>
  fc
    .record({
      periods: periods(open ? 1 : 0),
      special: fc.dictionary(dates(), specialDays(), { maxKeys: 20 }),
    })
    .map(aCalendar);

/** Weeks in which nothing overlaps: each weekday's hours lie between bounds in order, taken two by two. */
const periods = (least: number): fc.Arbitrary<OpeningPeriod[]> => {
  const bounds = fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 7 });
  const ofDay = fc.tuple(fc.integer({ min: 1, max: 7 }), bounds).map(([weekday, quarters]) => {
    const sorted = quarters.sort((a, b) => a - b).map((quarter) => quarter * 15);
    return sorted.flatMap((fromMinute, i) => {
      const toMinute = sorted[i + 1];
      return i % 2 === 0 && toMinute !== undefined ? [{ weekday, fromMinute, toMinute }] : [];
    });
  });
  const week = fc.uniqueArray(ofDay, { minLength: least, maxLength: 7, selector: (day) => day[0]?.weekday });
  return week.map((days) => days.flat());
};

const dates = (): fc.Arbitrary<string> => instants().map((at) => dateOf(at).toString());

const specialDays = (): fc.Arbitrary<SpecialDay> =>
  fc.oneof(
    fc.constant({ opensMinute: null, closesMinute: null }),
    fc.record({ opensMinute: fc.integer({ min: 0, max: 700 }), closesMinute: fc.constant(null) }),
    fc.record({
      opensMinute: fc.option(fc.integer({ min: 0, max: 700 })),
      closesMinute: fc.integer({ min: 701, max: 1440 }),
    }),
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
