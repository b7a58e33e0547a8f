import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { MailboxKind } from '../../shared/api/generated/graphql';
import { useText } from '../../shared/text/use-text';
import { Select, TextField } from '../../shared/ui/field';
import { FormSheet } from '../../shared/ui/form-sheet';
import { CREATE_MAILBOX } from './deeds';

type SheetProps = {
  teams: readonly { id: string; name: string }[];
  people: readonly { id: string; name: string }[];
  onClose: () => void;
  onCreated: (id: string) => void;
};

const empty = { address: '', name: '', kind: 'FUNCTION' as MailboxKind, who: '' };
type Form = typeof empty;

/** A new mailbox: its address, its name, and who answers it. The servers come in the next step. */
export function NewMailboxSheet({ teams, people, onClose, onCreated }: SheetProps) {
  const t = useText();
  const [form, setForm] = useState(empty);
  const set = (change: Partial<Form>) => setForm((now) => ({ ...now, ...change }));
  const [faults, setFaults] = useState<string[]>([]);
  const [create, { loading, error }] = useMutation(CREATE_MAILBOX);
  const options = form.kind === 'PERSONAL' ? people : teams;
  const who = form.who || (options[0]?.id ?? '');
  const save = () => {
    const wrong = [
      !form.address.includes('@') && t('form.address'),
      form.name.trim() === '' && t('form.name'),
    ];
    setFaults(wrong.filter((fault) => fault !== false));
    if (wrong.some(Boolean)) return;
    void create({ variables: { input: inputOf(form, who) } }).then(
      ({ data }) => data && onCreated(data.createMailbox.id),
      () => undefined, // the fault stands in `error`
    );
  };
  return (
    <FormSheet title={t('admin.newMailbox')} {...{ faults, error, onClose }} busy={loading} onSave={save}>
      <Fields form={form} set={set} />
      <Who
        label={t(form.kind === 'PERSONAL' ? 'admin.owner' : 'admin.team')}
        options={options}
        value={who}
        onChange={(id) => set({ who: id })}
      />
    </FormSheet>
  );
}

function inputOf({ address, name, kind }: Form, who: string) {
  return {
    address: address.trim(),
    name: name.trim(),
    kind,
    ...(kind === 'FUNCTION' ? { teamId: who } : { ownerId: who }),
  };
}

function Fields({ form, set }: { form: Form; set: (change: Partial<Form>) => void }) {
  const t = useText();
  return (
    <>
      <TextField
        label={t('admin.address')}
        type="email"
        value={form.address}
        onChange={(event) => set({ address: event.target.value })}
      />
      <TextField
        label={t('admin.name')}
        value={form.name}
        onChange={(event) => set({ name: event.target.value })}
      />
      <Select
        label={t('admin.kind')}
        value={form.kind}
        onChange={(event) => set({ kind: event.target.value as MailboxKind, who: '' })}
      >
        <option value="FUNCTION">{t('kind.FUNCTION')}</option>
        <option value="PERSONAL">{t('kind.PERSONAL')}</option>
      </Select>
    </>
  );
}

type WhoProps = {
  label: string;
  options: readonly { id: string; name: string }[];
  value: string;
  onChange: (id: string) => void;
};

function Who({ label, options, value, onChange }: WhoProps) {
  return (
    <Select label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.name}
        </option>
      ))}
    </Select>
  );
}
