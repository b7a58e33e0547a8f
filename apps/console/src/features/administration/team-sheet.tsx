import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { AdminTeamsQuery } from '../../shared/api/generated/graphql';
import { useText } from '../../shared/text/use-text';
import { Select, TextField } from '../../shared/ui/field';
import { FormSheet } from '../../shared/ui/form-sheet';
import { SAVE_TEAM } from './deeds';
import { slugOf } from './slug';

type SheetProps = {
  team: AdminTeamsQuery['teams'][number] | undefined;
  boards: AdminTeamsQuery['boards'];
  onClose: () => void;
  onSaved: () => void;
};

/** A team: its name and the board that it answers for. Its people are chosen with each person. */
export function TeamSheet({ team, boards, onClose, onSaved }: SheetProps) {
  const t = useText();
  const [name, setName] = useState(team?.name ?? '');
  const [boardId, setBoardId] = useState(team?.board.id ?? boards[0]?.id ?? '');
  const [faults, setFaults] = useState<string[]>([]);
  const [saveTeam, { loading, error }] = useMutation(SAVE_TEAM);
  const save = () => {
    const wrong = slugOf(name) === '' ? [t('form.name')] : [];
    setFaults(wrong);
    if (wrong.length > 0) return;
    const input = {
      ...(team ? { teamId: team.id } : {}),
      name: name.trim(),
      slug: team?.slug ?? slugOf(name),
      boardId,
    };
    void saveTeam({ variables: { input } }).then(onSaved, () => undefined); // the fault stands in `error`
  };
  const title = team?.name ?? t('admin.newTeam');
  return (
    <FormSheet {...{ title, faults, error, onClose }} busy={loading} onSave={save}>
      <TextField label={t('admin.name')} value={name} onChange={(event) => setName(event.target.value)} />
      <Select label={t('context.board')} value={boardId} onChange={(event) => setBoardId(event.target.value)}>
        {boards.map((board) => (
          <option key={board.id} value={board.id}>
            {board.name}
          </option>
        ))}
      </Select>
      <p>{t('admin.membersHint')}</p>
    </FormSheet>
  );
}
