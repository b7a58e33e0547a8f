import { useMutation } from '@apollo/client/react';
import { faultOf } from '../api/faults';
import type { SpecialDayRowFragment } from '../api/generated/graphql';
import { useText } from '../text/use-text';
import { showBar } from '../ui/bar';
import { REMOVE_SPECIAL_DAY, SAVE_SPECIAL_DAY } from './documents';
import { specialDayForm, specialDayInput } from './special-day-form';

/** Takes a special day away, with the way back. `onChanged` is called after the deed and after its undoing. */
export function useRemoveSpecialDay(onChanged: () => void): (day: SpecialDayRowFragment) => void {
  const t = useText();
  const [remove] = useMutation(REMOVE_SPECIAL_DAY);
  const [save] = useMutation(SAVE_SPECIAL_DAY);
  const failed = (fault: unknown) => {
    const { text, detail } = faultOf(fault);
    showBar({ words: `${t(text)} ${detail}`.trim(), look: 'fault' });
  };
  return (day) => {
    const undo = () => {
      close();
      const input = specialDayInput(undefined, specialDayForm(day, ''));
      void save({ variables: { input } }).then(onChanged, failed);
    };
    let close = () => {};
    void remove({ variables: { specialDayId: day.id } }).then(() => {
      close = showBar({
        words: t('calendar.removed', { name: day.name }),
        look: 'done',
        lasts: true,
        deed: { words: t('rota.undo'), run: undo },
      });
      onChanged();
    }, failed);
  };
}
