import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { factsOf } from '../api/faults';
import type { SpecialDayRowFragment } from '../api/generated/graphql';
import { useText } from '../text/use-text';
import { Button } from '../ui/button';
import { Checkbox, Select, TextField } from '../ui/field';
import { FormSheet } from '../ui/form-sheet';
import { announce } from '../ui/live-region';
import { TimeField } from '../ui/time-field';
import styles from './calendar.module.css';
import { SAVE_SPECIAL_DAY } from './documents';
import {
  type SpecialDayFault,
  type SpecialDayForm,
  specialDayFaults,
  specialDayForm,
  specialDayInput,
} from './special-day-form';
import { useRemoveSpecialDay } from './use-remove-special-day';

type Team = { id: string; name: string };
type SheetProps = {
  day: SpecialDayRowFragment | undefined;
  /** The teams that may be chosen. */
  teams: readonly Team[];
  /** Whether the whole organisation may be chosen: administrators only. */
  organisation: boolean;
  onClose: () => void;
  onSaved: () => void;
};

/** A day when the organisation or a team is closed, or closes early. */
export function SpecialDaySheet({ day, teams, organisation, onClose, onSaved }: SheetProps) {
  const t = useText();
  const [form, setForm] = useState(() => specialDayForm(day, organisation ? '' : (teams[0]?.id ?? '')));
  const [tried, setTried] = useState(false);
  const [saveDay, { loading, error }] = useMutation(SAVE_SPECIAL_DAY);
  const remove = useRemoveSpecialDay(onSaved);
  const taken = factsOf(error).field === 'date' && error !== undefined;
  const faults = tried ? [...specialDayFaults(form), ...(taken ? (['taken'] as const) : [])] : [];
  const save = () => {
    setTried(true);
    if (specialDayFaults(form).length > 0) return;
    void saveDay({ variables: { input: specialDayInput(day?.id, form) } }).then(
      () => {
        announce(t('said.saved'));
        onSaved();
      },
      () => undefined, // the fault stands in `error`
    );
  };
  return (
    <FormSheet
      title={day?.name ?? t('calendar.newDay')}
      faults={faults.map((fault) => t(`calendar.day.${fault}`))}
      error={error}
      busy={loading}
      onSave={save}
      onClose={onClose}
      after={
        day && (
          <Button look="danger" className={styles.removeDay ?? ''} onPress={() => remove(day)}>
            {t('calendar.removeDay')}
          </Button>
        )
      }
    >
      <DayFields
        {...{ form, faults, teams, organisation }}
        fixed={day !== undefined}
        set={(change) => setForm((now) => ({ ...now, ...change }))}
      />
    </FormSheet>
  );
}

type FieldsProps = Pick<SheetProps, 'teams' | 'organisation'> & {
  form: SpecialDayForm;
  faults: readonly SpecialDayFault[];
  /** A day that there is stays with its team. */
  fixed: boolean;
  set: (change: Partial<SpecialDayForm>) => void;
};

function DayFields({ form, faults, fixed, teams, organisation, set }: FieldsProps) {
  const t = useText();
  const said = (fault: SpecialDayFault) => (faults.includes(fault) ? t(`calendar.day.${fault}`) : undefined);
  return (
    <>
      <TextField
        label={t('admin.name')}
        hint={t('calendar.nameHint')}
        fault={said('name')}
        value={form.name}
        onChange={(event) => set({ name: event.target.value })}
      />
      <TextField
        label={t('calendar.date')}
        type="date"
        fault={said('date') ?? said('taken')}
        value={form.date}
        onChange={(event) => set({ date: event.target.value })}
      />
      <Select
        label={t('calendar.holdsFor')}
        disabled={fixed}
        value={form.teamId}
        onChange={(event) => set({ teamId: event.target.value })}
      >
        {organisation && <option value="">{t('calendar.everyone')}</option>}
        {teams.map((team) => (
          <option key={team.id} value={team.id}>
            {team.name}
          </option>
        ))}
      </Select>
      <Checkbox
        label={t('calendar.allDay')}
        hint={t('calendar.allDayHint')}
        checked={form.closed}
        onChange={(event) => set({ closed: event.target.checked })}
      />
      {!form.closed && <DayTimes form={form} fault={said('times')} set={set} />}
    </>
  );
}

function DayTimes({
  form,
  fault,
  set,
}: {
  form: SpecialDayForm;
  fault: string | undefined;
  set: FieldsProps['set'];
}) {
  const t = useText();
  return (
    <div>
      <div className={styles.times}>
        <TimeField
          label={t('calendar.opensAt')}
          value={form.opensAt}
          onChange={(opensAt) => set({ opensAt })}
        />
        <TimeField
          label={t('calendar.closesAt')}
          fault={fault}
          value={form.closesAt}
          onChange={(closesAt) => set({ closesAt })}
        />
      </div>
      <p className={styles.hint}>{t('calendar.shortHint')}</p>
    </div>
  );
}
