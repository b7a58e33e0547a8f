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
  tabIndex: 0 | -1;
  onFocus: () => void;
  onOpen: () => void;
};

/** A team's day: one target, named by all that it shows. */
export function DayButton({ team, day, now, live, ...button }: DayButtonProps) {
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
            isNow={hour.hour === hourNow}
            live={hour.hour === hourNow && running ? live : undefined}
          />
        ))}
      </button>
    </div>
  );
}

/** People, or how many are missing. A change pulses once. */
function HourCell({ hour, isNow, live }: { hour: Hour; isNow: boolean; live: Live | undefined }) {
  const cell = useRef<HTMLSpanElement>(null);
  const look = live === 'nobody' ? 'gap' : live === 'short' && hour.state !== 'gap' ? 'short' : hour.state;
  const shown = numberOf(hour);
  const seen = useRef(shown + look);
  useEffect(() => {
    if (seen.current === shown + look) return;
    seen.current = shown + look;
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) cell.current?.animate(PULSE, PULSE_MS);
  }, [shown, look]);
  return (
    <span ref={cell} aria-hidden="true" className={classes(styles.hour, styles[look], isNow && styles.now)}>
      {shown}
    </span>
  );
}

const PULSE_MS = 900;
const PULSE = [{ transform: 'none' }, { transform: 'scale(1.18)', offset: 0.35 }, { transform: 'none' }];

function numberOf({ state, missing, planned }: Hour): string {
  if (state === 'closed') return '';
  return state === 'gap' ? `−${missing}` : String(planned);
}
