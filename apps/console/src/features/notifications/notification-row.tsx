import {
  AlarmClock,
  CalendarCheck,
  CalendarClock,
  Clock,
  type LucideIcon,
  TriangleAlert,
  UserMinus,
  UserRoundCheck,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { NotificationKind } from '../../shared/api/generated/graphql';
import { useLocale, useText } from '../../shared/text/use-text';
import { arrivalText } from '../../shared/time/days';
import { useNow } from '../../shared/time/use-now';
import { classes } from '../../shared/ui/classes';
import { icon } from '../../shared/ui/icon-size';
import { Unseen } from '../../shared/ui/states';
import { type Notice, noticeWords, type Target } from './notification-words';
import styles from './notifications.module.css';
import { ShiftAnswer } from './shift-answer';

type RowProps = {
  notice: Notice;
  onRead: () => void;
  link: (target: Target, children: ReactNode) => ReactNode;
};

const signs: Record<NotificationKind, LucideIcon> = {
  REPLY_DUE_SOON: Clock,
  REPLY_OVERDUE: AlarmClock,
  COVERAGE_ALARM: TriangleAlert,
  SHIFT_PROPOSED: CalendarClock,
  SHIFT_ANSWERED: CalendarCheck,
  STANDING_IN: UserRoundCheck,
  MEMBER_AWAY: UserMinus,
};

/** One thing that one was told, with the way to what it is about. */
export function NotificationRow({ notice, onRead, link }: RowProps) {
  const t = useText();
  const locale = useLocale();
  const now = useNow();
  const { title, under, target } = noticeWords(notice, { t, locale });
  const Sign = signs[notice.kind];
  const unread = notice.readAt == null;
  const words = (
    <>
      {unread && <Unseen>{t('notification.unread')} </Unseen>}
      {t(title.id, title.values)}
    </>
  );
  return (
    <li className={classes(styles.row, unread && styles.unread)}>
      <span className={classes(styles.sign, styles[notice.kind])}>
        <Sign {...icon} />
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{target ? link(target, words) : words}</p>
        {under && <p className={styles.under}>{under}</p>}
        {notice.kind === 'SHIFT_PROPOSED' && notice.proposal && (
          <ShiftAnswer proposal={notice.proposal} onAnswered={onRead} />
        )}
      </div>
      <span className={styles.when}>{arrivalText(notice.createdAt, now, locale)}</span>
    </li>
  );
}
