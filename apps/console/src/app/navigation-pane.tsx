import { Link } from '@tanstack/react-router';
import {
  CalendarOff,
  CalendarRange,
  ChartColumn,
  CircleAlert,
  Inbox,
  ListChecks,
  Mail,
  MailWarning,
  ScrollText,
  Search,
  Settings,
  SlidersVertical,
  User,
} from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useMe } from '../shared/session/me';
import { dispatcher } from '../shared/shortcuts/use-action';
import { useText } from '../shared/text/use-text';
import { icon, smallIcon } from '../shared/ui/icon-size';
import { Keys } from '../shared/ui/keys';
import { Unseen } from '../shared/ui/states';
import { CoverageCardPlace } from './coverage-card-place';
import { NavLine } from './nav-line';
import { type NavRow, useNavigation } from './navigation';
import styles from './navigation.module.css';
import { NotificationBell } from './notification-bell';
import { PersonMenu } from './person-menu';

/** The main menu: one's own, the mailboxes by team, the tools. */
export function Navigation({ organisation }: { organisation: string }) {
  const t = useText();
  return (
    <nav className={styles.nav} aria-label={t('nav.name')}>
      <NavHead organisation={organisation} />
      <NavBody />
      <CoverageCardPlace />
      <PersonMenu />
    </nav>
  );
}

function NavHead({ organisation }: { organisation: string }) {
  const t = useText();
  return (
    <>
      <div className={styles.top}>
        <Link to="/" className={styles.brand}>
          <span className={styles.mark}>
            <Mail size={18} strokeWidth={2} aria-hidden="true" />
          </span>
          <span className={styles.organisation}>{organisation}</span>
          <Unseen>{t('nav.home')}</Unseen>
        </Link>
        <NotificationBell />
      </div>
      <AriaButton
        className={styles.search ?? ''}
        aria-keyshortcuts="Control+k"
        onPress={() => dispatcher.run('palette')}
      >
        <Search {...icon} />
        {t('nav.search')}
        <Keys keys="Ctrl K" />
      </AriaButton>
    </>
  );
}

/** The rows themselves; the phone's menu shows the same. */
export function NavBody({ onGo }: { onGo?: () => void }) {
  const t = useText();
  const me = useMe();
  const { rows, mine, undelivered } = useNavigation();
  const works = !me.administrator || me.teams.length > 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is pressed
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div className={styles.body} onClick={onGo}>
      {works && (
        <ul className={styles.group}>
          <NavLine view="mina" sign={User} count={mine} action="go.mine" name={t('nav.mine')} />
          <NavLine view="obesvarade" sign={ListChecks} name={t('nav.unanswered')} />
        </ul>
      )}
      {rows.length > 0 && <Mailboxes rows={rows} />}
      <h2 className={styles.heading}>{t('nav.tools')}</h2>
      <ul className={styles.group}>
        {me.teams.length > 0 && (
          <NavLine to="/bevakning" sign={CalendarRange} name={t('nav.coverage')} action="go.coverage" />
        )}
        {me.teams.length > 0 && (
          <NavLine to="/oversikt" sign={ChartColumn} name={t('nav.overview')} action="go.overview" />
        )}
        {works && (
          <NavLine
            to="/olevererat"
            sign={MailWarning}
            alarm={undelivered}
            name={t('nav.undelivered')}
            action="go.undelivered"
          />
        )}
        {works && <NavLine to="/franvaro" sign={CalendarOff} name={t('nav.absences')} action="go.absences" />}
        <NavLine to="/logg" sign={ScrollText} name={t('nav.log')} action="go.log" />
        {me.administrator && (
          <NavLine part="brevlador" sign={SlidersVertical} name={t('nav.administration')} />
        )}
        <NavLine to="/installningar" sign={Settings} name={t('nav.settings')} action="go.settings" />
      </ul>
    </div>
  );
}

function Mailboxes({ rows }: { rows: NavRow[] }) {
  const t = useText();
  const me = useMe();
  return (
    <>
      <h2 className={styles.heading}>{t('nav.mailboxes')}</h2>
      <ul className={styles.group}>
        {rows.map((row, i) => (
          <NavLine
            key={row.view}
            view={row.view}
            sign={i === 0 ? Inbox : row.place.kind === 'mailbox' ? User : Mail}
            name={row.ownerId === me.id ? t('nav.myMailbox') : row.name}
            count={row.counts.unassigned}
            title={`${row.board}: ${row.addresses.join(', ')}`}
            {...(row.fault
              ? {
                  mark: <CircleAlert {...smallIcon} aria-label={t('nav.mailboxFault')} aria-hidden={false} />,
                }
              : {})}
          />
        ))}
      </ul>
    </>
  );
}
