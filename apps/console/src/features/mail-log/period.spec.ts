import { endOfDay, startOfDay } from './period';

it.each([
  ['winter', '2026-11-23', '2026-11-22T23:00:00.000Z', '2026-11-23T23:00:00.000Z'],
  ['summer', '2026-07-01', '2026-06-30T22:00:00.000Z', '2026-07-01T22:00:00.000Z'],
  ['clocks forward: 23 hours', '2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
  ['clocks back: 25 hours', '2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
  ['no day', 'igår', undefined, undefined],
  ['no such day', '2026-13-01', undefined, undefined],
])('%s', (_name, day, start, end) => {
  expect(startOfDay(day)).toBe(start);
  expect(endOfDay(day)).toBe(end);
});
