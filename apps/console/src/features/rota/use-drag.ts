import { type PointerEvent, useRef } from 'react';
import type { Shift } from './rota-week';
import { begun, isSame, moved, resized, type Span, STEP, spanOf } from './shift-times';
import type { ShiftMoves } from './use-shift-moves';

const deeds = { move: moved, begin: begun, end: resized };

type Drag = { x: number; deed: keyof typeof deeds; start: Span; span: Span };
type Dragging = {
  shift: Shift;
  others: readonly Span[];
  moves: ShiftMoves;
  /** How many minutes the width of a day shows. */
  minutes: number;
};

/** Moves a shift along its day, or its ends, with mouse or pen. A finger scrolls instead; the form is its way. */
export function useDrag({ shift, others, moves, minutes }: Dragging) {
  const drag = useRef<Drag>(undefined);
  const dragged = useRef<boolean>(false);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const grip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-drag]') : null;
    if (event.button !== 0 || event.pointerType === 'touch' || !grip) return;
    const deed = grip.dataset.drag === 'begin' || grip.dataset.drag === 'end' ? grip.dataset.drag : 'move';
    const span = spanOf(shift);
    dragged.current = false;
    drag.current = { x: event.clientX, deed, start: span, span };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const now = drag.current;
    if (!now) return;
    const share = (event.clientX - now.x) / event.currentTarget.clientWidth;
    const span = deeds[now.deed](now.start, Math.round((share * minutes) / STEP) * STEP, others);
    if (isSame(span, now.span)) return;
    dragged.current = true;
    drag.current = { ...now, span };
    moves.preview(shift, span);
  };
  const onPointerUp = () => {
    const done = drag.current;
    drag.current = undefined;
    if (!done || !dragged.current) return;
    if (isSame(done.span, done.start)) moves.preview(shift, null);
    else moves.move(shift, done.span);
  };
  const onPointerCancel = () => {
    if (drag.current) moves.preview(shift, null);
    drag.current = undefined;
  };
  /** True when the click only ends a drag. */
  const endsDrag = (): boolean => {
    const was = dragged.current;
    dragged.current = false;
    return was;
  };
  return { endsDrag, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } };
}
