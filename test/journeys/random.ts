/** Random numbers that come out the same again for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    upTo: (most) => Math.floor(next() * (most + 1)),
    chance: (share) => next() < share,
    oneOf: (list) => list[Math.floor(next() * list.length)] as never,
  };
}

export type Random = {
  /** A whole number from 0 up to and including `most`. */
  upTo(most: number): number;
  /** True in this share of cases. */
  chance(share: number): boolean;
  oneOf<T>(list: readonly T[]): T;
};
