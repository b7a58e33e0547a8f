import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { AbsenceFactsFragment } from '../../shared/api/generated/graphql';
import { takeHint } from '../../shared/hints/hints';
import { type TextId, useLocale, useText } from '../../shared/text/use-text';
import { dayOf } from '../../shared/time/days';
import { useNow } from '../../shared/time/use-now';
import { Button } from '../../shared/ui/button';
import { FormSheet } from '../../shared/ui/form-sheet';
import { announce } from '../../shared/ui/live-region';
import { EndFields, ReplyField } from './absence-fields';
import { type AbsenceForm, absenceFaults, changes, covering, formOf } from './absence-form';
import styles from './absences.module.css';
import { CoverField } from './cover-field';
import { ABSENCE_TEAMS, CHANGE_ABSENCE, END_ABSENCE, REPLY_WORDS } from './documents';
import { stretchText } from './stretch';
import { useRefusal } from './use-refusal';

type ChangeProps = { absence: AbsenceFactsFragment; onClose: () => void };

/** Changes an absence that is registered, takes it back, or ends it now. */
export default function ChangeAbsence(props: ChangeProps) {
  const { personId, to, toTime, cover } = formOf(props.absence);
  const { data, error } = useQuery(REPLY_WORDS, {
    variables: { personId, to, toTime: toTime || null, ...covering(cover) },
  });
  // Without the standard words the reply counts as one of its own, which it may be.
  return data || error ? <ChangeSheet {...props} standard={data?.absenceReplyText} /> : null;
}

type SheetProps = ChangeProps & { standard: string | undefined };

function ChangeSheet({ absence, standard, onClose }: SheetProps) {
  const t = useText();
  const locale = useLocale();
  const today = dayOf(useNow());
  const [form, setForm] = useState(() => formOf(absence, standard));
  const [faults, setFaults] = useState<TextId[]>([]);
  const [save, saving] = useMutation(CHANGE_ABSENCE);
  const [end, ending] = useMutation(END_ABSENCE);
  const teams = useQuery(ABSENCE_TEAMS).data?.teams ?? [];
  const change = (changed: Partial<AbsenceForm>) => setForm((now) => ({ ...now, ...changed }));
  const done = (said: TextId) => () => {
    takeHint({ topic: 'absence.changed', ids: [absence.id] });
    announce(t(said));
    onClose();
  };
  const submit = () => {
    const wrong = absenceFaults(form, today);
    setFaults(wrong);
    if (wrong.length > 0) return;
    const input = changes(form, absence, standard);
    void save({ variables: { input } }).then(done('absence.saved'), () => undefined); // the fault stands in `error`
  };
  const stop = () =>
    void end({ variables: { absenceId: absence.id } }).then(done('absence.ended'), () => undefined); // as above
  return (
    <FormSheet
      title={t('absence.changeOf', { name: absence.person.name })}
      {...useRefusal(faults, saving.error ?? ending.error, teams)}
      busy={saving.loading || ending.loading}
      onSave={submit}
      onClose={onClose}
    >
      <p>{stretchText(absence, locale)}</p>
      <EndFields {...{ form, change, faults }} min={form.from} />
      <CoverField
        {...{ form, teams }}
        fault={faults.includes('absence.fault.cover') ? t('absence.fault.cover') : undefined}
        onCover={(cover) => change({ cover })}
      />
      <ReplyField {...{ form, change }} />
      <div className={styles.end}>
        <p>{t(absence.state === 'RUNNING' ? 'absence.endHint' : 'absence.takeBackHint')}</p>
        <Button look="danger" onPress={stop}>
          {t(absence.state === 'RUNNING' ? 'absence.end' : 'absence.takeBack')}
        </Button>
      </div>
    </FormSheet>
  );
}
