import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { Menu } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { useTicketHits } from '../features/search/use-ticket-hits';
import { setPreferences, usePreferences } from '../shared/session/preferences';
import { type ActionGroup, type ActionId, actionOf } from '../shared/shortcuts/actions';
import { dispatcher } from '../shared/shortcuts/use-action';
import { useText } from '../shared/text/use-text';
import { MenuGroup, MenuItem } from '../shared/ui/menu';
import { useNavigation } from './navigation';
import styles from './palette.module.css';

const HIDDEN: readonly ActionId[] = [
  'palette',
  'pane.next',
  'pane.previous',
  'list.apply',
  'list.open',
  'reply.fold',
];

/** One field for everything: what can be done now, where one can go, and every ticket. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const t = useText();
  const [text, setText] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <ModalOverlay
      className={styles.scrim ?? ''}
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={styles.box ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={t('action.palette')}>
          <Autocomplete
            inputValue={text}
            onInputChange={setText}
            filter={(item, typed) => matches(item, typed, contains)}
          >
            <SearchField aria-label={t('palette.placeholder')} autoFocus className={styles.field ?? ''}>
              <Input className={styles.input ?? ''} placeholder={t('palette.placeholder')} />
            </SearchField>
            <Choices text={text} onClose={onClose} />
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Tickets found by the server always match; their text need not hold the words as typed. */
function matches(item: string, typed: string, contains: (text: string, part: string) => boolean): boolean {
  return item.startsWith('\u200b') || contains(item, typed);
}

function Choices({ text, onClose }: { text: string; onClose: () => void }) {
  const t = useText();
  const done = (run: () => void) => () => {
    onClose();
    requestAnimationFrame(run);
  };
  const available = useMemo(() => dispatcher.available().filter((id) => !HIDDEN.includes(id)), []);
  const group = (name: ActionGroup) => available.filter((id) => actionOf(id).group === name);
  return (
    <Menu
      aria-label={t('palette.choices')}
      className={styles.list ?? ''}
      renderEmptyState={() => <p className={styles.empty}>{t('palette.nothing')}</p>}
    >
      <Hits text={text} done={done} />
      <Deeds heading={t('palette.ticket')} ids={group('ticket')} done={done} />
      <Places heading={t('palette.go')} ids={group('go')} done={done} />
      <Deeds heading={t('keys.general')} ids={[...group('list'), ...group('general')]} done={done} />
      <Look done={done} />
    </Menu>
  );
}

type Done = (run: () => void) => () => void;

function Deeds({ heading, ids, done }: { heading: string; ids: ActionId[]; done: Done }) {
  const t = useText();
  if (ids.length === 0) return null;
  return (
    <MenuGroup heading={heading}>
      {ids.map((id) => (
        <MenuItem key={id} id={id} action={id} onAction={done(() => dispatcher.run(id))}>
          {t(actionOf(id).text)}
        </MenuItem>
      ))}
    </MenuGroup>
  );
}

function Places({ heading, ids, done }: { heading: string; ids: ActionId[]; done: Done }) {
  const t = useText();
  const navigate = useNavigate();
  const { rows } = useNavigation();
  return (
    <MenuGroup heading={heading}>
      {rows.map((row, i) => (
        <MenuItem
          key={row.view}
          id={row.view}
          {...(i === 0 ? { action: 'go.contactCentre' as const } : {})}
          onAction={done(() => void navigate({ to: '/k/$view', params: { view: row.view } }))}
        >
          {row.name}
        </MenuItem>
      ))}
      {ids
        .filter((id) => id !== 'go.contactCentre')
        .map((id) => (
          <MenuItem key={id} id={id} action={id} onAction={done(() => dispatcher.run(id))}>
            {t(actionOf(id).text)}
          </MenuItem>
        ))}
    </MenuGroup>
  );
}

function Look({ done }: { done: Done }) {
  const t = useText();
  const { theme } = usePreferences();
  return (
    <MenuGroup heading={t('nav.settings')}>
      <MenuItem
        id="theme"
        onAction={done(() => setPreferences({ theme: theme === 'dark' ? 'light' : 'dark' }))}
      >
        {t('palette.theme')}
      </MenuItem>
    </MenuGroup>
  );
}

function Hits({ text, done }: { text: string; done: Done }) {
  const t = useText();
  const navigate = useNavigate();
  const hits = useTicketHits(text);
  if (text.trim().length < 2) return null;
  return (
    <MenuGroup heading={t('palette.tickets')}>
      {hits.map((hit) => (
        <MenuItem
          key={hit.id}
          id={hit.id}
          found
          under={`${hit.reference} · ${hit.sender.name || hit.sender.address}`}
          onAction={done(() => void navigate({ to: '/t/$ref', params: { ref: hit.reference } }))}
        >
          {hit.subject || t('ticket.noSubject')}
        </MenuItem>
      ))}
      <MenuItem
        id="search-all"
        found
        onAction={done(() => void navigate({ to: '/sok', search: { q: text } }))}
      >
        {t('palette.searchAll', { text })}
      </MenuItem>
    </MenuGroup>
  );
}
