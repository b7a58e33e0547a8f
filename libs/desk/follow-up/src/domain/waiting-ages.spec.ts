import type { WorkCalendar } from '@kontaktpost/working-time';
import { Temporal } from 'temporal-polyfill';
import { ageOf, earliestDate, workingDaysSince } from './waiting-ages';

const EASTER = new Set(['2026-04-03', '2026-04-06']);
const calendar: WorkCalendar = { holidays: EASTER, special: new Map(), periods: [] };
const since = (today: string) => workingDaysSince(Temporal.PlainDate.from(today), calendar);

describe('how many working days something has waited', () => {
  it.each([
    ['today', '2026-04-08', '2026-04-08', 0],
    ['yesterday', '2026-04-08', '2026-04-07', 1],
    ['on Maundy Thursday, seen on Tuesday', '2026-04-07', '2026-04-02', 1],
    ['on Good Friday itself, seen on Tuesday', '2026-04-07', '2026-04-03', 1],
    ['on a Saturday, seen on Sunday', '2026-04-12', '2026-04-11', 0],
    ['on a Friday, seen on Monday', '2026-04-13', '2026-04-10', 1],
    ['the week before Easter', '2026-04-08', '2026-03-30', 5],
  ])('since %s', (_, today, date, days) => {
    expect(since(today).get(date)).toBe(days);
  });

  it('reaches as far back as dates are told apart', () => {
    const today = Temporal.PlainDate.from('2026-04-08');
    expect(workingDaysSince(today, calendar).get(earliestDate(today))).toBeGreaterThan(6);
  });

  it.each([
    [0, '0'],
    [1, '1'],
    [2, '2'],
    [3, '3-5'],
    [5, '3-5'],
    [6, '6+'],
    [40, '6+'],
  ])('%i is told as %s', (days, age) => {
    expect(ageOf(days)).toBe(age);
  });
});
