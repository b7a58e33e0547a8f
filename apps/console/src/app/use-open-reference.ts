import { useEffect, useRef, useState } from 'react';

const SETTLE_MS = 120;

type Open = {
  reference: string | undefined;
  /** Opens a ticket, or none; `focus` moves the focus to its title. */
  open: (reference: string | undefined, focus?: boolean) => void;
};

/** Which ticket is open. At once on the screen; in the address when the hand has come to rest. */
export function useOpenReference(
  inAddress: string | undefined,
  write: (search: { t: string | undefined }) => void,
): Open {
  const [reference, setReference] = useState(inAddress);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    clearTimeout(timer.current);
    setReference(inAddress);
  }, [inAddress]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const open = (next: string | undefined, focus = false) => {
    setReference(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => write({ t: next }), SETTLE_MS);
    if (focus) setTimeout(() => focusSoon(next), SETTLE_MS / 4);
  };
  return { reference, open };
}

const PATIENCE_MS = 3000;

/** After a deed the focus goes to the title of what opened, as soon as it is there, or back to the list. */
function focusSoon(reference: string | undefined, since = performance.now()): void {
  const target = reference ? `[data-pane-title="${CSS.escape(reference)}"]` : '[role=grid] [tabindex="0"]';
  const found = document.querySelector<HTMLElement>(target);
  if (found) found.focus({ preventScroll: true });
  else if (performance.now() - since < PATIENCE_MS)
    setTimeout(() => focusSoon(reference, since), SETTLE_MS / 4);
}
