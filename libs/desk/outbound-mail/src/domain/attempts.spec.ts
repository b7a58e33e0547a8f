import { MOST_TRIES, nextAttempt } from './attempts';

const start = new Date('2026-03-02T08:00:00Z');
const minutesTo = (at: Date | null): number | null => at && (at.getTime() - start.getTime()) / 60_000;

it.each([
  [1, 1],
  [2, 5],
  [3, 15],
  [4, 30],
  [5, 60],
  [6, 120],
  [7, 240],
  [17, 240],
])('after try %i the next is %i minutes later', (tries, minutes) => {
  expect(minutesTo(nextAttempt(tries, start))).toBe(minutes);
});

it('gives up within 48 hours, and not before 44', () => {
  let at = start;
  let tries = 0;
  for (let next: Date | null = start; next; next = nextAttempt(tries, at)) {
    at = next;
    tries += 1;
  }
  expect(tries).toBe(MOST_TRIES);
  const hours = (at.getTime() - start.getTime()) / 3_600_000;
  expect(hours).toBeLessThanOrEqual(48);
  expect(hours).toBeGreaterThan(44);
});
