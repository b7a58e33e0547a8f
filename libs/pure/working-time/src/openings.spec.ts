import { isOpen, nextOpening, openingsOn } from './openings';
import { aCalendar, weekdays } from './testing';
import type { OpeningPeriod, SpecialDay } from './work-calendar';

const HOUR = 3_600_000;
const closed = { opensMinute: null, closesMinute: null };
const split = weekdays([480, 720], [780, 1020]);
const sunday = (fromMinute: number, toMinute: number): OpeningPeriod => ({
  weekday: 7,
  fromMinute,
  toMinute,
});

/** '2026-11-23T07:00Z–11:00Z', so that a table can be read. */
const said = (date: string, calendar: ReturnType<typeof aCalendar>): string[] =>
  openingsOn(date, calendar).map(({ start, end }) =>
    [start, end].map((at) => at.toISOString().slice(11, 16)).join('–'),
  );

describe('opening hours of a date', () => {
  it.each<[string, string, string[]]>([
    ['winter', '2026-11-23', ['07:00–11:00', '12:00–16:00']],
    ['summer', '2026-07-01', ['06:00–10:00', '11:00–15:00']],
    ['none on Saturdays', '2026-11-28', []],
    ['none on a holiday', '2026-12-25', []],
    ['none on an eve', '2026-06-19', []],
    ['klämdag as usual', '2026-05-15', ['06:00–10:00', '11:00–15:00']],
  ])('%s', (_, date, expected) => {
    expect(said(date, aCalendar({ periods: split }))).toEqual(expected);
  });

  it.each<[string, SpecialDay, string[]]>([
    ['closed', closed, []],
    ['closes at noon', { opensMinute: null, closesMinute: 720 }, ['07:00–11:00']],
    ['closes at two', { opensMinute: null, closesMinute: 840 }, ['07:00–11:00', '12:00–13:00']],
    ['opens at ten', { opensMinute: 600, closesMinute: null }, ['09:00–11:00', '12:00–16:00']],
    ['ten to two', { opensMinute: 600, closesMinute: 840 }, ['09:00–11:00', '12:00–13:00']],
    ['longer than usual: as usual', { opensMinute: 0, closesMinute: 1440 }, ['07:00–11:00', '12:00–16:00']],
    ['within the break: none', { opensMinute: 720, closesMinute: 780 }, []],
    ['in the evening: none', { opensMinute: 1080, closesMinute: 1200 }, []],
  ])('a special day that is %s', (_, day, expected) => {
    expect(said('2026-12-23', aCalendar({ periods: split, special: { '2026-12-23': day } }))).toEqual(
      expected,
    );
  });

  it('stay none on a holiday that is entered as a short day', () => {
    const special = { '2026-12-25': { opensMinute: 540, closesMinute: 720 } };
    expect(said('2026-12-25', aCalendar({ periods: split, special }))).toEqual([]);
  });

  it('come by time, with the period that they are of, and leave the calendar as it was', () => {
    const [late, early] = [
      { weekday: 1, fromMinute: 780, toMinute: 1020, leastStaffing: 3 },
      { weekday: 1, fromMinute: 480, toMinute: 720, leastStaffing: 1 },
    ];
    const calendar = aCalendar({ periods: [late, early] });
    expect(openingsOn('2026-11-23', calendar).map(({ period }) => period.leastStaffing)).toEqual([1, 3]);
    expect(calendar.periods).toEqual([late, early]);
  });

  it.each<[string, string, OpeningPeriod, number]>([
    ['a night without its hour', '2026-03-29', sunday(0, 360), 5],
    ['a night without its hour in 2027', '2027-03-28', sunday(0, 360), 5],
    ['a night with an hour twice', '2026-10-25', sunday(0, 360), 7],
    ['a night with an hour twice in 2027', '2027-10-31', sunday(0, 360), 7],
    ['a whole short day', '2026-03-29', sunday(0, 1440), 23],
    ['a whole long day', '2026-10-25', sunday(0, 1440), 25],
    ['ends in the missing hour', '2026-03-29', sunday(60, 150), 1],
    ['begins in the missing hour', '2026-03-29', sunday(150, 240), 1],
    ['begins and ends around it', '2026-03-29', sunday(150, 195), 0.25],
    ['the doubled hour itself', '2026-10-25', sunday(120, 180), 2],
    ['begins in the doubled hour', '2026-10-25', sunday(150, 240), 2.5],
    ['ends in the doubled hour: the first time', '2026-10-25', sunday(60, 150), 1.5],
    ['an ordinary night', '2026-11-22', sunday(0, 360), 6],
  ])('%s', (_, date, period, length) => {
    const open = openingsOn(date, aCalendar({ periods: [period], holidays: [] }));
    expect(open.map(({ start, end }) => (end.getTime() - start.getTime()) / HOUR)).toEqual([length]);
  });

  it('are none within the missing hour alone', () => {
    expect(said('2026-03-29', aCalendar({ periods: [sunday(120, 180)] }))).toEqual([]);
    expect(said('2026-03-29', aCalendar({ periods: [sunday(130, 140)] }))).toEqual([]);
  });
});

describe('open', () => {
  const calendar = aCalendar({ periods: split });

  it.each([
    ['2026-11-23T06:59:59.999Z', false],
    ['2026-11-23T07:00:00Z', true],
    ['2026-11-23T10:59:59.999Z', true],
    ['2026-11-23T11:00:00Z', false],
    ['2026-11-23T12:00:00Z', true],
    ['2026-11-23T16:00:00Z', false],
    ['2026-11-28T09:00:00Z', false],
    ['2026-12-24T09:00:00Z', false],
    ['2026-07-01T06:30:00Z', true],
  ])('at %s: %s', (at, open) => {
    expect(isOpen(new Date(at), calendar)).toBe(open);
  });

  it.each([
    ['before opening', '2026-11-23T05:00:00Z', '2026-11-23T07:00:00Z'],
    ['within: at once', '2026-11-23T08:15:00Z', '2026-11-23T08:15:00Z'],
    ['at closing: after the break', '2026-11-23T11:00:00Z', '2026-11-23T12:00:00Z'],
    ['in the evening: next day', '2026-11-23T18:00:00Z', '2026-11-24T07:00:00Z'],
    ['Friday evening: Monday', '2026-11-27T18:00:00Z', '2026-11-30T07:00:00Z'],
    ['over Christmas', '2026-12-23T18:00:00Z', '2026-12-28T07:00:00Z'],
    ['late in UTC is early here', '2026-11-23T23:30:00Z', '2026-11-24T07:00:00Z'],
    ['over the clock change', '2026-03-27T18:00:00Z', '2026-03-30T06:00:00Z'],
  ])('next, %s', (_, at, opens) => {
    expect(nextOpening(new Date(at), calendar)).toEqual(new Date(opens));
  });

  it('never, without hours or with every day closed', () => {
    const at = new Date('2026-11-23T09:00:00Z');
    const shut = { ...calendar, holidays: { has: () => true } };
    expect(nextOpening(at, aCalendar())).toBeNull();
    expect(nextOpening(at, shut)).toBeNull();
    expect([isOpen(at, aCalendar()), isOpen(at, shut)]).toEqual([false, false]);
  });
});
