import { dueWords, isUrgent } from './due';

const now = Date.parse('2026-11-23T13:31:00Z'); // 14.31 in Sweden

describe('dueWords', () => {
  it.each([
    ['a day has passed', '2026-11-22T15:00:00Z', { tone: 'late', unit: 'day', count: 1 }],
    [
      'late since yesterday evening is a day',
      '2026-11-22T22:59:00Z',
      { tone: 'late', unit: 'day', count: 1 },
    ],
    ['late since this morning', '2026-11-23T10:00:00Z', { tone: 'late', unit: 'hour', count: 3 }],
    ['late since just now', '2026-11-23T13:30:40Z', { tone: 'late', unit: 'minute', count: 1 }],
    ['an hour and a half left', '2026-11-23T15:00:00Z', { tone: 'soon', hours: 1, minutes: 29 }],
    ['seconds left', '2026-11-23T13:31:10Z', { tone: 'soon', hours: 0, minutes: 1 }],
    ['later today', '2026-11-23T16:00:00Z', { tone: 'today' }],
    ['midnight in Sweden is tomorrow', '2026-11-23T23:00:00Z', { tone: 'later' }],
    ['the last minute of the Swedish day', '2026-11-23T22:59:00Z', { tone: 'today' }],
    ['next week', '2026-11-30T15:00:00Z', { tone: 'later' }],
  ])('%s', (_name, dueAt, words) => {
    expect(dueWords(dueAt, now)).toEqual(words);
  });

  it('knows soon across midnight', () => {
    const lateEvening = Date.parse('2026-11-23T22:30:00Z');
    expect(dueWords('2026-11-23T23:15:00Z', lateEvening)).toEqual({ tone: 'soon', hours: 0, minutes: 45 });
  });
});

describe('isUrgent', () => {
  it.each([
    [null, false],
    [undefined, false],
    ['2026-11-20T15:00:00Z', true],
    ['2026-11-23T22:00:00Z', true],
    ['2026-11-24T09:00:00Z', false],
  ])('%s: %s', (dueAt, urgent) => {
    expect(isUrgent(dueAt, now)).toBe(urgent);
  });
});
