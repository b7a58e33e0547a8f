import { lazy, Suspense } from 'react';
import type { DialogProps } from './dialog-box';

const DialogBox = lazy(() => import('./dialog-box'));

/** A box or side sheet over the page, fetched when the first one opens. */
export function Dialog({ isOpen, ...rest }: DialogProps) {
  return isOpen ? (
    <Suspense>
      <DialogBox {...rest} />
    </Suspense>
  ) : null;
}
