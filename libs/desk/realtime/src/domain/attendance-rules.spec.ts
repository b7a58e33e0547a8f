import type { PersonId } from '@kontaktpost/kernel';
import { stayOf } from './attendance-rules';

const sign = (seenAt: number, since: number, atWork = true) => ({
  personId: 'anna' as PersonId,
  seenAt: new Date(seenAt * 1000),
  since: new Date(since * 1000),
  atWork,
});

describe('what a last sign vouches for', () => {
  it.each([
    ['just come', sign(100, 100), { there: { start: 100_000, end: 190_000 }, lastThere: 100_000 }],
    ['there for long', sign(900, 100), { there: { start: 100_000, end: 990_000 }, lastThere: 900_000 }],
    ['away from the desk', sign(900, 100, false), { there: null, lastThere: 100_000 }],
  ])('%s', (_, seen, stay) => {
    expect(stayOf(seen)).toEqual(stay);
  });
});
