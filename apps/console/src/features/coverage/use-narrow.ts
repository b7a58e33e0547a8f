import { useSyncExternalStore } from 'react';

const query = matchMedia('(max-width: 959px)');

/** Whether there is room for one day only. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (tell) => {
      query.addEventListener('change', tell);
      return () => query.removeEventListener('change', tell);
    },
    () => query.matches,
  );
}
