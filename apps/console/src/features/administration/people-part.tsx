import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { faultOf } from '../../shared/api/faults';
import type { PersonRowFragment } from '../../shared/api/generated/graphql';
import { useText } from '../../shared/text/use-text';
import { Chip } from '../../shared/ui/chip';
import pageStyles from '../../shared/ui/page.module.css';
import { FaultCard } from '../../shared/ui/states';
import { Table } from '../../shared/ui/table';
import { PEOPLE } from './documents';
import { PersonSheet } from './person-sheet';

/** Everyone who may sign in, and what they may. */
export function PeoplePart() {
  const t = useText();
  const { data, error, refetch } = useQuery(PEOPLE, { fetchPolicy: 'cache-and-network' });
  const again = () => void refetch().catch(() => undefined); // the fault stands in `error`
  const [open, setOpen] = useState<string>();
  if (error && !data) return <FaultCard fault={faultOf(error)} onRetry={again} />;
  if (!data) return null;
  const sort = new Intl.Collator('sv').compare;
  const people = [...data.people].sort((a, b) => sort(a.name, b.name));
  const chosen = people.find((person) => person.id === open);
  const saved = () => {
    setOpen(undefined);
    again();
  };
  return (
    <>
      <Table
        title={t('admin.personer')}
        columns={[t('admin.name'), t('signIn.email'), t('admin.title'), t('admin.teams'), t('admin.roles')]}
        add={{ words: t('admin.newPerson'), run: () => setOpen('new') }}
      >
        {people.map((person) => (
          <PersonLine key={person.id} person={person} onOpen={() => setOpen(person.id)} />
        ))}
      </Table>
      {(chosen || open === 'new') && (
        <PersonSheet
          key={open}
          person={chosen}
          teams={data.teams}
          boards={data.boards}
          onClose={() => setOpen(undefined)}
          onSaved={saved}
        />
      )}
    </>
  );
}

function PersonLine({ person, onOpen }: { person: PersonRowFragment; onOpen: () => void }) {
  const t = useText();
  return (
    <tr>
      <td>
        <AriaButton className={pageStyles.rowButton ?? ''} onPress={onOpen}>
          {person.name}
        </AriaButton>
      </td>
      <td>{person.email}</td>
      <td>{person.title}</td>
      <td>
        {person.teams
          .map(({ team, role }) => team.name + (role === 'LEAD' ? ` (${t('role.LEAD')})` : ''))
          .join(', ')}
      </td>
      <td>
        {person.administrator && <Chip tone="accent">{t('role.administrator')}</Chip>}{' '}
        {person.boards.map(({ board, role }) => `${t(`role.${role}`)} ${board.name}`).join(', ')}
      </td>
    </tr>
  );
}
