import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { AdminTeamsQuery } from '../../shared/api/generated/graphql';
import { SAVE_OPENING_HOURS } from '../../shared/calendar/documents';
import { OpeningFields } from '../../shared/calendar/opening-fields';
import { faultCount, openingForm, periodsOf } from '../../shared/calendar/opening-form';
import { useText } from '../../shared/text/use-text';
import { FieldGroup, Select, TextField } from '../../shared/ui/field';
import { FormSheet } from '../../shared/ui/form-sheet';
import { SAVE_TEAM } from './deeds';
import { slugOf } from './slug';

type Team = AdminTeamsQuery['teams'][number];
type SheetProps = {
  team: Team | undefined;
  boards: AdminTeamsQuery['boards'];
  onClose: () => void;
  onSaved: () => void;
};

/** A team: its name, the board that it answers for, its phone hours. Its people are chosen with each person. */
export function TeamSheet({ team, boards, onClose, onSaved }: SheetProps) {
  const t = useText();
  const [name, setName] = useState(team?.name ?? '');
  const [boardId, setBoardId] = useState(team?.board.id ?? boards[0]?.id ?? '');
  const [hours, setHours] = useState(() => openingForm(team?.openingPeriods ?? []));
  const [faults, setFaults] = useState<string[]>([]);
  const { save: saveTeam, loading, error } = useSaveTeam(team);
  const save = () => {
    const count = faultCount(hours);
    const wrong = [slugOf(name) === '' && t('form.name'), count > 0 && t('calendar.faults', { count })];
    setFaults(wrong.filter((fault) => fault !== false));
    if (wrong.some(Boolean)) return;
    const named = { name: name.trim(), slug: team?.slug ?? slugOf(name), boardId };
    void saveTeam(named, periodsOf(hours)).then(onSaved, () => undefined); // the fault stands in `error`
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
      <FieldGroup legend={t('calendar.opening')}>
        <OpeningFields form={hours} tried={faults.length > 0} onChange={setHours} />
      </FieldGroup>
    </FormSheet>
  );
}

type Named = { name: string; slug: string; boardId: string };

/** Saves the team, then its hours if they changed. A new team that was saved is not made twice when its hours are refused. */
function useSaveTeam(team: Team | undefined) {
  const [teamId, setTeamId] = useState(team?.id);
  const [saveTeam, saving] = useMutation(SAVE_TEAM);
  const [saveHours, opening] = useMutation(SAVE_OPENING_HOURS);
  const save = async (named: Named, periods: ReturnType<typeof periodsOf>) => {
    const { data } = await saveTeam({ variables: { input: { ...(teamId ? { teamId } : {}), ...named } } });
    const id = data?.saveTeam.id;
    setTeamId(id);
    const before = periodsOf(openingForm(team?.openingPeriods ?? []));
    if (!id || JSON.stringify(periods) === JSON.stringify(before)) return;
    await saveHours({ variables: { input: { teamId: id, periods } } });
  };
  return { save, loading: saving.loading || opening.loading, error: saving.error ?? opening.error };
}
