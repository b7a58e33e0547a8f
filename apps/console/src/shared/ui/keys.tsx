import styles from './button.module.css';

/** A key as it stands on the board; decoration only, the keys are told by aria-keyshortcuts. */
export function Keys({ keys }: { keys: string }) {
  return (
    <kbd className={styles.keys} aria-hidden="true">
      {keys}
    </kbd>
  );
}
