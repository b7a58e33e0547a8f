import { isSkipped, spanOf, spansOfDays } from './local-times';

const HOUR = 3_600_000;
const length = (date: string, fromMinute: number, toMinute: number): number => {
  const { start, end } = spanOf({ date, fromMinute, toMinute });
  return (end - start) / HOUR;
};

describe('times of day', () => {
  it.each([
    ['an ordinary morning', '2026-11-23', 480, 720, 4],
    ['an ordinary day', '2026-11-23', 0, 1440, 24],
    ['the day that loses an hour', '2026-03-29', 0, 1440, 23],
    ['the day that gains one', '2026-10-25', 0, 1440, 25],
    ['over the lost hour', '2026-03-29', 60, 240, 2],
    ['up to the lost hour', '2026-03-29', 60, 120, 1],
    ['from the end of the lost hour on', '2026-03-29', 180, 240, 1],
    ['the doubled hour', '2026-10-25', 120, 180, 2],
    ['over the doubled hour', '2026-10-25', 60, 240, 4],
    ['after the change', '2026-10-25', 480, 720, 4],
  ])('%s lasts as long as it really does', (_, date, from, to, hours) => {
    expect(length(date, from, to)).toBe(hours);
  });

  it('are those of Stockholm, in winter and in summer', () => {
    const at = (date: string) =>
      new Date(spanOf({ date, fromMinute: 480, toMinute: 540 }).start).toISOString();
    expect(at('2026-11-23')).toBe('2026-11-23T07:00:00.000Z');
    expect(at('2026-06-15')).toBe('2026-06-15T06:00:00.000Z');
  });

  it('are the same when a day is asked for again', () => {
    const spans = spansOfDays();
    for (const date of ['2026-03-29', '2026-11-23', '2026-03-29'])
      expect(spans({ date, fromMinute: 60, toMinute: 300 })).toEqual(
        spanOf({ date, fromMinute: 60, toMinute: 300 }),
      );
  });

  it.each([
    ['2026-03-29', 119, false],
    ['2026-03-29', 120, true],
    ['2026-03-29', 179, true],
    ['2026-03-29', 180, false],
    ['2026-10-25', 150, false],
    ['2026-11-23', 150, false],
    ['2026-11-23', 1440, false],
  ])('on %s minute %i is skipped by the clocks: %s', (date, minute, skipped) => {
    expect(isSkipped(date, minute)).toBe(skipped);
  });
});
