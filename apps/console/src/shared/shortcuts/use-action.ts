import { useEffect, useRef } from 'react';
import { preferences } from '../session/preferences';
import type { ActionId } from './actions';
import { Dispatcher } from './dispatcher';

export const dispatcher = new Dispatcher();

/** Binds an action for as long as the component stands and `enabled` holds. Returning false passes the key on. */
export function useAction(id: ActionId, run: () => unknown, enabled = true): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => (enabled ? dispatcher.bind(id, () => latest.current()) : undefined), [id, enabled]);
}

/** Listens for the whole page. */
export function listenForKeys(): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    dispatcher.singleKeys = preferences().singleKeys;
    const done = dispatcher.press({
      key: event.key,
      ctrl: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
      alt: event.altKey,
      occupied: isOccupied(event.target),
      at: event.timeStamp,
    });
    if (done) event.preventDefault();
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}

const OCCUPIED =
  'input:not([type=checkbox],[type=radio]), textarea, select, [contenteditable=true], [role=dialog], [role=menu], [role=listbox]';

function isOccupied(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(OCCUPIED) !== null;
}
