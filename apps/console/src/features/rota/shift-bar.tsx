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

/** A shift at its place in the day; its times stand in the bar, beside it, or above it, as there is room. */
export function ShiftBar({ shift, window, dayWidth, edges }: BarProps) {
  const t = useText();
  const place = placeOf(spanOf(shift), window);
  const times = shortSpan(shift.from, shift.to);
  const whole = `${times} ${t(`rota.work.${shift.work}`)}`;
  const px = place.width * dayWidth;
  const fits = (words: string, room: number) => room >= SIGN_PX + GAP_PX + words.length * LETTER_PX;
  const inside = fits(whole, px) ? whole : fits(times, px) ? times : '';
  const besideFits = fits(times, Math.max(place.before, place.after) * dayWidth);
  if (!inside && !besideFits) return <ThinBar shift={shift} place={place} times={times} />;
  const Sign = signs[shift.work];
  const signed = px >= SIGN_PX;
  return (
    <span className={styles.track}>
      <span className={look(shift)} style={styleOf(place)} data-drag="move">
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
        <span className={styles.beside} style={besideOf(place)}>
          {!signed && <Sign {...smallIcon} />}
          {times}
        </span>
      )}
    </span>
  );
}

/** Shares of the day's width. */
type Place = { before: number; width: number; after: number };

function ThinBar({ shift, place, times }: { shift: Shift; place: Place; times: string }) {
  const Sign = signs[shift.work];
  return (
    <span className={styles.track} data-drag="move">
      <span className={styles.above}>
        <Sign {...smallIcon} />
        {times}
      </span>
      <span className={classes(look(shift), styles.thin)} style={styleOf(place)} />
    </span>
  );
}

function placeOf({ from, to }: Span, window: Span): Place {
  const length = window.to - window.from;
  const before = (from - window.from) / length;
  const width = (to - from) / length;
  return { before, width, after: 1 - before - width };
}

function look(shift: Shift): string {
  return classes(styles.bar, styles[shift.work], shift.void != null && styles.void);
}

function styleOf({ before, width }: Place) {
  return { left: `${before * 100}%`, width: `${width * 100}%` };
}

/** On the side with most room. */
function besideOf({ before, width, after }: Place) {
  return after >= before ? { left: `${(before + width) * 100}%` } : { right: `${(width + after) * 100}%` };
}
