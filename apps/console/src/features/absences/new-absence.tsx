import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { AbsenceTeamsQuery } from '../../shared/api/generated/graphql';
import { takeHint } from '../../shared/hints/hints';
import { useMe } from '../../shared/session/me';
import { type TextId, useText } from '../../shared/text/use-text';
import { dayOf } from '../../shared/time/days';
import { useNow } from '../../shared/time/use-now';
import { Select } from '../../shared/ui/field';
import { FormSheet } from '../../shared/ui/form-sheet';
import { announce } from '../../shared/ui/live-region';
import { DaysFields, KindField, ReplyField, ShareField } from './absence-fields';
import { type AbsenceForm, absenceFaults, absenceForm, registration } from './absence-form';
import { membersLedBy } from './absence-people';
import { CoverField } from './cover-field';
import { ABSENCE_TEAMS, REGISTER_ABSENCE } from './documents';
import { useRefusal } from './use-refusal';

type NewProps = { personId?: string; onClose: () => void };

/** Registers that somebody will be away: oneself, or a member of a team that one leads. */
export default function NewAbsence({ personId, onClose }: NewProps) {
  const t = useText();
  const me = useMe();
  const today = dayOf(useNow());
  const [form, setForm] = useState(() => absenceForm(personId ?? me.id, today));
  const [faults, setFaults] = useState<TextId[]>([]);
  const [register, { loading, error }] = useMutation(REGISTER_ABSENCE);
  const teams = useQuery(ABSENCE_TEAMS).data?.teams ?? [];
  const change = (changed: Partial<AbsenceForm>) => setForm((now) => ({ ...now, ...changed }));
  const save = () => {
    const wrong = absenceFaults(form, today);
    setFaults(wrong);
    if (wrong.length > 0) return;
    void register({ variables: { input: registration(form) } }).then(
      ({ data }) => {
        takeHint({ topic: 'absence.changed', ids: data ? [data.registerAbsence.id] : [] });
        announce(t('absence.saved'));
        onClose();
      },
      () => undefined, // the fault stands in `error`
    );
  };
  const own = form.personId === me.id;
  return (
    <FormSheet
      title={t('absence.new')}
      {...useRefusal(faults, error, teams)}
      onClose={onClose}
      busy={loading}
      onSave={save}
    >
      <WhoField {...{ form, change, teams }} />
      <KindField {...{ form, change, own }} />
      <DaysFields {...{ form, change, faults }} min={today} />
      <CoverField
        {...{ form, teams }}
        fault={faults.includes('absence.fault.cover') ? t('absence.fault.cover') : undefined}
        onCover={(cover) => change({ cover })}
      />
      <ShareField {...{ form, change, own }} />
      <ReplyField {...{ form, change }} />
    </FormSheet>
  );
}

type WhoProps = {
  form: AbsenceForm;
  change: (change: Partial<AbsenceForm>) => void;
  teams: AbsenceTeamsQuery['teams'];
};

/** For leads: whose absence it is. Who covers is chosen anew for somebody else. */
function WhoField({ form, change, teams }: WhoProps) {
  const t = useText();
  const me = useMe();
  const members = membersLedBy(teams, me.id);
  if (members.length === 0) return null;
  return (
    <Select
      label={t('absence.who')}
      value={form.personId}
      onChange={(event) => change({ personId: event.target.value, cover: '' })}
    >
      <option value={me.id}>{t('absence.myself', { name: me.name })}</option>
      {members.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
