import styles from './button.module.css';

/** A key as it stands on the board; decoration only, the keys are told by aria-keyshortcuts. */
export function Keys({ keys }: { keys: string }) {
  return (
    <span className={styles.keys} data-keys aria-hidden="true">
      {keys}
    </span>
  );
}
