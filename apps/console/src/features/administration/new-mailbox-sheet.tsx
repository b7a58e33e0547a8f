import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { MailboxKind } from '../../shared/api/generated/graphql';
import { useText } from '../../shared/text/use-text';
import { Select, TextField } from '../../shared/ui/field';
import { CREATE_MAILBOX } from './deeds';
import { FormSheet } from './form-sheet';

type SheetProps = {
  teams: readonly { id: string; name: string }[];
  people: readonly { id: string; name: string }[];
  onClose: () => void;
  onCreated: (id: string) => void;
};

/** A new mailbox: its address, its name, and who answers it. The servers come in the next step. */
export function NewMailboxSheet({ teams, people, onClose, onCreated }: SheetProps) {
  const t = useText();
  const [form, setForm] = useState({
    address: '',
    name: '',
    kind: 'FUNCTION' as MailboxKind,
    teamId: teams[0]?.id ?? '',
    ownerId: people[0]?.id ?? '',
  });
  const set = (change: Partial<typeof form>) => setForm((now) => ({ ...now, ...change }));
  const [faults, setFaults] = useState<string[]>([]);
  const [create, { loading, error }] = useMutation(CREATE_MAILBOX);
  const save = () => {
    const wrong = [
      !form.address.includes('@') && t('form.address'),
      form.name.trim() === '' && t('form.name'),
    ];
    setFaults(wrong.filter((fault) => fault !== false));
    if (wrong.some(Boolean)) return;
    const { kind, teamId, ownerId } = form;
    const who = kind === 'FUNCTION' ? { teamId } : { ownerId };
    const input = { address: form.address.trim(), name: form.name.trim(), kind, ...who };
    void create({ variables: { input } }).then(
      ({ data }) => data && onCreated(data.createMailbox.id),
      () => undefined, // the fault stands in `error`
    );
  };
  const personal = form.kind === 'PERSONAL';
  return (
    <FormSheet title={t('admin.newMailbox')} {...{ faults, error, onClose }} busy={loading} onSave={save}>
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
        onChange={(event) => set({ kind: event.target.value as MailboxKind })}
      >
        <option value="FUNCTION">{t('kind.FUNCTION')}</option>
        <option value="PERSONAL">{t('kind.PERSONAL')}</option>
      </Select>
      <Who
        label={t(personal ? 'admin.owner' : 'admin.team')}
        options={personal ? people : teams}
        value={personal ? form.ownerId : form.teamId}
        onChange={(id) => set(personal ? { ownerId: id } : { teamId: id })}
      />
    </FormSheet>
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
