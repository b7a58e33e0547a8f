import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useText } from '../text/use-text';
import { FormSheet } from '../ui/form-sheet';
import { announce } from '../ui/live-region';
import { SAVE_OPENING_HOURS } from './documents';
import { OpeningFields } from './opening-fields';
import { faultCount, openingForm, type Period, periodsOf } from './opening-form';

type SheetProps = {
  team: { id: string; name: string; openingPeriods: readonly Period[] };
  onClose: () => void;
  onSaved: () => void;
};

/** A team's phone hours, for its leads. */
export function OpeningSheet({ team, onClose, onSaved }: SheetProps) {
  const t = useText();
  const [form, setForm] = useState(() => openingForm(team.openingPeriods));
  const [tried, setTried] = useState(false);
  const [saveHours, { loading, error }] = useMutation(SAVE_OPENING_HOURS);
  const count = faultCount(form);
  const save = () => {
    setTried(count > 0);
    if (count > 0) return;
    const input = { teamId: team.id, periods: periodsOf(form) };
    void saveHours({ variables: { input } }).then(
      () => {
        announce(t('said.saved'));
        onSaved();
      },
      () => undefined, // the fault stands in `error`
    );
  };
  return (
    <FormSheet
      title={t('calendar.openingOf', { team: team.name })}
      faults={tried && count > 0 ? [t('calendar.faults', { count })] : []}
      error={error}
      busy={loading}
      onSave={save}
      onClose={onClose}
    >
      <OpeningFields form={form} tried={tried} onChange={setForm} />
    </FormSheet>
  );
}
