import { useQuery } from '@apollo/client/react';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { Menu as AriaMenu } from 'react-aria-components/Menu';
import { SearchField } from 'react-aria-components/SearchField';
import type { TicketPaneFragment } from '../../shared/api/generated/graphql';
import { awayText, colleagues } from '../../shared/people/away';
import { useMe } from '../../shared/session/me';
import { useLocale, useText } from '../../shared/text/use-text';
import { useNow } from '../../shared/time/use-now';
import { Avatar } from '../../shared/ui/avatar';
import { MenuItem } from '../../shared/ui/menu';
import menuStyles from '../../shared/ui/menu.module.css';
import styles from './assign-menu.module.css';
import { TEAM_MEMBERS } from './documents';
import type { TicketDeeds } from './use-ticket-deeds';

/** The colleagues, with a field to find one by name. */
export default function AssignChoices({ ticket, deeds }: { ticket: TicketPaneFragment; deeds: TicketDeeds }) {
  const t = useText();
  const { contains } = useFilter({ sensitivity: 'base' });
  const locale = useLocale();
  const now = useNow();
  const people = useColleagues(ticket);
  return (
    <Autocomplete filter={contains}>
      <SearchField aria-label={t('assign.search')} autoFocus className={styles.search ?? ''}>
        <Input className={styles.input ?? ''} placeholder={t('assign.search')} />
      </SearchField>
      <AriaMenu aria-label={t('action.assign')} className={menuStyles.menu ?? ''}>
        {people.map((person) => (
          <MenuItem
            key={person.id}
            id={person.id}
            lead={<Avatar size="small" name={person.name} />}
            under={person.absence ? awayText(person.absence.endsAt, { now, locale }, t) : person.title}
            chosen={person.id === ticket.assignee?.id}
            onAction={() => deeds.assign(person.id)}
          >
            {person.name}
          </MenuItem>
        ))}
        {ticket.assignee && (
          <MenuItem id="nobody" onAction={() => deeds.assign(null)}>
            {t('assign.nobody')}
          </MenuItem>
        )}
      </AriaMenu>
    </Autocomplete>
  );
}

/** The members of the mailbox's team, oneself first, those who are away last. */
function useColleagues(ticket: TicketPaneFragment) {
  const me = useMe();
  const { data } = useQuery(TEAM_MEMBERS, { fetchPolicy: 'cache-and-network' });
  const members = data?.teams.find((team) => team.id === ticket.mailbox.team?.id)?.members ?? [];
  return colleagues(
    members.map((member) => member.person),
    me.id,
  );
}
