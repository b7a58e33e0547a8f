import fc from 'fast-check';
import { calendars, instants } from '../../../../test/support/any-calendar';
import { addOpenTime, openTimeBetween, subtractOpenTime } from './open-time';
import { aCalendar, weekdays } from './testing';

const HOUR = 3_600_000;
const at = (text: string): Date => new Date(text);
const split = aCalendar({ periods: weekdays([480, 720], [780, 1020]) });
const night = aCalendar({ holidays: [], periods: [{ weekday: 7, fromMinute: 0, toMinute: 360 }] });
const shut = { ...split, holidays: { has: () => true } };

describe('open time between two instants', () => {
  it.each([
    ['within one period', '2026-11-23T08:00:00Z', '2026-11-23T09:30:00Z', 1.5],
    ['over the break', '2026-11-23T10:00:00Z', '2026-11-23T13:00:00Z', 2],
    ['a whole day from midnight to midnight', '2026-11-22T23:00:00Z', '2026-11-23T23:00:00Z', 8],
    ['over a night', '2026-11-23T15:00:00Z', '2026-11-24T08:00:00Z', 2],
    ['over a weekend', '2026-11-27T15:00:00Z', '2026-11-30T08:00:00Z', 2],
    ['over Christmas', '2026-12-23T15:00:00Z', '2026-12-28T08:00:00Z', 2],
    ['while closed', '2026-11-28T08:00:00Z', '2026-11-29T08:00:00Z', 0],
    ['nothing at all', '2026-11-23T08:00:00Z', '2026-11-23T08:00:00Z', 0],
    ['backwards', '2026-11-24T08:00:00Z', '2026-11-23T08:00:00Z', 0],
    ['a year', '2025-12-31T23:00:00Z', '2026-12-31T23:00:00Z', 251 * 8],
  ])('%s', (_, from, to, hours) => {
    expect(openTimeBetween(at(from), at(to), split) / HOUR).toBe(hours);
  });

  it.each([
    ['the night without its hour', '2026-03-29', 5],
    ['the night with an hour twice', '2026-10-25', 7],
    ['the night without its hour in 2027', '2027-03-28', 5],
    ['the night with an hour twice in 2027', '2027-10-31', 7],
  ])('%s', (_, date, hours) => {
    const noon = at(`${date}T12:00:00Z`);
    expect(openTimeBetween(new Date(noon.getTime() - 24 * HOUR), noon, night) / HOUR).toBe(hours);
  });
});

describe('open time from an instant on', () => {
  it.each([
    ['within one period', '2026-11-23T08:00:00Z', 2, '2026-11-23T10:00:00Z'],
    ['up to closing, not to the next opening', '2026-11-23T08:00:00Z', 3, '2026-11-23T11:00:00Z'],
    ['over the break', '2026-11-23T08:00:00Z', 4, '2026-11-23T13:00:00Z'],
    ['from the evening', '2026-11-23T20:00:00Z', 1, '2026-11-24T08:00:00Z'],
    ['over a weekend', '2026-11-27T15:00:00Z', 2, '2026-11-30T08:00:00Z'],
    ['none: the instant itself', '2026-11-28T15:00:00Z', 0, '2026-11-28T15:00:00Z'],
  ])('%s', (_, from, hours, to) => {
    expect(addOpenTime(at(from), hours * HOUR, split)).toEqual(at(to));
  });

  it.each([
    ['within one period', '2026-11-23T10:00:00Z', 2, '2026-11-23T08:00:00Z'],
    ['from closing', '2026-11-25T16:00:00Z', 3, '2026-11-25T13:00:00Z'],
    ['back to opening, not to the closing before', '2026-11-25T16:00:00Z', 4, '2026-11-25T12:00:00Z'],
    ['over the break', '2026-11-25T16:00:00Z', 5, '2026-11-25T10:00:00Z'],
    ['over a weekend', '2026-11-30T08:00:00Z', 2, '2026-11-27T15:00:00Z'],
    ['over the clock change', '2026-03-30T07:00:00Z', 2, '2026-03-27T15:00:00Z'],
    ['none: the instant itself', '2026-11-28T15:00:00Z', 0, '2026-11-28T15:00:00Z'],
  ])('backwards: %s', (_, from, hours, to) => {
    expect(subtractOpenTime(at(from), hours * HOUR, split)).toEqual(at(to));
  });

  it.each([
    ['without hours', aCalendar()],
    ['with every day closed', shut],
  ])('%s there is none, and the search ends', (_, calendar) => {
    const now = at('2026-11-23T08:00:00Z');
    expect(addOpenTime(now, 1, calendar)).toBeNull();
    expect(subtractOpenTime(now, 1, calendar)).toBeNull();
    expect(openTimeBetween(now, at('2027-11-23T08:00:00Z'), calendar)).toBe(0);
  });
});

describe('for any calendar with hours', () => {
  const wishes = [calendars({ open: true }), instants(), fc.integer({ min: 0, max: 10 * HOUR })] as const;

  it('what is added is what lies between', () => {
    fc.assert(
      fc.property(...wishes, (calendar, from, length) => {
        const to = addOpenTime(from, length, calendar) as Date;
        expect(openTimeBetween(from, to, calendar)).toBe(length);
      }),
    );
  });

  it('what is subtracted is what lies between', () => {
    fc.assert(
      fc.property(...wishes, (calendar, to, length) => {
        const from = subtractOpenTime(to, length, calendar) as Date;
        expect(openTimeBetween(from, to, calendar)).toBe(length);
      }),
    );
  });

  it('there and back again is the same open time, and never before', () => {
    fc.assert(
      fc.property(...wishes, (calendar, from, length) => {
        const to = addOpenTime(from, length, calendar) as Date;
        const back = subtractOpenTime(to, length, calendar) as Date;
        expect(back.getTime()).toBeGreaterThanOrEqual(from.getTime());
        expect(openTimeBetween(from, back, calendar)).toBe(0);
      }),
    );
  });

  it('two stretches make one', () => {
    const stretch = () => fc.integer({ min: 0, max: 40 * 24 * HOUR });
    fc.assert(
      fc.property(
        calendars({ open: true }),
        instants(),
        stretch(),
        stretch(),
        (calendar, a, first, second) => {
          const b = new Date(a.getTime() + first);
          const c = new Date(b.getTime() + second);
          const parts = openTimeBetween(a, b, calendar) + openTimeBetween(b, c, calendar);
          expect(parts).toBe(openTimeBetween(a, c, calendar));
        },
      ),
    );
  });
});
