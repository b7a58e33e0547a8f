import { useSyncExternalStore } from 'react';
import { Unseen } from './states';
import styles from './states.module.css';

const GAP_MS = 5000;
const listeners = new Set<() => void>();
let said = '';
let waiting: string | undefined;
let lastAt = Number.NEGATIVE_INFINITY;

/** Says something to screen readers: politely, at most once in five seconds, the newest wins. */
export function announce(words: string): void {
  const wait = lastAt + GAP_MS - performance.now();
  if (wait <= 0) say(words);
  else {
    if (waiting === undefined) setTimeout(() => say(waiting ?? ''), wait);
    waiting = words;
  }
}

/** The one polite region of the page. */
export function LiveRegion() {
  const words = useSyncExternalStore(subscribe, () => said);
  return (
    <div role="status" aria-live="polite" className={styles.region}>
      <Unseen>{words}</Unseen>
    </div>
  );
}

function say(words: string): void {
  waiting = undefined;
  lastAt = performance.now();
  said = words;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
