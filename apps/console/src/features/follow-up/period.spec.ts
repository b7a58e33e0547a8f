import { chosen, months, periodOf } from './period';

const TODAY = '2026-11-23';

it.each([
  [undefined, '2026-10-25', TODAY, '30d'],
  ['7d', '2026-11-17', TODAY, '7d'],
  ['365d', '2025-11-24', TODAY, '365d'],
  ['2026-02', '2026-02-01', '2026-02-28', '2026-02'],
  ['2024-02', '2024-02-01', '2024-02-29', '2024-02'],
  ['2026-11', '2026-11-01', '2026-11-30', '2026-11'],
  ['2026-12', '2026-10-25', TODAY, '30d'],
  ['2026-13', '2026-10-25', TODAY, '30d'],
  ['nonsense', '2026-10-25', TODAY, '30d'],
])('reads the period %s of the address', (value, from, to, shown) => {
  expect(periodOf(value, TODAY)).toEqual({ from, to });
  expect(chosen(value, TODAY)).toBe(shown);
});

it('offers the twelve months up to this one', () => {
  const offered = months('2026-03-31');
  expect(offered).toHaveLength(12);
  expect([offered[0], offered[1], offered[3], offered[11]]).toEqual([
    '2026-03',
    '2026-02',
    '2025-12',
    '2025-04',
  ]);
});
