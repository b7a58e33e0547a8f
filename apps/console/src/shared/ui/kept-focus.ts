import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** For what may go away while it has the focus, as a row that is taken out: the sheet around it takes the focus, or the page's title. */
export function useKeptFocus<E extends HTMLElement>(): RefObject<E | null> {
  const row = useRef<E>(null);
  useLayoutEffect(() => {
    const element = row.current;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      focusOn(element.closest<HTMLElement>('[role=dialog]') ?? title());
    };
  }, []);
  return row;
}

/** For what gives the focus back when it closes: the page's title takes it when what it came from is gone. */
export function useFocusAfter(): void {
  useEffect(() => () => void requestAnimationFrame(() => requestAnimationFrame(rescue)), []);
}

function rescue(): void {
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (lost && !document.querySelector('[role=dialog]')) focusOn(title());
}

const title = () => document.querySelector<HTMLElement>('[data-pane-title]');
const focusOn = (element: HTMLElement | null) => element?.focus({ preventScroll: true });
