import { useText } from '../../shared/text/use-text';
import { Checkbox, FieldGroup, TextField } from '../../shared/ui/field';
import fieldStyles from '../../shared/ui/field.module.css';
import { MOST_WORKING_DAYS, type PromiseForm } from './promise-form';

type FieldsProps = {
  form: PromiseForm;
  fault: string | undefined;
  onChange: (form: PromiseForm) => void;
};

/** Within how many working days the answer is promised, and from when they count. */
export function PromiseFields({ form, fault, onChange }: FieldsProps) {
  const t = useText();
  return (
    <FieldGroup legend={t('admin.promise')}>
      <div className={fieldStyles.form}>
        <TextField
          label={t('admin.replyWithin')}
          hint={t('admin.replyWithinHint')}
          fault={fault}
          type="number"
          min={1}
          max={MOST_WORKING_DAYS}
          value={form.workingDays}
          onChange={(event) => onChange({ ...form, workingDays: event.target.value })}
        />
        <Checkbox
          label={t('admin.nextDay')}
          hint={t('admin.nextDayHint')}
          checked={form.nextDay}
          onChange={(event) => onChange({ ...form, nextDay: event.target.checked })}
        />
      </div>
    </FieldGroup>
  );
}
