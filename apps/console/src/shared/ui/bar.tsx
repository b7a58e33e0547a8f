import { Check, CircleAlert, Loader, X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useText } from '../text/use-text';
import styles from './bar.module.css';
import { classes } from './classes';
import { icon } from './icon-size';

export type BarLook = 'busy' | 'done' | 'fault';
type Bar = {
  words: string;
  look: BarLook;
  deed?: { words: string; run: () => void } | undefined;
  /** What is done stays until it is put away: it can be undone. */
  lasts?: boolean;
};
type Shown = Bar & { key: number };

const DONE_MS = 6000;
const listeners = new Set<() => void>();
let shown: Shown | undefined;
let count = 0;

/** Shows what happened, above the list. What is done goes away by itself; a fault stays until it is put away. */
export function showBar(bar: Bar): () => void {
  const mine = { ...bar, key: ++count };
  set(mine);
  if (bar.look === 'done' && !bar.lasts) setTimeout(() => shown?.key === mine.key && set(undefined), DONE_MS);
  return () => {
    if (shown?.key === mine.key) set(undefined);
  };
}

/** The lasting bar: outgoing mail, failed deeds. */
export function OutboxBar() {
  const bar = useSyncExternalStore(subscribe, () => shown);
  const t = useText();
  return (
    <section className={styles.place} aria-live="polite" aria-label={t('bar.name')}>
      {bar && (
        <div key={bar.key} className={classes(styles.bar, bar.look === 'fault' && styles.fault)}>
          <Sign look={bar.look} />
          <span className={styles.words}>{bar.words}</span>
          {bar.deed && (
            <AriaButton className={styles.deed ?? ''} onPress={bar.deed.run}>
              {bar.deed.words}
            </AriaButton>
          )}
          <AriaButton
            className={styles.close ?? ''}
            aria-label={t('ui.close')}
            onPress={() => set(undefined)}
          >
            <X {...icon} />
          </AriaButton>
        </div>
      )}
    </section>
  );
}

function Sign({ look }: { look: BarLook }) {
  if (look === 'busy') return <Loader {...icon} className={styles.turning} />;
  const Shape = look === 'done' ? Check : CircleAlert;
  return <Shape {...icon} className={styles[look]} />;
}

function set(next: Shown | undefined): void {
  shown = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
