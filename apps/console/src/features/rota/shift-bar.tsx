import { Coffee, type LucideIcon, Mail, Phone, Users } from 'lucide-react';
import type { Work } from '../../shared/api/generated/graphql';
import { useText } from '../../shared/text/use-text';
import { shortSpan } from '../../shared/time/times';
import { classes } from '../../shared/ui/classes';
import { smallIcon } from '../../shared/ui/icon-size';
import type { Shift } from './rota-week';
import styles from './shift.module.css';
import { type Span, spanOf } from './shift-times';

export const signs: Record<Work, LucideIcon> = { MAIL: Mail, PHONE: Phone, BREAK: Coffee, MEETING: Users };

const LETTER_PX = 6.7;
/** The sign with the bar's padding. */
const SIGN_PX = 23;
const GAP_PX = 5;

type BarProps = { shift: Shift; window: Span; dayWidth: number; edges: boolean };

/** A shift at its place in the day. What has no room inside stands beside, where there is most room. */
export function ShiftBar({ shift, window, dayWidth, edges }: BarProps) {
  const t = useText();
  const { from, to } = spanOf(shift);
  const length = window.to - window.from;
  const left = Math.max(0, (from - window.from) / length);
  const width = Math.min(1 - left, (to - Math.max(from, window.from)) / length);
  const times = shortSpan(shift.from, shift.to);
  const fits = (words: string) => width * dayWidth >= SIGN_PX + GAP_PX + words.length * LETTER_PX;
  const whole = `${times} ${t(`rota.work.${shift.work}`)}`;
  const inside = fits(whole) ? whole : fits(times) ? times : '';
  const Sign = signs[shift.work];
  const signed = width * dayWidth >= SIGN_PX;
  const after = 1 - left - width >= left;
  const beside = after ? { left: `${(left + width) * 100}%` } : { right: `${(1 - left) * 100}%` };
  return (
    <span className={styles.track}>
      <span
        className={classes(styles.bar, styles[shift.work], shift.void != null && styles.void)}
        style={{ left: `${left * 100}%`, width: `${width * 100}%` }}
        data-drag="move"
      >
        {signed && <Sign {...smallIcon} />}
        {inside}
        {edges && (
          <>
            <span className={styles.edge} data-drag="begin" />
            <span className={classes(styles.edge, styles.end)} data-drag="end" />
          </>
        )}
      </span>
      {!inside && (
        <span className={styles.beside} style={beside}>
          {!signed && <Sign {...smallIcon} />}
          {times}
        </span>
      )}
    </span>
  );
}
