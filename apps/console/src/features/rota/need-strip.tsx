import { useText } from '../../shared/text/use-text';
import { classes } from '../../shared/ui/classes';
import { Unseen } from '../../shared/ui/states';
import styles from './grid.module.css';
import type { Slot } from './rota-week';
import type { Span } from './shift-times';
import { needWords } from './words';

type StripProps = { slots: readonly Slot[]; window: Span };

/** What is needed against what is planned, slot by slot above the day's timeline; the words say the same. */
export function NeedStrip({ slots, window }: StripProps) {
  const t = useText();
  const length = window.to - window.from;
  return (
    <>
      <div className={styles.strip} aria-hidden="true">
        {slots.map(({ from, to, needed, planned }) => (
          <span
            key={from}
            className={classes(
              styles.slot,
              planned < needed && styles.short,
              planned > needed && styles.spare,
            )}
            style={{
              left: `${((from - window.from) / length) * 100}%`,
              width: `${((to - from) / length) * 100}%`,
            }}
          >
            <span>{planned < needed ? `−${needed - planned}` : planned}</span>
          </span>
        ))}
      </div>
      <Unseen>{needWords(slots, t)}</Unseen>
    </>
  );
}
