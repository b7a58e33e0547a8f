import { useQuery } from '@apollo/client/react';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { Menu as AriaMenu } from 'react-aria-components/Menu';
import { SearchField } from 'react-aria-components/SearchField';
import type { TicketPaneFragment } from '../../shared/api/generated/graphql';
import { useMe } from '../../shared/session/me';
import { useText } from '../../shared/text/use-text';
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
            under={person.title}
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

type Colleague = { id: string; name: string; title: string };

/** The members of the mailbox's team, oneself first. */
function useColleagues(ticket: TicketPaneFragment): Colleague[] {
  const me = useMe();
  const { data } = useQuery(TEAM_MEMBERS);
  const members = data?.teams.find((team) => team.id === ticket.mailbox.team?.id)?.members ?? [];
  const people = members.map((member) => member.person);
  const sort = new Intl.Collator('sv').compare;
  const others = people.filter((person) => person.id !== me.id).sort((a, b) => sort(a.name, b.name));
  return [...people.filter((person) => person.id === me.id), ...others];
}
