import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { codeOf, factsOf } from '../../shared/api/faults';
import type { Work } from '../../shared/api/generated/graphql';
import { useLocale, useText } from '../../shared/text/use-text';
import { Button } from '../../shared/ui/button';
import { Select, TextField } from '../../shared/ui/field';
import fieldStyles from '../../shared/ui/field.module.css';
import { FormSheet } from '../../shared/ui/form-sheet';
import { announce } from '../../shared/ui/live-region';
import { TimeField } from '../../shared/ui/time-field';
import { SAVE_SHIFT } from './documents';
import styles from './rota.module.css';
import type { RotaTeam, Shift } from './rota-week';
import {
  refusedField,
  type ShiftFault,
  type ShiftField,
  type ShiftForm,
  shiftFault,
  shiftForm,
  shiftInput,
  works,
} from './shift-form';
import { shiftName } from './words';

/** What the sheet is about: a shift that exists, or the beginning of a new one. */
export type ShiftToEdit = { shift: Shift } | { shift?: undefined; fresh: ShiftForm };
type SheetProps = {
  team: RotaTeam;
  edited: ShiftToEdit;
  /** The other shifts of the week. */
  others: readonly Shift[];
  onClose: () => void;
  onSaved: (shift: Shift) => void;
  onRemove: (shift: Shift) => void;
  /** The shift as it is by now. */
  stored: Shift | undefined;
  /** Takes that one instead of what was typed. */
  onReload: () => void;
};

/** A shift by form: who, when, what. */
export function ShiftSheet(props: SheetProps) {
  const { team, edited, others, onClose, onSaved, onRemove } = props;
  const t = useText();
  const { shift } = edited;
  const [form, setForm] = useState(() => (edited.shift ? shiftForm(edited.shift) : edited.fresh));
  const { save, saving, fault, error } = useSaveShift({ team, shift, others, onSaved });
  const conflict = !fault && codeOf(error) === 'CONFLICT';
  const person = shift && !team.members.some((member) => member.person.id === shift.person.id);
  return (
    <FormSheet
      title={t(shift ? 'rota.change' : 'rota.add')}
      faults={fault ? [faultWords(fault, t)] : []}
      error={error}
      busy={saving}
      onSave={() => save(form)}
      onClose={onClose}
      after={
        shift && (
          <Button look="danger" className={styles.remove ?? ''} onPress={() => onRemove(shift)}>
            {t('rota.remove')}
          </Button>
        )
      }
    >
      {conflict && <Newer {...props} />}
      <ShiftFields
        form={form}
        people={[...team.members.map((member) => member.person), ...(person ? [shift.person] : [])]}
        said={(field) => (fault?.field === field ? faultWords(fault, t) : undefined)}
        set={(change) => setForm((now) => ({ ...now, ...change }))}
      />
    </FormSheet>
  );
}

/** What somebody else has saved meanwhile. */
function Newer({ stored, onReload }: SheetProps) {
  const t = useText();
  const locale = useLocale();
  return (
    <div className={styles.newer}>
      <p>{stored ? t('rota.nowStored', { shift: shiftName(stored, t, locale) }) : t('rota.nowGone')}</p>
      <Button onPress={onReload}>{t('page.reload')}</Button>
    </div>
  );
}

type Wrong = ShiftFault | undefined;
type Saving = Pick<SheetProps, 'team' | 'others' | 'onSaved'> & { shift: Shift | undefined };

function useSaveShift({ team, shift, others, onSaved }: Saving) {
  const t = useText();
  const [saveShift, { loading, error }] = useMutation(SAVE_SHIFT);
  const [fault, setFault] = useState<Wrong>();
  const save = (form: ShiftForm) => {
    const wrong = shiftFault(form, others);
    setFault(wrong);
    if (wrong) return;
    void saveShift({ variables: { input: shiftInput(team.id, form, shift) } }).then(
      ({ data }) => {
        announce(t('said.saved'));
        if (data) onSaved(data.saveShift);
      },
      (refused: unknown) => setFault(refusedField(factsOf(refused), team.id)),
    );
  };
  return { save, saving: loading, fault, error };
}

type FieldsProps = {
  form: ShiftForm;
  people: readonly { id: string; name: string }[];
  said: (field: ShiftField) => string | undefined;
  set: (change: Partial<ShiftForm>) => void;
};

function ShiftFields({ form, people, said, set }: FieldsProps) {
  const t = useText();
  return (
    <>
      <Select
        label={t('rota.person')}
        fault={said('personId')}
        value={form.personId}
        onChange={(event) => set({ personId: event.target.value })}
      >
        <option value="">{t('rota.choose')}</option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </Select>
      <TextField
        label={t('calendar.date')}
        type="date"
        fault={said('date')}
        value={form.date}
        onChange={(event) => set({ date: event.target.value })}
      />
      <div className={fieldStyles.row}>
        <TimeField
          label={t('rota.from')}
          fault={said('from')}
          value={form.from}
          onChange={(from) => set({ from })}
        />
        <TimeField label={t('rota.to')} fault={said('to')} value={form.to} onChange={(to) => set({ to })} />
      </div>
      <Select
        label={t('rota.workLabel')}
        hint={t('rota.workHint')}
        value={form.work}
        onChange={(event) => set({ work: event.target.value as Work })}
      >
        {works.map((work) => (
          <option key={work} value={work}>
            {t(`rota.work.${work}`)}
          </option>
        ))}
      </Select>
    </>
  );
}

function faultWords(fault: ShiftFault, t: ReturnType<typeof useText>): string {
  return t(`rota.fault.${fault.kind}`, 'other' in fault ? { other: fault.other } : {});
}
