import { useSyncExternalStore } from 'react';

/** What lies over the page; one at a time. */
export type Overlay = 'palette' | 'keys' | 'absence' | 'notifications';

const listeners = new Set<() => void>();
let shown: Overlay | undefined;

export function showOverlay(overlay: Overlay | undefined): void {
  shown = overlay;
  for (const listener of listeners) listener();
}

export function useOverlay(): Overlay | undefined {
  return useSyncExternalStore(subscribe, () => shown);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
