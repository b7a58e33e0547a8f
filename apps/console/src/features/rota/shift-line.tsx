import { useLocale, useText } from '../../shared/text/use-text';
import { Unseen } from '../../shared/ui/states';
import type { Editing } from './editing';
import type { Shift } from './rota-week';
import styles from './shift.module.css';
import { ShiftBar } from './shift-bar';
import { type Span, spanOf } from './shift-times';
import { useDrag } from './use-drag';
import { shiftName } from './words';

/** What marks a stop of the grid: its place, its name, and whether Tab comes to it. */
export type StopMarks = {
  'data-row': number;
  'data-day': number;
  'data-index': number;
  'data-key': string;
  tabIndex: 0 | -1;
};
type LineProps = {
  shift: Shift;
  /** The person's other shifts of that day. */
  others: readonly Shift[];
  window: Span;
  dayWidth: number;
};

/** A shift that a lead can open, move and take away. */
export function ShiftLine({ marks, editing, ...rest }: LineProps & { marks: StopMarks; editing: Editing }) {
  const { shift, others, window } = rest;
  const t = useText();
  const locale = useLocale();
  const { endsDrag, handlers } = useDrag({
    shift,
    others: others.map(spanOf),
    moves: editing.moves,
    minutes: window.to - window.from,
  });
  return (
    <button
      type="button"
      className={styles.line}
      {...marks}
      {...handlers}
      onClick={() => {
        if (!endsDrag()) editing.change(shift);
      }}
    >
      <Unseen>{shiftName(shift, t, locale)}</Unseen>
      <span aria-hidden="true" title={shiftName(shift, t, locale)}>
        <ShiftBar {...rest} edges />
        <VoidWords shift={shift} />
      </span>
    </button>
  );
}

/** A shift that is only looked at. */
export function ShiftText({ shift, window, dayWidth }: Omit<LineProps, 'others'>) {
  const t = useText();
  const locale = useLocale();
  return (
    <div className={styles.line}>
      <Unseen>{shiftName(shift, t, locale)}</Unseen>
      <span aria-hidden="true" title={shiftName(shift, t, locale)}>
        <ShiftBar {...{ shift, window, dayWidth }} edges={false} />
        <VoidWords shift={shift} />
      </span>
    </div>
  );
}

/** Why a shift does not count. */
export function VoidWords({ shift }: { shift: Shift }) {
  const t = useText();
  return shift.void ? <span className={styles.voidWords}>{t(`rota.void.${shift.void}`)}</span> : null;
}
