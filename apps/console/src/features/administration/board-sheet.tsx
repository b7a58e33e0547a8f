import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { AdminTeamsQuery } from '../../shared/api/generated/graphql';
import { useText } from '../../shared/text/use-text';
import { TextField } from '../../shared/ui/field';
import { FormSheet } from '../../shared/ui/form-sheet';
import { SAVE_BOARD } from './deeds';

type SheetProps = {
  board: AdminTeamsQuery['boards'][number] | undefined;
  onClose: () => void;
  onSaved: () => void;
};

/** A board: an authority of its own, with its short name. */
export function BoardSheet({ board, onClose, onSaved }: SheetProps) {
  const t = useText();
  const [name, setName] = useState(board?.name ?? '');
  const [code, setCode] = useState(board?.code ?? '');
  const [faults, setFaults] = useState<string[]>([]);
  const [saveBoard, { loading, error }] = useMutation(SAVE_BOARD);
  const save = () => {
    const wrong = [name.trim() === '' && t('form.name'), code.trim() === '' && t('form.code')];
    setFaults(wrong.filter((fault) => fault !== false));
    if (wrong.some(Boolean)) return;
    const input = { ...(board ? { boardId: board.id } : {}), name: name.trim(), code: code.trim() };
    void saveBoard({ variables: { input } }).then(onSaved, () => undefined); // the fault stands in `error`
  };
  const title = board?.name ?? t('admin.newBoard');
  return (
    <FormSheet {...{ title, faults, error, onClose }} busy={loading} onSave={save}>
      <TextField label={t('admin.name')} value={name} onChange={(event) => setName(event.target.value)} />
      <TextField
        label={t('admin.code')}
        hint={t('admin.codeHint')}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
    </FormSheet>
  );
}
