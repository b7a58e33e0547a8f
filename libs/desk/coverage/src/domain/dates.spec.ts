import { datesOf, weekOf } from './dates';

describe('the dates of a period', () => {
  it.each([
    ['2026-11-23', '2026-11-23', ['2026-11-23']],
    ['2026-11-29', '2026-12-01', ['2026-11-29', '2026-11-30', '2026-12-01']],
    ['2028-02-28', '2028-03-01', ['2028-02-28', '2028-02-29', '2028-03-01']],
  ])('from %s to %s', (from, to, dates) => {
    expect(datesOf({ from, to }, 31)).toEqual(dates);
  });

  it('may be as long as allowed', () => {
    expect(datesOf({ from: '2026-01-01', to: '2026-01-31' }, 31)).toHaveLength(31);
    expect(datesOf({ from: '2026-01-01', to: '2027-01-01' }, 366)).toHaveLength(366);
  });

  it.each([
    ['a day longer', '2026-01-01', '2026-02-01', 'Ask for at most 31 days at a time.'],
    ['a thousand years', '1950-01-01', '2190-01-01', 'Ask for at most 31 days at a time.'],
    ['backwards', '2026-01-02', '2026-01-01', 'The last day lies before the first. Swap them.'],
    ['no day', '2026-02-30', '2026-03-01', 'Write the date as YYYY-MM-DD'],
  ])('is refused: %s', (_, from, to, words) => {
    expect(() => datesOf({ from, to }, 31)).toThrow(words);
  });

  it.each([
    ['a Monday', '2026-11-23'],
    ['a Wednesday', '2026-11-25'],
    ['a Sunday', '2026-11-29'],
  ])('of a week, from %s', (_, date) => {
    expect(weekOf(date)).toEqual([23, 24, 25, 26, 27, 28, 29].map((day) => `2026-11-${day}`));
  });

  it('of a week over the turn of the year', () => {
    expect(weekOf('2027-01-01')[0]).toBe('2026-12-28');
    expect(weekOf('2027-01-01')[6]).toBe('2027-01-03');
  });
});
