import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import {
  Accessibility,
  CalendarPlus,
  Coffee,
  Keyboard,
  LogOut,
  Moon,
  Settings,
  Sun,
  Thermometer,
  UserRoundCheck,
} from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { setAtWork, useAtWork } from '../shared/hints/at-work';
import { useConnected } from '../shared/hints/live-state';
import { useMe } from '../shared/session/me';
import { setPreferences, usePreferences } from '../shared/session/preferences';
import { signOut } from '../shared/session/session';
import { dispatcher } from '../shared/shortcuts/use-action';
import { useText } from '../shared/text/use-text';
import { Avatar } from '../shared/ui/avatar';
import { classes } from '../shared/ui/classes';
import { IconButton } from '../shared/ui/icon-button';
import { Menu, MenuItem } from '../shared/ui/menu';
import styles from './navigation.module.css';
import { showOverlay } from './overlay';

/** Who is signed in, and the light switch. */
export function PersonMenu() {
  return (
    <div className={styles.person}>
      <Menu label={useText()('person.menu')} placement="top start" trigger={<PersonButton />}>
        <PersonItems />
      </Menu>
      <ThemeButton />
    </div>
  );
}

function PersonButton(props: object) {
  const t = useText();
  const me = useMe();
  const connected = useConnected();
  const atWork = useAtWork();
  const state = connected ? (atWork ? 'person.available' : 'person.away') : 'person.connecting';
  return (
    <AriaButton {...props} className={styles.personButton ?? ''}>
      <Avatar name={me.name} />
      <span className={styles.personWords}>
        <span className={styles.personName}>{me.name}</span>
        <span className={styles.personUnder}>
          <span
            className={classes(styles.liveDot, !connected && styles.deadDot, !atWork && styles.awayDot)}
          />
          {t(state)}
        </span>
      </span>
    </AriaButton>
  );
}

function PersonItems() {
  const t = useText();
  const navigate = useNavigate();
  return (
    <>
      <PresenceItems />
      <MenuItem sign={Settings} onAction={() => void navigate({ to: '/installningar' })}>
        {t('nav.settings')}
      </MenuItem>
      <MenuItem sign={Keyboard} action="keys" onAction={() => dispatcher.run('keys')}>
        {t('action.keys')}
      </MenuItem>
      <MenuItem sign={Accessibility} onAction={() => void navigate({ to: '/tillganglighet' })}>
        {t('nav.accessibility')}
      </MenuItem>
      <MenuItem sign={LogOut} onAction={() => void leave()}>
        {t('person.signOut')}
      </MenuItem>
    </>
  );
}

/** Here or not, and for how long. */
function PresenceItems() {
  const t = useText();
  const client = useApolloClient();
  const atWork = useAtWork();
  const sick = () =>
    void import('../features/absences/sick-today').then(({ sickToday }) => sickToday(client, t));
  return (
    <>
      <MenuItem sign={UserRoundCheck} chosen={atWork} onAction={() => setAtWork(true)}>
        {t('person.available')}
      </MenuItem>
      <MenuItem sign={Coffee} chosen={!atWork} onAction={() => setAtWork(false)}>
        {t('person.away')}
      </MenuItem>
      <MenuItem sign={CalendarPlus} onAction={() => showOverlay('absence')}>
        {t('person.absence')}
      </MenuItem>
      <MenuItem sign={Thermometer} onAction={sick}>
        {t('person.sickToday')}
      </MenuItem>
    </>
  );
}

/** A new page, so that nothing of this person stays in memory. */
async function leave(): Promise<void> {
  await signOut();
  location.assign('/sign-in');
}

function ThemeButton() {
  const t = useText();
  const { theme } = usePreferences();
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  return (
    <IconButton
      label={t(dark ? 'theme.toLight' : 'theme.toDark')}
      sign={dark ? Sun : Moon}
      onPress={() => setPreferences({ theme: dark ? 'light' : 'dark' })}
    />
  );
}
