import { useState } from 'react';

type Held<T> = {
  shown: T;
  /** There is something newer than what is shown. */
  waits: boolean;
  take: () => void;
};

/** Nothing moves under the hand: what is shown stays while `held`, as long as it is about the same (`subject`). */
export function useHeld<T>(newest: T, subject: string, held: boolean): Held<T> {
  const [kept, setKept] = useState({ subject, value: newest });
  const take = () => setKept({ subject, value: newest });
  const stays = held && kept.subject === subject;
  if (!stays && (kept.value !== newest || kept.subject !== subject)) take();
  return stays
    ? { shown: kept.value, waits: kept.value !== newest, take }
    : { shown: newest, waits: false, take };
}
