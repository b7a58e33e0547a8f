import { type ReactNode, useRef, useState } from 'react';
import { faultOf } from '../../shared/api/faults';
import { OpeningSheet } from '../../shared/calendar/opening-sheet';
import { useText } from '../../shared/text/use-text';
import { weekNumber, weekOf } from '../../shared/time/weeks';
import { announce } from '../../shared/ui/live-region';
import { FaultCard } from '../../shared/ui/states';
import { CopyWeekSheet } from './copy-week-sheet';
import { DaysSheet } from './days-sheet';
import { type Editing, stopKey } from './editing';
import { Legend } from './legend';
import { RotaGrid } from './rota-grid';
import { RotaHead, type RotaSheet } from './rota-head';
import { RotaList } from './rota-list';
import type { RotaTeam, Shift } from './rota-week';
import { ShiftSheet, type ShiftToEdit } from './shift-sheet';
import { useRemoveShift } from './use-remove-shift';
import { type Rota, useRota } from './use-rota';
import { useShiftMoves } from './use-shift-moves';
import { useRoomForWeek } from './use-width';

type WeekProps = {
  teams: readonly RotaTeam[];
  team: RotaTeam;
  monday: string;
  lead: boolean;
  board: ReactNode;
  onTeam: (slug: string) => void;
  onWeek: (week: string) => void;
  /** The team's hours were changed. */
  onHours: () => void;
};

/** One team's week with all that can be done to it. */
export function TeamWeek(props: WeekProps) {
  const { team, monday, lead, onHours, onWeek } = props;
  const [sheet, setSheet] = useState<RotaSheet>();
  const { rota, error, again } = useRota(team, monday);
  const close = () => setSheet(undefined);
  const changed = () => {
    onHours();
    void again();
  };
  return (
    <>
      <RotaHead {...props} onSheet={setSheet} />
      {error && <FaultCard fault={faultOf(error)} onRetry={() => void again()} />}
      {rota && <Week {...{ team, lead, rota, again }} />}
      {sheet === 'copy' && (
        <CopyWeekSheet
          teamId={team.id}
          monday={monday}
          onClose={close}
          onShow={onWeek}
          onCopied={() => {
            close();
            void again();
          }}
        />
      )}
      {sheet === 'opening' && (
        <OpeningSheet
          team={team}
          onClose={close}
          onSaved={() => {
            close();
            changed();
          }}
        />
      )}
      {sheet === 'days' && (
        <DaysSheet
          team={team}
          year={Number(weekOf(monday).slice(0, 4))}
          onClose={close}
          onChanged={changed}
        />
      )}
    </>
  );
}

type ShownProps = { team: RotaTeam; lead: boolean; rota: Rota; again: () => Promise<unknown> };

function Week({ team, lead, rota, again }: ShownProps) {
  const t = useText();
  const room = useRoomForWeek();
  const wanted = useRef<string | undefined>(undefined);
  const { editing, shown, edited, sheet } = useEditing({ team, rota, again });
  const own = lead ? editing : undefined;
  const week = { ...rota, shifts: shown };
  const name = t('rota.name', { team: team.name, week: weekNumber(weekOf(rota.monday)) });
  return (
    <>
      {room ? (
        <RotaGrid {...{ team, name, wanted }} rota={week} editing={own} />
      ) : (
        <RotaList team={team} rota={week} editing={own} />
      )}
      <Legend />
      {edited && (
        <ShiftSheet
          key={edited.shift ? `${edited.shift.id} ${edited.shift.version}` : 'new'}
          {...{ team, edited }}
          others={rota.shifts.filter((shift) => shift.id !== edited.shift?.id)}
          onClose={sheet.close}
          onSaved={(shift) => {
            wanted.current = stopKey(shift.person.id, shift.date, shift.id);
            sheet.saved();
          }}
          onRemove={(shift) => {
            wanted.current = stopKey(shift.person.id, shift.date);
            sheet.close();
            editing.remove(shift);
          }}
          stored={sheet.stored}
          onReload={sheet.reload}
        />
      )}
    </>
  );
}

type Open = ShiftToEdit | undefined;
type EditingProps = Omit<ShownProps, 'lead'>;

/** What a lead can do, and the sheet that is open for it. A sheet opens when what was moved is saved. */
function useEditing({ team, rota, again }: EditingProps) {
  const t = useText();
  const [open, setOpen] = useState<Open>();
  const moves = useShiftMoves(team.id, again);
  const removeShift = useRemoveShift(team.id, again);
  const openAfterMoves = (next: ShiftToEdit) => void moves.flush().then(() => setOpen(next));
  const editing: Editing = {
    moves,
    change: (shift) => openAfterMoves({ shift }),
    add: (personId, date) =>
      openAfterMoves({ fresh: { personId, date, from: '08:00', to: '12:00', work: 'MAIL' } }),
    remove: (shift) => void moves.flush().then(() => removeShift(shift)),
    blocked: () => announce(t('rota.blocked')),
  };
  // What is typed stays when somebody else changes the shift meanwhile; the newer one is taken only when it is asked for.
  const stored = open?.shift && rota.shifts.find((shift: Shift) => shift.id === open.shift.id);
  const reload = () => setOpen(stored ? { shift: stored } : undefined);
  const close = () => setOpen(undefined);
  const saved = () => {
    close();
    void again();
  };
  return { editing, shown: moves.shown(rota.shifts), edited: open, sheet: { stored, close, saved, reload } };
}
