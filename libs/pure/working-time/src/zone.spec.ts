import { dateOf, instantAt } from './zone';

describe('the date in Stockholm', () => {
  it.each([
    ['2026-11-23T22:59:59Z', '2026-11-23'],
    ['2026-11-23T23:00:00Z', '2026-11-24'],
    ['2026-11-23T23:30:00Z', '2026-11-24'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-12-31T23:30:00Z', '2027-01-01'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-10-25T21:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
  ])('of %s is %s', (at, date) => {
    expect(dateOf(new Date(at)).toString()).toBe(date);
  });
});

describe('the instant of a local time', () => {
  it.each([
    ['winter', '2026-11-23', 510, '2026-11-23T07:30:00Z'],
    ['summer', '2026-07-01', 510, '2026-07-01T06:30:00Z'],
    ['midnight', '2026-11-23', 0, '2026-11-22T23:00:00Z'],
    ['24.00 is the next midnight', '2026-11-23', 1440, '2026-11-23T23:00:00Z'],
    ['24.00 of the year', '2026-12-31', 1440, '2026-12-31T23:00:00Z'],
    ['before the missing hour', '2026-03-29', 119, '2026-03-29T00:59:00Z'],
    ['in the missing hour', '2026-03-29', 150, '2026-03-29T01:30:00Z'],
    ['after the missing hour', '2026-03-29', 180, '2026-03-29T01:00:00Z'],
    ['in the missing hour of 2027', '2027-03-28', 120, '2027-03-28T01:00:00Z'],
    ['the first of two', '2026-10-25', 150, '2026-10-25T00:30:00Z'],
    ['after the doubled hour', '2026-10-25', 180, '2026-10-25T02:00:00Z'],
    ['the first of two in 2027', '2027-10-31', 150, '2027-10-31T00:30:00Z'],
  ])('%s: %s and %s minutes is %s', (_, date, minute, at) => {
    expect(instantAt(date, minute)).toEqual(new Date(at));
  });
});
