import { useMutation, useQuery } from '@apollo/client/react';
import { BellOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { faultOf } from '../../shared/api/faults';
import { takeHint, useHints } from '../../shared/hints/hints';
import { useText } from '../../shared/text/use-text';
import { Button } from '../../shared/ui/button';
import { Dialog } from '../../shared/ui/dialog';
import { announce } from '../../shared/ui/live-region';
import { Empty, FaultCard } from '../../shared/ui/states';
import { MARK_NOTIFICATIONS_READ, NOTIFICATIONS } from './documents';
import { notificationTopics } from './hints';
import { NotificationRow } from './notification-row';
import type { Target } from './notification-words';
import styles from './notifications.module.css';

type PanelProps = {
  /** How a notification is linked: the app knows the addresses. */
  link: (target: Target, children: ReactNode, onFollow: () => void) => ReactNode;
  onClose: () => void;
};

/** What one has been told, newest first. */
export function NotificationsPanel({ link, onClose }: PanelProps) {
  const t = useText();
  const { notices, more, fault, again } = useNotices();
  const mark = useMarkRead();
  const unread = notices?.some(({ readAt }) => readAt == null);
  const foot = unread && <Button onPress={() => mark(undefined)}>{t('notification.markAll')}</Button>;
  return (
    <Dialog title={t('nav.notifications')} look="sheet" isOpen onClose={onClose} foot={foot}>
      {fault && <FaultCard fault={fault} onRetry={again} />}
      {notices?.length === 0 && <Empty sign={BellOff} title={t('notification.none')} />}
      <ul className={styles.list}>
        {notices?.map((notice) => (
          <NotificationRow
            key={notice.id}
            notice={notice}
            onRead={() => mark([notice.id])}
            link={(target, children) =>
              link(target, children, () => {
                if (notice.readAt == null) mark([notice.id]);
                onClose();
              })
            }
          />
        ))}
      </ul>
      {more && (
        <Button look="quiet" onPress={more}>
          {t('ui.more')}
        </Button>
      )}
    </Dialog>
  );
}

function useNotices() {
  const { data, error, refetch, fetchMore } = useQuery(NOTIFICATIONS, { fetchPolicy: 'cache-and-network' });
  const again = () => void refetch().catch(() => undefined); // the fault stands in `error`
  useHints(notificationTopics, again);
  const page = data?.notifications;
  const more = () =>
    void fetchMore({
      variables: { after: page?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { notifications } }) => ({
        notifications: {
          ...notifications,
          edges: [...before.notifications.edges, ...notifications.edges],
        },
      }),
    }).catch(() => undefined); // pressed again it asks again
  return {
    notices: page?.edges.map(({ node }) => node),
    more: page?.pageInfo.hasNextPage ? more : undefined,
    fault: error && !data ? faultOf(error) : undefined,
    again,
  };
}

/** Marks some as read, or all. The bell and the list follow. */
function useMarkRead(): (ids: string[] | undefined) => void {
  const t = useText();
  const [mark] = useMutation(MARK_NOTIFICATIONS_READ);
  return (ids) =>
    void mark({ variables: { ids: ids ?? null } }).then(
      () => {
        takeHint({ topic: 'notification.new', ids: [] });
        if (!ids) announce(t('notification.allRead'));
      },
      () => undefined, // still unread; the mark says so
    );
}
