import { Bell } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useText } from '../shared/text/use-text';
import { classes } from '../shared/ui/classes';
import { IconButton } from '../shared/ui/icon-button';
import { icon } from '../shared/ui/icon-size';
import navigation from './navigation.module.css';
import styles from './notification-bell.module.css';
import { showOverlay } from './overlay';
import { useUnreadNotifications } from './unread-notifications';

/** The bell: a mark when something is unread, and nothing else. No sound, no pop-up. */
export function NotificationBell() {
  const { label, unread } = useBell();
  return (
    <span className={styles.bell}>
      <IconButton label={label} sign={Bell} onPress={() => showOverlay('notifications')} />
      {unread > 0 && <span className={styles.bellMark} />}
    </span>
  );
}

/** The same as a row of the phone's menu. */
export function NotificationLine({ onGo }: { onGo: () => void }) {
  const { label, unread } = useBell();
  const open = () => {
    onGo();
    showOverlay('notifications');
  };
  return (
    <AriaButton className={classes(navigation.line, styles.lineButton)} onPress={open}>
      <Bell {...icon} />
      <span className={navigation.lineName}>{label}</span>
      {unread > 0 && <span className={styles.bellMark} />}
    </AriaButton>
  );
}

function useBell() {
  const t = useText();
  const unread = useUnreadNotifications();
  return {
    unread,
    label: unread > 0 ? t('nav.notificationsUnread', { count: unread }) : t('nav.notifications'),
  };
}
