import { type RefObject, useId } from 'react';
import { useLocale, useText } from '../../shared/text/use-text';
import { dayOf } from '../../shared/time/days';
import { dayName } from '../../shared/time/times';
import { useNow } from '../../shared/time/use-now';
import { Avatar } from '../../shared/ui/avatar';
import { Chip } from '../../shared/ui/chip';
import { classes } from '../../shared/ui/classes';
import type { Editing } from './editing';
import styles from './grid.module.css';
import { NeedStrip } from './need-strip';
import rotaStyles from './rota.module.css';
import { RotaCell } from './rota-cell';
import { awayOn, type RotaTeam, type Row, rowsOf, windowOf } from './rota-week';
import type { Span } from './shift-times';
import { useGridKeys } from './use-grid-keys';
import type { Rota } from './use-rota';
import { useWidth } from './use-width';
import { dayNote } from './words';

type GridProps = {
  team: RotaTeam;
  rota: Rota;
  /** What a lead can do; members only look. */
  editing: Editing | undefined;
  name: string;
  /** The stop that gets the focus as soon as it is drawn. */
  wanted: RefObject<string | undefined>;
};

/** The week: a row for each person, a timeline for each day. */
export function RotaGrid({ team, rota, editing, name, wanted }: GridProps) {
  const t = useText();
  const keysId = useId();
  const dates = rota.days.map((day) => day.date);
  const rows = rowsOf(team, rota.shifts, dates);
  const window = windowOf(team, rota.shifts);
  const { grid, at, handlers } = useGridKeys({ rows, days: dates, editing, wanted });
  const [measure, dayWidth] = useWidth();
  return (
    <>
      {editing && (
        <p className={styles.keys} id={keysId}>
          {t('rota.keys')}
        </p>
      )}
      <table
        ref={grid}
        role={editing ? 'grid' : 'table'}
        className={styles.grid}
        aria-label={name}
        {...(editing ? { 'aria-describedby': keysId, ...handlers } : {})}
      >
        <thead>
          <Heads {...{ rota, window, dayWidth, measure }} />
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Person key={row.person.id} {...{ row, index, rota, window, dayWidth, at, editing }} />
          ))}
        </tbody>
      </table>
    </>
  );
}

type HeadsProps = {
  rota: Rota;
  window: Span;
  dayWidth: number;
  measure: (element: HTMLElement | null) => void;
};

/** The days, with what is needed and planned on each. */
function Heads({ rota, window, dayWidth, measure }: HeadsProps) {
  const t = useText();
  const locale = useLocale();
  const today = dayOf(useNow());
  return (
    <tr>
      <th scope="col" className={styles.whoColumn}>
        <div className={classes(styles.head, styles.first)}>
          <span className={styles.need}>{t('rota.need')}</span>
        </div>
      </th>
      {rota.days.map((day, i) => {
        const note = dayNote(day, t);
        return (
          <th key={day.date} scope="col">
            <div className={styles.head} ref={i === 0 ? measure : undefined}>
              <span className={styles.date}>
                {dayName(day.date, locale, 'short')}
                {day.date === today && <Chip tone="accent">{t('day.today')}</Chip>}
              </span>
              {note && <span className={rotaStyles.note}>{note}</span>}
              <NeedStrip slots={day.slots} {...{ window, dayWidth }} />
            </div>
          </th>
        );
      })}
    </tr>
  );
}

type PersonProps = {
  row: Row;
  index: number;
  rota: Rota;
  window: Span;
  dayWidth: number;
  at: string;
  editing: Editing | undefined;
};

function Person({ row, index, rota, window, dayWidth, at, editing }: PersonProps) {
  const t = useText();
  const { person, member, cells } = row;
  return (
    <tr>
      <th scope="row">
        <div className={styles.who}>
          <Avatar name={person.name} size="small" />
          <span className={styles.name}>
            {person.name}
            {!member && <span className={styles.left}>{t('rota.left')}</span>}
          </span>
        </div>
      </th>
      {rota.days.map(({ date }, day) => (
        <RotaCell
          key={date}
          {...{ person, date, window, dayWidth, at, editing, day }}
          shifts={cells[day] ?? []}
          away={awayOn(rota.absences, person.id, date)}
          row={index}
        />
      ))}
    </tr>
  );
}
