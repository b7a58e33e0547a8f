import { Plus } from 'lucide-react';
import { useLocale, useText } from '../../shared/text/use-text';
import { dayName, shortSpan, timeOf } from '../../shared/time/times';
import { classes } from '../../shared/ui/classes';
import { smallIcon } from '../../shared/ui/icon-size';
import { type Editing, stopKey } from './editing';
import gridStyles from './grid.module.css';
import styles from './rota.module.css';
import { isWholeDay, type Row } from './rota-week';
import { ShiftLine, ShiftText } from './shift-line';
import type { Span } from './shift-times';

type CellProps = {
  person: Row['person'];
  date: string;
  shifts: Row['cells'][number];
  /** When the person is away that day. */
  away: Span | null;
  window: Span;
  dayWidth: number;
  row: number;
  day: number;
  /** The stop that Tab comes to. */
  at: string;
  editing: Editing | undefined;
};

/** A person's day: its shifts by time, and the place where one is added. */
export function RotaCell({ person, date, shifts, away, window, dayWidth, row, day, at, editing }: CellProps) {
  const marks = (index: number, shiftId?: string) => {
    const key = stopKey(person.id, date, shiftId);
    const place = { 'data-row': row, 'data-day': day, 'data-index': index, 'data-key': key };
    return { ...place, tabIndex: key === at ? 0 : -1 } as const;
  };
  return (
    <td role={editing ? 'gridcell' : 'cell'}>
      <div className={gridStyles.cell}>
        {away && <Away away={away} />}
        {shifts.map((shift, index) =>
          editing ? (
            <ShiftLine
              key={shift.id}
              {...{ shift, window, dayWidth, editing }}
              others={shifts.filter((other) => other !== shift)}
              marks={marks(index, shift.id)}
            />
          ) : (
            <ShiftText key={shift.id} {...{ shift, window, dayWidth }} />
          ),
        )}
        {editing && (
          <AddButton
            {...{ person, date, editing }}
            marks={marks(shifts.length)}
            empty={shifts.length === 0 && !away}
          />
        )}
      </div>
    </td>
  );
}

type AddProps = Pick<CellProps, 'person' | 'date'> & { editing: Editing; marks: object; empty: boolean };

function AddButton({ person, date, editing, marks, empty }: AddProps) {
  const t = useText();
  const locale = useLocale();
  return (
    <button
      type="button"
      {...marks}
      className={classes(gridStyles.add, empty && gridStyles.whole)}
      aria-label={t('rota.addFor', { person: person.name, day: dayName(date, locale) })}
      onClick={() => editing.add(person.id, date)}
    >
      <Plus {...smallIcon} />
    </button>
  );
}

function Away({ away }: { away: Span }) {
  const t = useText();
  const time = shortSpan(timeOf(away.from), timeOf(away.to));
  return <p className={styles.away}>{isWholeDay(away) ? t('rota.away') : t('rota.awayPart', { time })}</p>;
}
