import type { TextId, TextValues } from '../../shared/text/use-text';
import type { Piece } from './board';
import { dayWords, hourWords, shortDay, spanText, weekdayText } from './words';

/** Words as they are asked for: the id and what goes into it. */
const t = (id: TextId, values: TextValues = {}) => `${id}(${Object.values(values).join(' ')})`;
const piece = (
  from: number,
  to: number,
  planned: number,
  needed: number,
  present: number | null = null,
): Piece => ({
  from: from * 60,
  to: to * 60,
  planned,
  needed,
  present,
});
const names = { team: 'Kontaktcenter', day: 'måndag 23 november' };
const day = (pieces: Piece[]) => ({ day: '2026-11-23', hours: [], pieces });

describe('a day read aloud', () => {
  it.each([
    ['closed', [], 'coverage.day.closed(Kontaktcenter måndag 23 november)'],
    [
      'no gaps, in two periods',
      [piece(8, 9, 1, 1), piece(9, 10, 1, 1), piece(13, 14, 1, 1)],
      'coverage.day.covered(Kontaktcenter måndag 23 november 08–10, 13–14)',
    ],
    [
      'two gaps',
      [piece(12, 13, 3, 4), piece(13, 14, 4, 4), piece(14, 15, 2, 4)],
      'coverage.day.gaps(Kontaktcenter måndag 23 november 2 coverage.day.gap(12–13 1), coverage.day.gap(14–15 2))',
    ],
  ])('%s', (_name, pieces, words) => {
    expect(dayWords(t, names, day(pieces))).toBe(words);
  });

  it('says who is there now, once that is known', () => {
    const running = piece(14, 15, 4, 4, 3);
    expect(dayWords(t, names, day([running]), running)).toContain('. coverage.now(3 4)');
    expect(dayWords(t, names, day([running]), piece(14, 15, 4, 4))).not.toContain('coverage.now');
  });
});

it.each([
  ['closed', [], 'coverage.cell.closed()'],
  ['a gap', [piece(8, 9, 1, 3)], 'coverage.cell.gap(1 3 2)'],
  ['with who was there', [piece(8, 9, 3, 3, 2)], 'coverage.cell.met(3 3 0), coverage.cell.present(2)'],
  ['half an hour', [piece(8.5, 9, 3, 2)], '08:30–09: coverage.cell.margin(3 2 -1)'],
])('an hour in words: %s', (_name, pieces, words) => {
  expect(hourWords(t, { hour: 8, state: 'met', planned: 0, missing: 0, pieces })).toBe(words);
});

it('names spans and days', () => {
  expect(spanText({ from: 690, to: 780 })).toBe('11:30–13');
  expect(weekdayText('2026-11-25', 'sv-SE')).toBe('Onsdag');
  expect(shortDay('2026-11-23', 'sv-SE')).toBe('Mån 23');
  expect(shortDay('2026-11-23', 'en-GB')).toBe('Mon 23');
});
