import { datesOf, periodOf } from './period';

describe('a period', () => {
  it.each([
    ['a day in winter', '2026-11-23', '2026-11-23', '2026-11-22T23:00:00.000Z', '2026-11-23T23:00:00.000Z'],
    [
      'with the start of summer time',
      '2026-03-29',
      '2026-03-29',
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T22:00:00.000Z',
    ],
    ['with its end', '2026-10-25', '2026-10-26', '2026-10-24T22:00:00.000Z', '2026-10-26T23:00:00.000Z'],
  ])('%s begins and ends at midnight in Stockholm', (_, first, last, from, to) => {
    const period = periodOf(first, last);
    expect([period.from.toISOString(), period.to.toISOString()]).toEqual([from, to]);
  });

  it('has each of its dates once, also over the clock change', () => {
    expect(datesOf(periodOf('2026-03-28', '2026-03-30'))).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
  });

  it('may have a leap year, and no more', () => {
    expect(datesOf(periodOf('2028-01-01', '2028-12-31'))).toHaveLength(366);
    expect(() => periodOf('2028-01-01', '2029-01-01')).toThrow('at most 366 days');
  });

  it.each([
    ['that ends before it begins', '2026-11-23', '2026-11-22', 'ends before it begins'],
    ['of no real day', '2026-02-30', '2026-03-01', 'a real day'],
  ])('%s is refused', (_, from, to, words) => {
    expect(() => periodOf(from, to)).toThrow(words);
  });
});
