import { useQuery } from '@apollo/client/react';
import { graphql } from '../shared/api/generated';
import { useHints } from '../shared/hints/hints';

const UNREAD_NOTIFICATIONS = graphql(`
  query UnreadNotifications {
    myCounts {
      unreadNotifications
    }
  }
`);

const topics = ['notification.new', 'notification.read', 'reconnected'] as const;

/** How much one has been told and not read yet; counted to 100. */
export function useUnreadNotifications(): number {
  const { data, refetch } = useQuery(UNREAD_NOTIFICATIONS, { fetchPolicy: 'cache-and-network' });
  useHints(topics, () => void refetch().catch(() => undefined)); // the old figure stays
  return data?.myCounts.unreadNotifications ?? 0;
}
