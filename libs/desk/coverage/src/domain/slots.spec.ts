import { type OpeningPeriod, openingsOn } from '@kontaktpost/working-time';
import { aCalendar } from '@kontaktpost/working-time/testing';
import { hoursOf, slotsOf } from './slots';

type Staffed = OpeningPeriod & { leastStaffing: number };
const period = (weekday: number, [from, to]: [number, number], leastStaffing: number): Staffed => ({
  weekday,
  fromMinute: from * 60,
  toMinute: to * 60,
  leastStaffing,
});
const hm = (ms: number): string => new Date(ms).toISOString().slice(11, 16);
const shown = (date: string, periods: Staffed[], special = {}): string[] =>
  slotsOf(openingsOn(date, aCalendar<Staffed>({ periods, special }))).map(
    ({ start, end, needed }) => `${hm(start)}-${hm(end)} ${needed}`,
  );

describe('slots of phone hours', () => {
  it.each<[string, string, Staffed[], string[]]>([
    ['whole hours', '2026-11-23', [period(1, [8, 10], 2)], ['07:00-08:00 2', '08:00-09:00 2']],
    [
      'half hours at both ends',
      '2026-11-23',
      [period(1, [8.5, 10.5], 1)],
      ['07:30-08:00 1', '08:00-09:00 1', '09:00-09:30 1'],
    ],
    ['less than an hour', '2026-11-23', [period(1, [8.25, 8.75], 1)], ['07:15-07:45 1']],
    [
      'two periods that meet within an hour',
      '2026-11-23',
      [period(1, [12.5, 14], 3), period(1, [11, 12.5], 1)],
      ['10:00-11:00 1', '11:00-11:30 1', '11:30-12:00 3', '12:00-13:00 3'],
    ],
    ['another weekday', '2026-11-24', [period(1, [8, 10], 2)], []],
    ['no hours at all', '2026-11-23', [], []],
    ['a holiday', '2026-12-25', [period(5, [8, 10], 2)], []],
    ['hours in which nobody is needed', '2026-11-23', [period(1, [8, 9], 0)], ['07:00-08:00 0']],
    [
      'the night that loses an hour',
      '2026-03-29',
      [period(7, [1, 4], 1)],
      ['00:00-01:00 1', '01:00-02:00 1'],
    ],
    [
      'the night that gains one',
      '2026-10-25',
      [period(7, [1, 4], 1)],
      ['23:00-00:00 1', '00:00-01:00 1', '01:00-02:00 1', '02:00-03:00 1'],
    ],
  ])('%s', (_, date, periods, slots) => {
    expect(shown(date, periods)).toEqual(slots);
  });

  it('are cut by a short day', () => {
    const special = { '2026-11-23': { opensMinute: null, closesMinute: 570 } };
    expect(shown('2026-11-23', [period(1, [8, 16], 2)], special)).toEqual(['07:00-08:00 2', '08:00-08:30 2']);
  });

  it('are none on a day closed by local decision', () => {
    const special = { '2026-11-23': { opensMinute: null, closesMinute: null } };
    expect(shown('2026-11-23', [period(1, [8, 16], 2)], special)).toEqual([]);
  });

  it('of no time at all are none', () => {
    expect(hoursOf({ start: 5, end: 5 })).toEqual([]);
  });
});
