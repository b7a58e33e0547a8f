// biome-ignore-all lint/a11y/useSemanticElements: a grid of days, each drawn as cells of its own, is laid out by CSS grid, not as a table
// biome-ignore-all lint/a11y/useFocusableInteractive: the buttons in the cells take the focus, one of them is the tab stop
import { useEffect, useRef } from 'react';
import { useLocale, useText } from '../../shared/text/use-text';
import { dayName } from '../../shared/time/times';
import { classes } from '../../shared/ui/classes';
import { Unseen } from '../../shared/ui/states';
import { type Day, type Hour, pieceAt, type Team } from './board';
import styles from './board.module.css';
import type { Moment } from './gaps';
import type { Live } from './live';
import { dayWords } from './words';

type DayButtonProps = {
  team: Team;
  day: Day;
  now: Moment;
  live: Live | undefined;
  /** The real figures are on their way. */
  waiting: boolean;
  tabIndex: 0 | -1;
  onFocus: () => void;
  onOpen: () => void;
};

/** A team's day: one target, named by all that it shows. */
export function DayButton({ team, day, now, live, waiting, ...button }: DayButtonProps) {
  const t = useText();
  const locale = useLocale();
  const running = day.day === now.day ? pieceAt(day.pieces, now.minute) : undefined;
  const hourNow = day.day === now.day ? Math.floor(now.minute / 60) : undefined;
  const names = { team: team.name, day: dayName(day.day, locale) };
  return (
    <div role="gridcell" className={styles.cell}>
      <button
        type="button"
        data-day
        className={styles.day}
        tabIndex={button.tabIndex}
        onFocus={button.onFocus}
        onClick={button.onOpen}
      >
        <Unseen>{dayWords(t, names, day, running)}</Unseen>
        {day.hours.map((hour) => (
          <HourCell
            key={hour.hour}
            hour={hour}
            subject={day.day + waiting}
            isNow={hour.hour === hourNow}
            live={hour.hour === hourNow && running ? live : undefined}
          />
        ))}
      </button>
    </div>
  );
}

/** `subject` tells a change of the same hour from another hour. */
type CellProps = { hour: Hour; subject: string; isNow: boolean; live: Live | undefined };

/** People, or how many are missing. A change pulses once. */
function HourCell({ hour, subject, isNow, live }: CellProps) {
  const cell = useRef<HTMLSpanElement>(null);
  const look = live === 'nobody' ? 'gap' : live === 'short' && hour.state !== 'gap' ? 'short' : hour.state;
  const shown = live === 'nobody' ? `−${needed(hour)}` : numberOf(hour);
  const seen = useRef({ subject, is: shown + look });
  useEffect(() => {
    const { subject: before, is } = seen.current;
    seen.current = { subject, is: shown + look };
    if (before !== subject || is === shown + look) return;
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) cell.current?.animate(PULSE, PULSE_MS);
  }, [subject, shown, look]);
  return (
    <span ref={cell} aria-hidden="true" className={classes(styles.hour, styles[look], isNow && styles.now)}>
      {shown}
    </span>
  );
}

const PULSE_MS = 900;
const PULSE = [{ transform: 'none' }, { transform: 'scale(1.18)', offset: 0.35 }, { transform: 'none' }];

function needed({ pieces }: Hour): number {
  return Math.max(0, ...pieces.map((piece) => piece.needed));
}

function numberOf({ state, missing, planned }: Hour): string {
  if (state === 'closed') return '';
  return state === 'gap' ? `−${missing}` : String(planned);
}
