// biome-ignore-all lint/a11y/useSemanticElements: a grid of days, each drawn as cells of its own, is laid out by CSS grid, not as a table
// biome-ignore-all lint/a11y/useFocusableInteractive: the buttons in the cells take the focus, one of them is the tab stop
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type CSSProperties, useState } from 'react';
import { useLocale, useText } from '../../shared/text/use-text';
import { weekdayOf } from '../../shared/time/weeks';
import { classes } from '../../shared/ui/classes';
import { IconButton } from '../../shared/ui/icon-button';
import { Unseen } from '../../shared/ui/states';
import type { Board, Row } from './board';
import styles from './board.module.css';
import { DayButton } from './day-button';
import type { Moment } from './gaps';
import { type Live, moveInGrid } from './live';
import { shortDay, weekdayText } from './words';

type BoardProps = {
  board: Board;
  /** The days that are shown: the week, or one. */
  days: readonly string[];
  now: Moment;
  live: ReadonlyMap<string, Live>;
  waiting: boolean;
  teamId: string;
  label: string;
  onOpen: (team: Row['team'], day: string) => void;
  onTeam: (team: Row['team']) => void;
  onWeek: (by: 1 | -1) => void;
  /** Given when one day is shown. */
  onDay?: ((by: 1 | -1) => void) | undefined;
  onHold: (holds: 'focus' | 'pointer', on: boolean) => void;
};

/** More hours than these stand close beside each other in a week. */
const ROOMY_HOURS = 8;
/** Above this no number fits in its cell; the day's own view has them. */
const LEGIBLE_HOURS = 13;

/** A row for each team, a button for each day, a cell for each hour. */
export function WeekBoard(props: BoardProps) {
  const { board, days, label, onWeek, onHold } = props;
  const t = useText();
  const [active, setActive] = useState('');
  const cells = board.rows.flatMap(({ team }) => days.map((day) => cellOf(team.id, day)));
  const tabStop = cells.includes(active) ? active : cells[0];
  const size = { '--days': days.length, '--hours': board.hours.length } as CSSProperties;
  return (
    <div
      role="grid"
      tabIndex={-1}
      aria-label={label}
      className={classes(
        styles.board,
        days.length === 1 && styles.oneDay,
        days.length > 1 && board.hours.length > ROOMY_HOURS && styles.tight,
        days.length > 1 && board.hours.length > LEGIBLE_HOURS && styles.narrow,
      )}
      style={size}
      onKeyDown={(event) => moveInGrid(event, onWeek)}
      onPointerEnter={() => onHold('pointer', true)}
      onPointerLeave={() => onHold('pointer', false)}
      onFocus={() => onHold('focus', true)}
      onBlur={(event) => onHold('focus', event.currentTarget.contains(event.relatedTarget))}
    >
      <div role="row" className={styles.row}>
        <div role="columnheader">
          <Unseen>{t('coverage.team')}</Unseen>
        </div>
        {days.map((day) => (
          <DayHead key={day} day={day} hours={board.hours} today={props.now.day} onDay={props.onDay} />
        ))}
      </div>
      {board.rows.map((row) => (
        <TeamRow key={row.team.id} row={row} tabStop={tabStop} onActive={setActive} {...props} />
      ))}
    </div>
  );
}

/** A place of the grid. By weekday, so that it is the same place, and keeps the focus, when the week changes. */
function cellOf(teamId: string, day: string): string {
  return `${teamId}|${weekdayOf(day)}`;
}

type HeadProps = { day: string; hours: readonly number[]; today: string; onDay: BoardProps['onDay'] };

function DayHead({ day, hours, today, onDay }: HeadProps) {
  const t = useText();
  const locale = useLocale();
  return (
    <div role="columnheader" className={styles.dayHead}>
      <div className={classes(styles.dayName, day === today && styles.today)}>
        {onDay && (
          <IconButton small label={t('coverage.previousDay')} sign={ChevronLeft} onPress={() => onDay(-1)} />
        )}
        <span aria-hidden="true">{shortDay(day, locale)}</span>
        <Unseen>{weekdayText(day, locale)}</Unseen>
        {day === today && <span className={styles.todayChip}>{t('day.today')}</span>}
        {onDay && (
          <IconButton small label={t('coverage.nextDay')} sign={ChevronRight} onPress={() => onDay(1)} />
        )}
      </div>
      <div className={styles.hours} aria-hidden="true">
        {hours.map((hour) => (
          <span key={hour}>{String(hour).padStart(2, '0')}</span>
        ))}
      </div>
    </div>
  );
}

type RowProps = Pick<BoardProps, 'days' | 'now' | 'live' | 'waiting' | 'teamId' | 'onOpen' | 'onTeam'> & {
  row: Row;
  tabStop: string | undefined;
  onActive: (cell: string) => void;
};

function TeamRow({ row: { team, days: week }, days, now, live, waiting, teamId, tabStop, ...on }: RowProps) {
  const t = useText();
  return (
    <div role="row" className={styles.row}>
      <div role="rowheader" className={styles.teamHead}>
        <button
          type="button"
          className={classes(styles.team, team.id === teamId && styles.chosen)}
          aria-pressed={team.id === teamId}
          title={t('coverage.showTeam', { team: team.name })}
          onClick={() => on.onTeam(team)}
        >
          {team.name}
        </button>
      </div>
      {week
        .filter(({ day }) => days.includes(day))
        .map((day) => (
          <DayButton
            key={weekdayOf(day.day)}
            {...{ team, day, now, waiting }}
            live={live.get(team.id)}
            tabIndex={tabStop === cellOf(team.id, day.day) ? 0 : -1}
            onFocus={() => on.onActive(cellOf(team.id, day.day))}
            onOpen={() => on.onOpen(team, day.day)}
          />
        ))}
    </div>
  );
}
