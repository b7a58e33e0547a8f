import { Plus, Trash2 } from 'lucide-react';
import { type TextId, useText } from '../text/use-text';
import { Button } from '../ui/button';
import { Checkbox, FieldGroup, TextField } from '../ui/field';
import { IconButton } from '../ui/icon-button';
import { smallIcon } from '../ui/icon-size';
import { TimeField } from '../ui/time-field';
import styles from './calendar.module.css';
import {
  dayFaults,
  MOST_STAFFING,
  type OpeningForm,
  type PeriodFault,
  type PeriodForm,
  shownWeekdays,
  withDay,
  withPeriod,
  withSame,
} from './opening-form';

type FieldsProps = {
  form: OpeningForm;
  /** Saving was tried: what is left empty is wrong, too. */
  tried: boolean;
  onChange: (form: OpeningForm) => void;
};

/** When a team answers, day by day, and how many are needed. */
export function OpeningFields({ form, tried, onChange }: FieldsProps) {
  const t = useText();
  return (
    <div className={styles.opening}>
      <p className={styles.hint}>{t('calendar.openingHint')}</p>
      <Checkbox
        label={t('calendar.same')}
        checked={form.same}
        onChange={(event) => onChange(withSame(form, event.target.checked))}
      />
      {shownWeekdays(form).map((weekday) => (
        <DayFields
          key={weekday}
          name={t(
            form.same && weekday === 1 ? 'calendar.weekdays' : (`calendar.weekday.${weekday}` as TextId),
          )}
          tried={tried}
          periods={form.days.get(weekday) ?? []}
          onChange={(periods) => onChange(withDay(form, weekday, periods))}
        />
      ))}
    </div>
  );
}

type DayProps = {
  name: string;
  tried: boolean;
  periods: readonly PeriodForm[];
  onChange: (periods: readonly PeriodForm[]) => void;
};

function DayFields({ name, tried, periods, onChange }: DayProps) {
  const t = useText();
  const faults = dayFaults(periods);
  const set = (key: number, change: Partial<PeriodForm>) =>
    onChange(periods.map((period) => (period.key === key ? { ...period, ...change } : period)));
  return (
    <FieldGroup legend={name}>
      <div className={styles.day}>
        {periods.length === 0 && <p className={styles.hint}>{t('calendar.noHours')}</p>}
        {periods.map((period) => (
          <PeriodFields
            key={period.key}
            day={name}
            period={period}
            fault={shownFault(faults.get(period.key), tried)}
            set={(change) => set(period.key, change)}
            onRemove={() => onChange(periods.filter((other) => other !== period))}
          />
        ))}
        <Button
          small
          look="quiet"
          aria-label={t('calendar.addPeriodTo', { day: name })}
          onPress={() => onChange(withPeriod(periods))}
        >
          <Plus {...smallIcon} />
          {t('calendar.addPeriod')}
        </Button>
      </div>
    </FieldGroup>
  );
}

type PeriodProps = {
  day: string;
  period: PeriodForm;
  fault: PeriodFault | undefined;
  set: (change: Partial<PeriodForm>) => void;
  onRemove: () => void;
};

function PeriodFields({ day, period, fault, set, onRemove }: PeriodProps) {
  const t = useText();
  const words = fault && faultWords(fault, t);
  return (
    <div className={styles.period}>
      <TimeField label={t('rota.from')} value={period.from} onChange={(from) => set({ from })} />
      <TimeField
        label={t('rota.to')}
        fault={fault?.kind === 'staffing' ? undefined : words}
        value={period.to}
        onChange={(to) => set({ to })}
      />
      <TextField
        label={t('calendar.staffing')}
        type="number"
        min={0}
        max={MOST_STAFFING}
        fault={fault?.kind === 'staffing' ? words : undefined}
        value={period.leastStaffing}
        onChange={(event) => set({ leastStaffing: event.target.value })}
      />
      <IconButton
        label={t('calendar.removePeriod', { day, from: period.from, to: period.to })}
        sign={Trash2}
        className={styles.remove ?? ''}
        onPress={onRemove}
      />
    </div>
  );
}

function shownFault(fault: PeriodFault | undefined, tried: boolean): PeriodFault | undefined {
  return fault?.kind === 'incomplete' && !tried ? undefined : fault;
}

function faultWords(fault: PeriodFault, t: ReturnType<typeof useText>): string {
  return fault.kind === 'overlap'
    ? t('calendar.fault.overlap', { other: fault.other })
    : t(`calendar.fault.${fault.kind}`, { most: MOST_STAFFING });
}
