import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Target } from '../features/notifications/notification-words';
import { NotificationsPanel } from '../features/notifications/notifications-panel';

/** The notifications over any page, with the ways to what they are about. */
export default function NotificationsOverlay({ onClose }: { onClose: () => void }) {
  return <NotificationsPanel link={linked} onClose={onClose} />;
}

function linked(target: Target, children: ReactNode, onFollow: () => void) {
  if (target.to === 'ticket') {
    return (
      <Link to="/t/$ref" params={{ ref: target.reference }} onClick={onFollow}>
        {children}
      </Link>
    );
  }
  return (
    <Link to={target.to === 'coverage' ? '/bevakning' : '/franvaro'} onClick={onFollow}>
      {children}
    </Link>
  );
}
