import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type Editing, stopKey } from './editing';
import type { Row, Shift } from './rota-week';
import { isSame, moved, resized, STEP, spanOf } from './shift-times';
import { nextStop, type Stop } from './stops';

const STOP = '[data-key]';

type Keys = {
  rows: readonly Row[];
  days: readonly string[];
  editing: Editing | undefined;
  /** The stop that gets the focus as soon as it is drawn. */
  wanted: RefObject<string | undefined>;
};

/** The keys of the grid: arrows go between stops, and on a shift left and right change its time. */
export function useGridKeys({ rows, days, editing, wanted }: Keys) {
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState('');
  useEffect(() => {
    const stop = wanted.current && grid.current?.querySelector<HTMLElement>(keyed(wanted.current));
    if (!stop) return;
    wanted.current = undefined;
    stop.focus();
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>(STOP) : null;
    if (!element || !editing || event.altKey || event.metaKey) return;
    const stop = stopOf(element);
    const cell = rows[stop.row]?.cells[stop.day] ?? [];
    const shift = cell[stop.index];
    if (shift && onShift({ event, shift, cell, editing })) {
      if (isRemoval(event)) wanted.current = stopKey(shift.person.id, shift.date);
      event.preventDefault();
      return;
    }
    const next = nextStop(stop, event, countsOf(rows));
    if (!next) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(placed(next))?.focus();
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const key = event.target.dataset.key;
    if (key) setAt(key);
  };
  const keys = rows.flatMap((row) => keysOf(row, days));
  return {
    grid,
    /** The stop that Tab comes to. */
    at: keys.includes(at) ? at : (keys[0] ?? ''),
    handlers: { onKeyDown, onFocus },
  };
}

type OnShift = { event: KeyboardEvent; shift: Shift; cell: readonly Shift[]; editing: Editing };

/** True when the key did something with the shift. */
function onShift({ event, shift, cell, editing }: OnShift): boolean {
  if (isRemoval(event)) {
    editing.remove(shift);
    return true;
  }
  if (event.ctrlKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return false;
  const others = cell.filter((other) => other !== shift).map(spanOf);
  const minutes = event.key === 'ArrowLeft' ? -STEP : STEP;
  const span = (event.shiftKey ? resized : moved)(spanOf(shift), minutes, others);
  if (isSame(span, spanOf(shift))) editing.blocked();
  else editing.moves.move(shift, span);
  return true;
}

function isRemoval({ key }: KeyboardEvent): boolean {
  return key === 'Delete' || key === 'Backspace';
}

function keysOf({ person, cells }: Row, days: readonly string[]): string[] {
  return cells.flatMap((cell, i) => {
    const day = days[i] ?? '';
    return [...cell.map((shift) => stopKey(person.id, day, shift.id)), stopKey(person.id, day)];
  });
}

function countsOf(rows: readonly Row[]): number[][] {
  return rows.map((row) => row.cells.map((cell) => cell.length));
}

function stopOf({ dataset }: HTMLElement): Stop {
  return { row: Number(dataset.row), day: Number(dataset.day), index: Number(dataset.index) };
}

function keyed(key: string): string {
  return `[data-key="${CSS.escape(key)}"]`;
}

function placed({ row, day, index }: Stop): string {
  return `[data-row="${row}"][data-day="${day}"][data-index="${index}"]`;
}
