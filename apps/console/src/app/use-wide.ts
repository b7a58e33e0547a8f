import { useSyncExternalStore } from 'react';

const query = matchMedia('(min-width: 1280px)');

/** Whether there is room for four columns. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (tell) => {
      query.addEventListener('change', tell);
      return () => query.removeEventListener('change', tell);
    },
    () => query.matches,
  );
}
