import { dateOf, type OpeningPeriod, type SpecialDay, type WorkCalendar } from '@kontaktpost/working-time';
import { aCalendar } from '@kontaktpost/working-time/testing';
import fc from 'fast-check';

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
