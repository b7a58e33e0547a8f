import fc from 'fast-check';
import { endOfWeekday } from './weekdays';
import { dateOf } from './zone';

describe('the end of the 2nd weekday after receipt', () => {
  it.each([
    ['Monday', '2026-11-23T09:00:00Z', '2026-11-25'],
    ['Friday', '2026-11-27T15:59:00Z', '2026-12-01'],
    ['Saturday', '2026-11-28T10:00:00Z', '2026-12-01'],
    ['Sunday', '2026-11-29T22:59:59Z', '2026-12-01'],
    ['late Monday in UTC is Tuesday here', '2026-11-23T23:30:00Z', '2026-11-26'],
    ['before summer time begins', '2026-03-27T12:00:00Z', '2026-03-31'],
    ['before summer time ends', '2026-10-23T12:00:00Z', '2026-10-27'],
  ])('%s %s -> %s', (_, received, due) => {
    const end = endOfWeekday(new Date(received), 2);
    expect(dateOf(end).toString()).toBe(due);
    expect(dateOf(new Date(end.getTime() + 1000)).toString()).not.toBe(due);
  });

  it('is always a weekday, two to four days on', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (at) => {
          const due = dateOf(endOfWeekday(at, 2));
          const days = dateOf(at).until(due, { largestUnit: 'day' }).days;
          expect(due.dayOfWeek).toBeLessThanOrEqual(5);
          expect(days).toBeGreaterThanOrEqual(2);
          expect(days).toBeLessThanOrEqual(4);
        },
      ),
    );
  });
});
