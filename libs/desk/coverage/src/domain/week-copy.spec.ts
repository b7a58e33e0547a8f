import type { PersonId } from '@kontaktpost/kernel';
import { weekOf } from './dates';
import { copiesOf, withoutOverlaps } from './week-copy';

const FROM = weekOf('2026-11-23');
const TO = weekOf('2026-11-30');
const shift = (date: string, person = 'anna', fromMinute = 480, toMinute = 720) => ({
  date,
  fromMinute,
  toMinute,
  personId: person as PersonId,
  work: 'MAIL' as const,
});
const copied = (dates: string[], taken: string[] = []) =>
  copiesOf(
    dates.map((date) => shift(date)),
    { from: FROM, to: TO, taken: new Set(taken) },
  ).map(({ date }) => date);

describe('a copied week', () => {
  it('has the shifts on the same weekdays', () => {
    expect(copied(['2026-11-23', '2026-11-27', '2026-11-29'])).toEqual([
      '2026-11-30',
      '2026-12-04',
      '2026-12-06',
    ]);
  });

  it('leaves days alone that have shifts', () => {
    expect(copied(['2026-11-23', '2026-11-24'], ['2026-11-30'])).toEqual(['2026-12-01']);
  });

  it('is empty after an empty week', () => {
    expect(copied([])).toEqual([]);
  });

  it.each([
    ['the same person at the same time', shift('2026-11-30'), 0],
    ['the same person, overlapping', shift('2026-11-30', 'anna', 700, 800), 0],
    ['the same person, touching', shift('2026-11-30', 'anna', 720, 800), 1],
    ['the same person on another day', shift('2026-12-01'), 1],
    ['somebody else', shift('2026-11-30', 'bo'), 1],
  ])('beside %s', (_, existing, left) => {
    expect(withoutOverlaps([shift('2026-11-30')], [existing])).toHaveLength(left);
  });
});
