import { useEffect, useRef } from 'react';
import styles from './field.module.css';

/** What is wrong with a form, on top of it; takes focus when it comes, so that it is read. */
export function ErrorSummary({ title, faults }: { title: string; faults: readonly string[] }) {
  const box = useRef<HTMLDivElement>(null);
  const said = faults.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: new faults are read anew
  useEffect(() => box.current?.focus(), [said]);
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      {faults.map((fault) => (
        <p key={fault}>{fault}</p>
      ))}
    </div>
  );
}
