import type { PersonId } from '@kontaktpost/kernel';
import { isThere, thereSince } from './attendance-rules';

const at = (seconds: number): Date => new Date(Date.UTC(2026, 10, 23, 8) + seconds * 1000);
const seen = (seenAt: number, since: number, atWork = true) => ({
  personId: 'anna' as PersonId,
  seenAt: at(seenAt),
  since: at(since),
  atWork,
});

describe('somebody', () => {
  it.each([
    ['just seen', seen(100, 0), 100, true, 0],
    ['seen 89 seconds ago', seen(100, 0), 189, true, 0],
    ['seen 90 seconds ago', seen(100, 0), 190, false, 100],
    ['signed in and away from the desk', seen(100, 40, false), 101, false, 40],
    ['away from the desk, and gone since', seen(100, 40, false), 900, false, 40],
    ['not yet come', seen(100, 100), 40, false, 100],
  ])('%s', (_, sign, now, there, since) => {
    expect(isThere(sign, at(now))).toBe(there);
    expect(thereSince(sign, at(now))).toEqual(at(since));
  });
});
