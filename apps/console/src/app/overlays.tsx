import { lazy, Suspense, useState } from 'react';
import { useAction } from '../shared/shortcuts/use-action';

const Palette = lazy(() => import('./palette'));
const KeysDialog = lazy(() => import('./keys-dialog'));

/** The palette and the list of keys, fetched when first asked for. */
export function Overlays() {
  const [open, setOpen] = useState<'palette' | 'keys'>();
  const close = () => setOpen(undefined);
  useAction('palette', () => setOpen('palette'));
  useAction('keys', () => setOpen('keys'));
  return (
    <Suspense>
      {open === 'palette' && <Palette onClose={close} />}
      {open === 'keys' && <KeysDialog onClose={close} />}
    </Suspense>
  );
}
