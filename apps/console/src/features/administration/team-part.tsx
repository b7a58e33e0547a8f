import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { faultOf } from '../../shared/api/faults';
import type { AdminTeamsQuery } from '../../shared/api/generated/graphql';
import { useText } from '../../shared/text/use-text';
import pageStyles from '../../shared/ui/page.module.css';
import { FaultCard } from '../../shared/ui/states';
import { Table } from '../../shared/ui/table';
import styles from './administration.module.css';
import { BoardSheet } from './board-sheet';
import { TEAMS } from './documents';
import { TeamSheet } from './team-sheet';

type Data = AdminTeamsQuery;
type Open = { kind: 'team' | 'board'; id?: string } | undefined;

/** The teams that answer, and the boards that they answer for. */
export function TeamPart() {
  const { data, error, refetch } = useQuery(TEAMS, { fetchPolicy: 'cache-and-network' });
  const again = () => void refetch().catch(() => undefined); // the fault stands in `error`
  const [open, setOpen] = useState<Open>();
  if (error && !data) return <FaultCard fault={faultOf(error)} onRetry={again} />;
  if (!data) return null;
  const done = () => {
    setOpen(undefined);
    again();
  };
  const close = () => setOpen(undefined);
  return (
    <>
      <Teams teams={data.teams} onOpen={(id) => setOpen({ kind: 'team', ...(id ? { id } : {}) })} />
      <div className={styles.apart}>
        <Boards boards={data.boards} onOpen={(id) => setOpen({ kind: 'board', ...(id ? { id } : {}) })} />
      </div>
      {open?.kind === 'team' && (
        <TeamSheet
          team={data.teams.find((team) => team.id === open.id)}
          boards={data.boards}
          onClose={close}
          onSaved={done}
        />
      )}
      {open?.kind === 'board' && (
        <BoardSheet
          board={data.boards.find((board) => board.id === open.id)}
          onClose={close}
          onSaved={done}
        />
      )}
    </>
  );
}

function Teams({ teams, onOpen }: { teams: Data['teams']; onOpen: (id?: string) => void }) {
  const t = useText();
  return (
    <Table
      title={t('admin.teams')}
      columns={[t('admin.name'), t('context.board'), t('admin.brevlador'), t('admin.members')]}
      add={{ words: t('admin.newTeam'), run: () => onOpen() }}
    >
      {teams.map((team) => (
        <tr key={team.id}>
          <td>
            <AriaButton className={pageStyles.rowButton ?? ''} onPress={() => onOpen(team.id)}>
              {team.name}
            </AriaButton>
          </td>
          <td>{team.board.name}</td>
          <td>{team.mailboxes.map((mailbox) => mailbox.address).join(', ')}</td>
          <td>{team.members.map((member) => member.person.name).join(', ')}</td>
        </tr>
      ))}
    </Table>
  );
}

function Boards({ boards, onOpen }: { boards: Data['boards']; onOpen: (id?: string) => void }) {
  const t = useText();
  return (
    <Table
      title={t('admin.boards')}
      columns={[t('admin.code'), t('admin.name')]}
      add={{ words: t('admin.newBoard'), run: () => onOpen() }}
    >
      {boards.map((board) => (
        <tr key={board.id}>
          <td>{board.code}</td>
          <td>
            <AriaButton className={pageStyles.rowButton ?? ''} onPress={() => onOpen(board.id)}>
              {board.name}
            </AriaButton>
          </td>
        </tr>
      ))}
    </Table>
  );
}
