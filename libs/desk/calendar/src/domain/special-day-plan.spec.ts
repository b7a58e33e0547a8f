import { InvalidInput } from '@kontaktpost/kernel';
import { type DayWish, spanOf, specialDayPlan } from './special-day-plan';

const eve = { date: '2026-12-23', name: 'Dan före dopparedan' };

describe('a closed or short day', () => {
  it.each<[string, Partial<DayWish>, object]>([
    ['closed', {}, { opensMinute: null, closesMinute: null }],
    ['closed, said with null', { opensAt: null, closesAt: null }, { opensMinute: null, closesMinute: null }],
    ['closes at noon', { closesAt: '12:00' }, { opensMinute: null, closesMinute: 720 }],
    ['opens at ten', { opensAt: '10:00' }, { opensMinute: 600, closesMinute: null }],
    ['ten to noon', { opensAt: '10:00', closesAt: '12:00' }, { opensMinute: 600, closesMinute: 720 }],
    ['the usual hours', { opensAt: '00:00', closesAt: '24:00' }, { opensMinute: 0, closesMinute: 1440 }],
    ['spaces around the name', { name: '  Dan före dopparedan ' }, {}],
  ])('%s', (_, wish, plan) => {
    expect(specialDayPlan({ ...eve, ...wish })).toEqual({
      ...eve,
      opensMinute: null,
      closesMinute: null,
      ...plan,
    });
  });

  it.each<[Partial<DayWish>, string]>([
    [{ name: ' ' }, 'Write what the day is'],
    [{ name: 'å'.repeat(201) }, 'at most 200 characters'],
    [{ date: '2026-02-30' }, 'It must be a real day.'],
    [{ opensAt: '12:00', closesAt: '12:00' }, 'The day must close after it opens.'],
    [{ opensAt: '14:00', closesAt: '12:00' }, 'The day must close after it opens.'],
    [{ closesAt: '00:00' }, 'Leave both times out for a day that is closed.'],
    [{ opensAt: '24:00' }, 'Leave both times out for a day that is closed.'],
    [{ opensAt: 'tio' }, 'Write the time as HH:MM'],
  ])('is refused, in words: %j', (wish, said) => {
    expect(() => specialDayPlan({ ...eve, ...wish })).toThrow(InvalidInput);
    expect(() => specialDayPlan({ ...eve, ...wish })).toThrow(said);
  });
});

describe('the span of a question', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-01-01', '2027-12-31'],
    ['2027-01-01', '2028-12-31'],
  ])('%s to %s', (from, to) => {
    expect(spanOf(from, to)).toEqual({ from, to });
  });

  it.each([
    ['2026-11-23', '2026-11-22', 'must not lie before the first'],
    ['2026-01-01', '2028-01-03', 'two years at most'],
    ['2026-01-01', '2028-13-01', 'a real day'],
  ])('not %s to %s', (from, to, said) => {
    expect(() => spanOf(from, to)).toThrow(said);
  });
});
