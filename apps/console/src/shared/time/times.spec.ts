import { dayName, endTime, localMinute, minuteOf, shortSpan, steppedTime, tidyTime, timeOf } from './times';

it.each([
  ['00:00', 0],
  ['08:30', 510],
  ['24:00', 1440],
  ['24:15', null],
  ['8:30', null],
  ['08:60', null],
  ['', null],
])('%s is minute %s', (time, minute) => {
  expect(minuteOf(time)).toBe(minute);
  if (minute !== null) expect(timeOf(minute)).toBe(time);
});

it.each([
  ['08:00', '12:00', '08–12'],
  ['08:30', '24:00', '08:30–24'],
])('%s to %s is said %s', (from, to, said) => {
  expect(shortSpan(from, to)).toBe(said);
});

it('ends a day at midnight, also when that is written 00:00', () => {
  expect(endTime('00:00')).toBe('24:00');
  expect(endTime('16:00')).toBe('16:00');
});

it.each([
  ['8', '08:00'],
  ['16', '16:00'],
  ['830', '08:30'],
  ['0830', '08:30'],
  ['8.30', '08:30'],
  [' 08:30 ', '08:30'],
  ['24', '24:00'],
  ['83', null],
  ['8:3', null],
  ['860', null],
  ['2430', null],
  ['', null],
  ['åtta', null],
])('%s is read as %s', (typed, time) => {
  expect(tidyTime(typed)).toBe(time);
});

it.each([
  ['08:00', 15, '08:15'],
  ['08:00', -15, '07:45'],
  ['08:10', 15, '08:15'],
  ['08:10', -15, '08:00'],
  ['00:00', -15, '00:00'],
  ['24:00', 15, '24:00'],
  ['', 15, null],
])('%s and %s minutes is %s', (time, step, next) => {
  expect(steppedTime(time, step)).toBe(next);
});

it('is local, in winter and in summer', () => {
  expect(localMinute('2026-11-23T13:30:00Z')).toBe(14 * 60 + 30);
  expect(localMinute('2026-07-01T13:30:00Z')).toBe(15 * 60 + 30);
});

it('names days', () => {
  expect(dayName('2026-11-23', 'sv-SE')).toBe('måndag 23 november');
  expect(dayName('2026-11-23', 'sv-SE', 'short')).toBe('mån 23 nov');
  expect(dayName('2026-11-23', 'en-GB')).toBe('Monday 23 November');
});
