import { absenceEnd, absencePeriod, wholeDay } from './absence-period';

const NOW = new Date('2026-03-02T11:00:00Z');

describe('the period of an absence', () => {
  it.each<[string, Parameters<typeof absencePeriod>[0], string, string]>([
    ['one whole day', { from: '2026-03-04', to: '2026-03-04' }, '2026-03-03T23:00Z', '2026-03-04T23:00Z'],
    [
      'today, though it has begun',
      { from: '2026-03-02', to: '2026-03-02' },
      '2026-03-01T23:00Z',
      '2026-03-02T23:00Z',
    ],
    [
      'an afternoon',
      { from: '2026-03-04', to: '2026-03-04', fromTime: '13:00', toTime: '17:00' },
      '2026-03-04T12:00Z',
      '2026-03-04T16:00Z',
    ],
    [
      'over midnight',
      { from: '2026-03-04', to: '2026-03-05', fromTime: '22:00', toTime: '06:00' },
      '2026-03-04T21:00Z',
      '2026-03-05T05:00Z',
    ],
    [
      'over the night that has 23 hours',
      { from: '2026-03-28', to: '2026-03-29' },
      '2026-03-27T23:00Z',
      '2026-03-29T22:00Z',
    ],
    [
      'over the night that has 25 hours',
      { from: '2026-10-25', to: '2026-10-25' },
      '2026-10-24T22:00Z',
      '2026-10-25T23:00Z',
    ],
    [
      'the hour that comes twice, from its first on',
      { from: '2026-10-25', to: '2026-10-25', fromTime: '02:30' },
      '2026-10-25T00:30Z',
      '2026-10-25T23:00Z',
    ],
    [
      'two years to the day',
      { from: '2026-03-04', to: '2028-03-04' },
      '2026-03-03T23:00Z',
      '2028-03-04T23:00Z',
    ],
    [
      'to 24:00',
      { from: '2026-03-04', to: '2026-03-04', toTime: '24:00' },
      '2026-03-03T23:00Z',
      '2026-03-04T23:00Z',
    ],
  ])('%s', (_, wish, startsAt, endsAt) => {
    expect(absencePeriod(wish, NOW)).toEqual({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) });
  });

  it.each<[string, Parameters<typeof absencePeriod>[0], string, string]>([
    ['from yesterday', { from: '2026-03-01', to: '2026-03-04' }, 'from', 'today at the earliest'],
    ['this morning', { from: '2026-03-02', to: '2026-03-02', toTime: '10:00' }, 'to', 'over already'],
    ['backwards', { from: '2026-03-04', to: '2026-03-03' }, 'to', 'ends before it begins'],
    [
      'backwards over midnight',
      { from: '2026-03-04', to: '2026-03-04', fromTime: '22:00', toTime: '02:00' },
      'to',
      'the last day is the next day',
    ],
    [
      'without any time',
      { from: '2026-03-04', to: '2026-03-04', fromTime: '10:00', toTime: '10:00' },
      'to',
      'ends before it begins',
    ],
    ['longer than two years', { from: '2026-03-04', to: '2028-03-05' }, 'to', '2 years at the most'],
    [
      'from a time left out in March',
      { from: '2026-03-29', to: '2026-03-29', fromTime: '02:30' },
      'fromTime',
      'There is no 02:30 on 2026-03-29',
    ],
    [
      'to a time left out in March',
      { from: '2026-03-28', to: '2026-03-29', toTime: '02:00' },
      'toTime',
      'Choose 03:00',
    ],
    ['on a day that is none', { from: '2026-02-30', to: '2026-03-04' }, 'date', 'a real day'],
    ['at a time that is none', { from: '2026-03-04', to: '2026-03-04', fromTime: '25:00' }, 'time', 'HH:MM'],
  ])('is refused %s, with words that say what to do', (_, wish, field, words) => {
    expect(() => absencePeriod(wish, NOW)).toThrow(
      expect.objectContaining({
        code: 'INVALID_INPUT',
        message: expect.stringContaining(words),
        facts: expect.objectContaining({ field }),
      }),
    );
  });

  it('may end later today than it was planned to, and not earlier than now', () => {
    const startsAt = new Date('2026-02-27T23:00Z');
    expect(absenceEnd({ startsAt, to: '2026-03-02', toTime: '15:00' }, NOW)).toEqual(
      new Date('2026-03-02T14:00Z'),
    );
    expect(() => absenceEnd({ startsAt, to: '2026-03-01' }, NOW)).toThrow('over already');
  });

  it.each([
    ['2026-03-02T11:00Z', '2026-03-01T23:00Z', '2026-03-02T23:00Z'],
    ['2026-03-02T23:30Z', '2026-03-02T23:00Z', '2026-03-03T23:00Z'],
    ['2026-03-29T12:00Z', '2026-03-28T23:00Z', '2026-03-29T22:00Z'],
  ])("the whole day of %s is Stockholm's", (now, startsAt, endsAt) => {
    expect(wholeDay(new Date(now))).toEqual({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) });
  });
});
