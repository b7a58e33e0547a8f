import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { Language, PersonRowFragment } from '../../shared/api/generated/graphql';
import { useText } from '../../shared/text/use-text';
import { Checkbox, Select, TextField } from '../../shared/ui/field';
import { FormSheet } from '../../shared/ui/form-sheet';
import { announce } from '../../shared/ui/live-region';
import { SAVE_PERSON } from './deeds';
import { type PersonForm, personForm, personInput } from './person-form';
import { BoardRoles, TeamRoles } from './role-fields';

type Named = { id: string; name: string };
type SheetProps = {
  person: PersonRowFragment | undefined;
  teams: readonly Named[];
  boards: readonly Named[];
  onClose: () => void;
  onSaved: () => void;
};

/** A person: how they sign in, which teams they answer for, what they may decide. */
export function PersonSheet({ person, teams, boards, onClose, onSaved }: SheetProps) {
  const t = useText();
  const [form, setForm] = useState(() => personForm(person));
  const [faults, setFaults] = useState<string[]>([]);
  const set = (change: Partial<PersonForm>) => setForm((now) => ({ ...now, ...change }));
  const [savePerson, { loading, error }] = useMutation(SAVE_PERSON);
  const save = () => {
    const wrong = [
      form.name.trim() === '' && t('form.name'),
      !form.email.includes('@') && t('form.address'),
      !person && form.password.length < 8 && t('form.password'),
    ].filter((fault) => fault !== false);
    setFaults(wrong);
    if (wrong.length > 0) return;
    void savePerson({ variables: { input: personInput(person?.id, form) } }).then(
      () => {
        announce(t('said.saved'));
        onSaved();
      },
      () => undefined, // the fault stands in `error`
    );
  };
  const title = person?.name ?? t('admin.newPerson');
  return (
    <FormSheet {...{ title, faults, error, onClose }} busy={loading} onSave={save}>
      <PersonFields form={form} set={set} isNew={!person} />
      <TeamRoles teams={teams} chosen={form.teams} onChange={(chosen) => set({ teams: chosen })} />
      <BoardRoles boards={boards} chosen={form.boards} onChange={(chosen) => set({ boards: chosen })} />
      <Checkbox
        label={t('role.administrator')}
        hint={t('admin.administratorHint')}
        checked={form.administrator}
        onChange={(event) => set({ administrator: event.target.checked })}
      />
      {person && (
        <Checkbox
          label={t('admin.deactivated')}
          checked={form.deactivated}
          onChange={(event) => set({ deactivated: event.target.checked })}
        />
      )}
    </FormSheet>
  );
}

type FieldsProps = { form: PersonForm; set: (change: Partial<PersonForm>) => void; isNew: boolean };

function PersonFields({ form, set, isNew }: FieldsProps) {
  const t = useText();
  return (
    <>
      <TextField
        label={t('admin.name')}
        value={form.name}
        onChange={(event) => set({ name: event.target.value })}
      />
      <TextField
        label={t('signIn.email')}
        type="email"
        autoComplete="off"
        value={form.email}
        onChange={(event) => set({ email: event.target.value })}
      />
      <TextField
        label={t('admin.title')}
        value={form.title}
        onChange={(event) => set({ title: event.target.value })}
      />
      <TextField
        label={t('admin.phone')}
        type="tel"
        value={form.phone}
        onChange={(event) => set({ phone: event.target.value })}
      />
      <Select
        label={t('admin.language')}
        value={form.language}
        onChange={(event) => set({ language: event.target.value as Language })}
      >
        <option value="SV">Svenska</option>
        <option value="EN">English</option>
      </Select>
      <TextField
        label={t(isNew ? 'signIn.password' : 'admin.newPassword')}
        hint={isNew ? undefined : t('admin.passwordKept')}
        type="password"
        autoComplete="new-password"
        value={form.password}
        onChange={(event) => set({ password: event.target.value })}
      />
    </>
  );
}
