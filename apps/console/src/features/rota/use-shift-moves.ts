import { useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { codeOf, factsOf, faultOf } from '../../shared/api/faults';
import { useText } from '../../shared/text/use-text';
import { timeOf } from '../../shared/time/times';
import { showBar } from '../../shared/ui/bar';
import { announce } from '../../shared/ui/live-region';
import { SAVE_SHIFT } from './documents';
import type { Shift } from './rota-week';
import { shiftForm, shiftInput } from './shift-form';
import { type Span, timesOf } from './shift-times';

const CALM_MS = 700;

type Waiting = { shift: Shift; span: Span; timer: ReturnType<typeof setTimeout> };
export type ShiftMoves = {
  /** The shifts as they are being moved. */
  shown: (shifts: readonly Shift[]) => Shift[];
  move: (shift: Shift, span: Span) => void;
  /** Shows a shift elsewhere while it is dragged, without saving; null puts it back. */
  preview: (shift: Shift, span: Span | null) => void;
  /** Saves at once what still waits for the hand to rest. */
  flush: () => Promise<unknown>;
};

/** Moves shifts at once on the screen, and on the server when the hand has rested; one after the other, so that versions follow. */
export function useShiftMoves(teamId: string, onSaved: () => Promise<unknown>): ShiftMoves {
  const [moves, setMoves] = useState<ReadonlyMap<string, Span>>(new Map());
  const waiting = useRef(new Map<string, Waiting>());
  const versions = useRef(new Map<string, number>());
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const saveMove = useSaveMove(teamId, onSaved);
  const settle = (id: string) => {
    const move = waiting.current.get(id);
    if (!move) return;
    clearTimeout(move.timer);
    waiting.current.delete(id);
    queue.current = queue.current.then(async () => {
      const version = Math.max(move.shift.version, versions.current.get(id) ?? 0);
      versions.current.set(id, await saveMove({ ...move.shift, version }, move.span));
      if (!waiting.current.has(id)) setMoves((now) => without(now, id));
    });
  };
  const move = (shift: Shift, span: Span) => {
    clearTimeout(waiting.current.get(shift.id)?.timer);
    waiting.current.set(shift.id, { shift, span, timer: setTimeout(() => settle(shift.id), CALM_MS) });
    setMoves((now) => new Map(now).set(shift.id, span));
    announce(`${timeOf(span.from)}–${timeOf(span.to)}`);
  };
  const preview = (shift: Shift, span: Span | null) =>
    setMoves((now) => (span ? new Map(now).set(shift.id, span) : without(now, shift.id)));
  const flush = () => {
    for (const id of [...waiting.current.keys()]) settle(id);
    return queue.current;
  };
  const latest = useRef(flush);
  useEffect(() => {
    latest.current = flush;
  });
  useEffect(() => () => void latest.current(), []);
  return {
    shown: (shifts) => shifts.map((shift) => shifted(shift, moves.get(shift.id))),
    move,
    preview,
    flush,
  };
}

/** Saves a moved shift and gives its version; when it is refused, says so, and the shift stands where it stood. */
function useSaveMove(teamId: string, onSaved: () => Promise<unknown>) {
  const t = useText();
  const [save] = useMutation(SAVE_SHIFT);
  return async (shift: Shift, span: Span): Promise<number> => {
    try {
      const moved = shiftForm({ ...shift, ...timesOf(span) });
      const { data } = await save({ variables: { input: shiftInput(teamId, moved, shift) } });
      await onSaved();
      return data?.saveShift.version ?? shift.version;
    } catch (refused) {
      const { text, detail } = faultOf(refused);
      const conflict = codeOf(refused) === 'CONFLICT' && factsOf(refused).reason === undefined;
      const close = showBar({
        words: `${t('rota.notMoved', { person: shift.person.name })} ${t(text)} ${detail}`.trim(),
        look: 'fault',
        ...(conflict
          ? { deed: { words: t('page.reload'), run: () => void onSaved().then(() => close()) } }
          : {}),
      });
      return shift.version;
    }
  };
}

function shifted(shift: Shift, span: Span | undefined): Shift {
  return span ? { ...shift, ...timesOf(span) } : shift;
}

function without<K, V>(map: ReadonlyMap<K, V>, key: K): Map<K, V> {
  const next = new Map(map);
  next.delete(key);
  return next;
}
