import { InvalidInput } from '@kontaktpost/kernel';
import { dateFrom, minuteOf, timeOf } from './times';

describe('a time of day', () => {
  it.each([
    ['00:00', 0],
    ['08:30', 510],
    ['23:59', 1439],
    ['24:00', 1440],
  ])('%s is minute %s, and back', (time, minute) => {
    expect(minuteOf(time)).toBe(minute);
    expect(timeOf(minute)).toBe(time);
  });

  it.each(['', '8:30', '08.30', '0830', '24:01', '25:00', '08:60', ' 08:30', '08:30:00', '08:30\n', 'åtta'])(
    '%j is none',
    (time) => {
      expect(() => minuteOf(time)).toThrow(InvalidInput);
      expect(() => minuteOf(time)).toThrow('Write the time as HH:MM, such as 08:30.');
    },
  );
});

describe('a date', () => {
  it.each(['2026-11-23', '2024-02-29', '1900-01-01', '2199-12-31'])('%s is one', (text) => {
    expect(dateFrom(text).toString()).toBe(text);
  });

  it.each([
    '',
    '2026-11-31',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '26-11-23',
    '20261123',
    '2026-11-23T10:00',
    '2026-11-23\n',
    '1899-12-31',
    '9999-01-01',
    '-002026-11-23',
    '23/11 2026',
  ])('%j is none', (text) => {
    expect(() => dateFrom(text)).toThrow(InvalidInput);
    expect(() => dateFrom(text)).toThrow('Write the date as YYYY-MM-DD, such as 2026-11-23.');
  });
});
