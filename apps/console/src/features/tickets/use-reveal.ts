import { type RefObject, useCallback } from 'react';
import type { QueueItem } from './queue-items';

const HEADING = 30;
const ROW = { calm: 78, dense: 56 };
const BAR = 64;

/** Where a line begins, from the fixed heights: no measuring in the way of a key press. */
export function offsetOf(items: readonly QueueItem[], index: number, dense: boolean): number {
  let top = 0;
  for (let i = 0; i < index; i++) top += items[i]?.heading ? HEADING : dense ? ROW.dense : ROW.calm;
  return top;
}

export type Reveal = (id: string, focus: boolean) => void;

/** Brings a row into view, and focus to it if asked, without moving more than needed. */
export function useReveal(
  scroller: RefObject<HTMLDivElement | null>,
  items: readonly QueueItem[],
  dense: boolean,
): Reveal {
  return useCallback(
    (id, focus) => {
      const box = scroller.current;
      const index = items.findIndex((item) => item.id === id);
      if (!box || index < 0) return;
      const top = offsetOf(items, index, dense);
      const bottom = offsetOf(items, index + 1, dense) + BAR;
      if (top < box.scrollTop + HEADING) box.scrollTop = Math.max(0, top - HEADING);
      else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
      if (focus) {
        requestAnimationFrame(() =>
          box.querySelector<HTMLElement>(`[data-ticket="${CSS.escape(id)}"]`)?.focus({ preventScroll: true }),
        );
      }
    },
    [scroller, items, dense],
  );
}
