import { useMutation } from '@apollo/client/react';
import { faultOf } from '../../shared/api/faults';
import { useText } from '../../shared/text/use-text';
import { showBar } from '../../shared/ui/bar';
import { REMOVE_SHIFT, SAVE_SHIFT } from './documents';
import type { Shift } from './rota-week';
import { shiftForm, shiftInput } from './shift-form';

/** Takes a shift away, with the way back. */
export function useRemoveShift(teamId: string, onChanged: () => Promise<unknown>) {
  const t = useText();
  const [remove] = useMutation(REMOVE_SHIFT);
  const [save] = useMutation(SAVE_SHIFT);
  const failed = (fault: unknown) => {
    const { text, detail } = faultOf(fault);
    showBar({ words: `${t(text)} ${detail}`.trim(), look: 'fault' });
  };
  return async (shift: Shift): Promise<void> => {
    let close = () => {};
    const undo = () => {
      close();
      const input = shiftInput(teamId, shiftForm(shift));
      void save({ variables: { input } }).then(onChanged, failed);
    };
    await remove({ variables: { shiftId: shift.id } }).then(() => {
      const deed = { words: t('rota.undo'), run: undo };
      close = showBar({ words: t('rota.removed'), look: 'done', lasts: true, deed });
      return onChanged();
    }, failed);
  };
}
