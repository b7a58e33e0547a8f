import { useEffect, useState, useSyncExternalStore } from 'react';

const query = matchMedia('(min-width: 960px)');

/** Whether a week fits beside its people; else it is shown day by day. */
export function useRoomForWeek(): boolean {
  return useSyncExternalStore(
    (tell) => {
      query.addEventListener('change', tell);
      return () => query.removeEventListener('change', tell);
    },
    () => query.matches,
  );
}

/** The width of an element in pixels, followed as it changes; 0 until it is measured. */
export function useWidth(): [(element: HTMLElement | null) => void, number] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, width];
}
