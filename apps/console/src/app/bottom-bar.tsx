import { Link, useRouterState } from '@tanstack/react-router';
import { CalendarRange, Inbox, Menu, Search, User } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useMe } from '../shared/session/me';
import { useText } from '../shared/text/use-text';
import { classes } from '../shared/ui/classes';
import { Dialog } from '../shared/ui/dialog';
import { bigIcon, icon } from '../shared/ui/icon-size';
import { useNavigation } from './navigation';
import styles from './navigation.module.css';
import { NavBody } from './navigation-pane';
import { NotificationLine } from './notification-bell';
import { PersonMenu } from './person-menu';

/** The phone's way around: what a thumb reaches. Hidden while a ticket is open. */
export function BottomBar() {
  const t = useText();
  const [more, setMore] = useState(false);
  const inTeam = useMe().teams.length > 0;
  const { rows } = useNavigation();
  const location = useRouterState({ select: (state) => state.location });
  const ticketOpen = 't' in location.search && location.search.t !== undefined;
  if (ticketOpen || location.pathname.startsWith('/t/')) return null;
  const first = rows[0]?.view ?? 'mina';
  const tab = { className: styles.tab, activeProps: { className: classes(styles.tab, styles.tabHere) } };
  return (
    <nav className={styles.bottom} aria-label={t('nav.short')}>
      <Link to="/k/$view" params={{ view: first }} activeOptions={{ includeSearch: false }} {...tab}>
        <Inbox {...bigIcon} />
        {t('nav.inbox')}
      </Link>
      <Link to="/k/$view" params={{ view: 'mina' }} activeOptions={{ includeSearch: false }} {...tab}>
        <User {...bigIcon} />
        {t('nav.mineShort')}
      </Link>
      {inTeam ? (
        <Link to="/bevakning" activeOptions={{ includeSearch: false }} {...tab}>
          <CalendarRange {...bigIcon} />
          {t('nav.coverage')}
        </Link>
      ) : (
        <Link to="/sok" activeOptions={{ includeSearch: false }} {...tab}>
          <Search {...bigIcon} />
          {t('nav.searchShort')}
        </Link>
      )}
      <AriaButton className={styles.tab ?? ''} onPress={() => setMore(true)}>
        <Menu {...bigIcon} />
        {t('nav.more')}
      </AriaButton>
      <Dialog title={t('nav.name')} look="sheet" isOpen={more} onClose={() => setMore(false)}>
        <NotificationLine onGo={() => setMore(false)} />
        {inTeam && (
          <Link to="/sok" className={styles.line} onClick={() => setMore(false)}>
            <Search {...icon} />
            {t('nav.searchShort')}
          </Link>
        )}
        <NavBody onGo={() => setMore(false)} />
        <PersonMenu />
      </Dialog>
    </nav>
  );
}
