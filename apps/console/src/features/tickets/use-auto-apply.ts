import { type RefObject, useEffect, useRef } from 'react';
import type { TicketQueue } from './use-ticket-queue';

const IDLE_MS = 10_000;
const CHECK_MS = 1000;
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Lets waiting rows in by itself only where nobody can be disturbed: at the top, idle, no pointer and no focus. */
export function useAutoApply(queue: TicketQueue, scroller: RefObject<HTMLDivElement | null>): void {
  const lastSign = useRef(0);
  useEffect(() => {
    const note = () => {
      lastSign.current = Date.now();
    };
    for (const sign of SIGNS) document.addEventListener(sign, note, { passive: true });
    return () => {
      for (const sign of SIGNS) document.removeEventListener(sign, note);
    };
  }, []);
  const { pending, gone, apply } = queue;
  const waiting = pending > 0 || gone.size > 0;
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => {
      if (mayApply(scroller.current, Date.now() - lastSign.current)) apply();
    }, CHECK_MS);
    return () => clearInterval(timer);
  }, [waiting, apply, scroller]);
}

function mayApply(box: HTMLElement | null, idle: number): boolean {
  if (!box) return true;
  return idle > IDLE_MS && box.scrollTop === 0 && !box.matches(':hover, :focus-within');
}
