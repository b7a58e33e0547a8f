import type { TextId } from '../text/use-text';
import { awayText, colleagues, isMidnight, lastDayOf, shortDay } from './away';

const now = Date.parse('2026-11-23T13:31:00Z'); // 14.31 in Sweden
const t = (id: TextId, values?: object) => [id, ...Object.values(values ?? {})].join(' ');

it('lists oneself first and those who are away last', () => {
  const away = { endsAt: '2026-11-27T23:00:00Z' };
  const people = [
    { id: '1', name: 'Östen Ek' },
    { id: '2', name: 'Anna Alm', absence: away },
    { id: '3', name: 'Åsa Ask', absence: null },
    { id: '4', name: 'Me' },
  ];
  expect(colleagues(people, '4').map(({ id }) => id)).toEqual(['4', '3', '1', '2']);
  expect(colleagues(people, '2').map(({ id }) => id)).toEqual(['4', '3', '1', '2']);
});

it.each([
  ['2026-11-27T23:00:00Z', '2026-11-27', true],
  ['2026-11-27T15:30:00Z', '2026-11-27', false],
  ['2026-06-30T22:00:00Z', '2026-06-30', true],
])('an absence until %s has %s as its last day', (endsAt, day, midnight) => {
  expect(lastDayOf(endsAt)).toBe(day);
  expect(isMidnight(endsAt)).toBe(midnight);
});

it.each([
  ['another day', '2026-11-27T23:00:00Z', 'away.until 27 nov'],
  ['another day at a time', '2026-11-27T12:00:00Z', 'away.until 27 nov'],
  ['the whole of today', '2026-11-23T23:00:00Z', 'away.today'],
  ['a part of today', '2026-11-23T15:00:00Z', 'away.until 16:00'],
])('away for %s', (_name, endsAt, words) => {
  expect(awayText(endsAt, { now, locale: 'sv-SE' }, t)).toBe(words);
});

it('says days in the language of the reader', () => {
  expect(shortDay('2026-05-01', 'sv-SE')).toBe('1 maj');
  expect(shortDay('2026-05-01', 'en-GB')).toBe('1 May');
});
