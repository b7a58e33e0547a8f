import { arrivalText, dayOf, momentText, recordText, spanText } from './days';

const now = Date.parse('2026-11-23T13:31:00Z');

describe('days in the municipality', () => {
  it.each([
    ['2026-11-22T23:30:00Z', '2026-11-23'],
    ['2026-06-30T22:30:00Z', '2026-07-01'],
    ['2026-06-30T21:30:00Z', '2026-06-30'],
  ])('%s is %s', (instant, day) => {
    expect(dayOf(instant)).toBe(day);
  });

  it.each([
    ['2026-11-23T13:02:00Z', '14:02'],
    ['2026-11-19T13:02:00Z', '19 nov'],
    ['2025-11-19T13:02:00Z', '19 nov 2025'],
  ])('arrival %s is %s', (instant, text) => {
    expect(arrivalText(instant, now, 'sv-SE')).toBe(text);
  });

  it('says the time of day beside the day', () => {
    expect(momentText('2026-11-19T13:02:00Z', now, 'sv-SE', 'idag')).toBe('19 nov, 14:02');
    expect(momentText('2026-11-23T08:12:00Z', now, 'sv-SE', 'idag')).toBe('idag 09:12');
    expect(momentText('2026-11-19T13:02:00Z', now, 'en-GB', 'today')).toBe('19 Nov, 14:02');
  });

  it('joins days of one month', () => {
    expect(spanText('2026-11-12T10:00:00Z', '2026-11-17T10:00:00Z', 'sv-SE')).toMatch(
      /^12\s?–\s?17 november$/u,
    );
  });

  it('is whole in records', () => {
    expect(recordText('2026-06-30T22:30:00Z')).toBe('2026-07-01 00:30');
  });
});
