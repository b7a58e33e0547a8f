import { useText } from '../../shared/text/use-text';
import { classes } from '../../shared/ui/classes';
import { Unseen } from '../../shared/ui/states';
import styles from './grid.module.css';
import type { Slot } from './rota-week';
import type { Span } from './shift-times';
import { needWords } from './words';

type StripProps = { slots: readonly Slot[]; window: Span; dayWidth: number };

/** Room for a minus beside the number; red says the same where there is none. */
const MINUS_PX = 16;
const NUMBER_PX = 9;

/** What is needed against what is planned, slot by slot above the day's timeline; the words say the same. */
export function NeedStrip({ slots, window, dayWidth }: StripProps) {
  const t = useText();
  const length = window.to - window.from;
  return (
    <>
      <div className={styles.strip} aria-hidden="true" title={needWords(slots, t)}>
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
            <span>{said({ from, to, needed, planned }, (dayWidth * (to - from)) / length)}</span>
          </span>
        ))}
      </div>
      <Unseen>{needWords(slots, t)}</Unseen>
    </>
  );
}

function said({ needed, planned }: Slot, width: number): string {
  if (width < NUMBER_PX) return planned < needed ? '!' : '';
  if (planned >= needed) return String(planned);
  return `${width >= MINUS_PX ? '−' : ''}${needed - planned}`;
}
