import { lazy, Suspense } from 'react';
import { useAction } from '../shared/shortcuts/use-action';
import { withTexts } from '../shared/text/later-texts';
import { showOverlay, useOverlay } from './overlay';

const Palette = lazy(() => import('./palette'));
const KeysDialog = lazy(() => import('./keys-dialog'));
const NewAbsence = lazy(withTexts(() => import('../features/absences/new-absence')));
const Notifications = lazy(withTexts(() => import('./notifications-overlay')));

/** What lies over any page, fetched when first asked for. */
export function Overlays() {
  const open = useOverlay();
  const close = () => showOverlay(undefined);
  useAction('palette', () => showOverlay('palette'));
  useAction('keys', () => showOverlay('keys'));
  return (
    <Suspense>
      {open === 'palette' && <Palette onClose={close} />}
      {open === 'keys' && <KeysDialog onClose={close} />}
      {open === 'absence' && <NewAbsence onClose={close} />}
      {open === 'notifications' && <Notifications onClose={close} />}
    </Suspense>
  );
}
