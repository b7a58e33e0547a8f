import { minutesToWait, windowStart } from './sign-in-limit';

const now = new Date('2026-03-02T12:00:00Z');
const minutesAgo = (...minutes: number[]): Date[] => minutes.map((m) => new Date(now.getTime() - m * 60_000));

describe('the pause after failed sign-ins', () => {
  it.each<[string, Date[], number]>([
    ['none failed', [], 0],
    ['nine failed', minutesAgo(1, 1, 1, 1, 1, 1, 1, 1, 1), 0],
    ['ten failed just now', minutesAgo(...Array(10).fill(0)), 15],
    ['ten failed, the first 14 minutes ago', minutesAgo(14, 5, 5, 5, 5, 5, 5, 5, 5, 5), 1],
    ['ten failed, the first 14.5 minutes ago', minutesAgo(14.5, 5, 5, 5, 5, 5, 5, 5, 5, 5), 1],
    ['twelve failed: the tenth newest decides', minutesAgo(14, 13, 12, 3, 3, 3, 3, 3, 3, 3, 3, 3), 3],
  ])('%s', (_, failures, minutes) => {
    expect(minutesToWait(failures, now)).toBe(minutes);
  });

  it('looks a quarter of an hour back', () => {
    expect(windowStart(now)).toEqual(new Date('2026-03-02T11:45:00Z'));
  });
});
