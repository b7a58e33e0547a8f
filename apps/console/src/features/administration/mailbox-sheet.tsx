import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { Language, MailboxRowFragment, SecrecyPresumption } from '../../shared/api/generated/graphql';
import { useText } from '../../shared/text/use-text';
import { Checkbox, Select, TextArea, TextField } from '../../shared/ui/field';
import { FormSheet } from '../../shared/ui/form-sheet';
import { announce } from '../../shared/ui/live-region';
import { ConnectionTest } from './connection-test';
import { UPDATE_MAILBOX } from './deeds';
import { PromiseFields } from './promise-fields';
import { MOST_WORKING_DAYS, type PromiseForm, promiseFault, promiseForm, promiseInput } from './promise-form';
import { ServerFields } from './server-fields';
import { type ServerForm, serverForm, serverInput } from './server-form';

type Team = { id: string; name: string; board: { name: string } };
type SheetProps = { mailbox: MailboxRowFragment; teams: readonly Team[]; onClose: () => void };

type Form = {
  name: string;
  teamId: string;
  language: Language;
  secrecyPresumption: SecrecyPresumption;
  signatureTemplate: string;
  closed: boolean;
  promise: PromiseForm;
  imap: ServerForm;
  smtp: ServerForm;
};

/** A mailbox: what it is called, who answers it and when, where its mail is fetched and sent. */
export function MailboxSheet({ mailbox, teams, onClose }: SheetProps) {
  const t = useText();
  const { form, set, save, loading, error, fault, tried } = useMailboxForm(mailbox);
  return (
    <FormSheet
      title={mailbox.address}
      faults={tried && fault ? [fault] : []}
      error={error}
      busy={loading}
      onSave={save}
      onClose={onClose}
      after={<ConnectionTest mailboxId={mailbox.id} />}
    >
      <MailboxFields form={form} set={set} teams={teams} personal={mailbox.kind === 'PERSONAL'} />
      <PromiseFields form={form.promise} fault={fault} onChange={(promise) => set({ promise })} />
      <ServerFields protocol="imap" form={form.imap} onChange={(imap) => set({ imap })} />
      <ServerFields protocol="smtp" form={form.smtp} onChange={(smtp) => set({ smtp })} />
      <Checkbox
        label={t('admin.closeMailbox')}
        checked={form.closed}
        onChange={(event) => set({ closed: event.target.checked })}
      />
    </FormSheet>
  );
}

function useMailboxForm(mailbox: MailboxRowFragment) {
  const t = useText();
  const [form, setForm] = useState(() => formOf(mailbox));
  const set = (change: Partial<Form>) => setForm((now) => ({ ...now, ...change }));
  const [update, { loading, error }] = useMutation(UPDATE_MAILBOX);
  const [tried, setTried] = useState(false);
  const fault = promiseFault(form.promise) ? t('admin.promiseFault', { most: MOST_WORKING_DAYS }) : undefined;
  const save = () => {
    setTried(true);
    if (fault) return;
    void update({ variables: { input: inputOf(mailbox, form) } }).then(
      ({ data }) => {
        announce(t('said.saved'));
        if (data) setForm(formOf(data.updateMailbox));
      },
      () => undefined, // the fault stands in `error`
    );
  };
  return { form, set, save, loading, error, fault, tried };
}

type FieldsProps = {
  form: Form;
  set: (change: Partial<Form>) => void;
  teams: readonly Team[];
  personal: boolean;
};

function MailboxFields({ form, set, teams, personal }: FieldsProps) {
  const t = useText();
  return (
    <>
      <TextField
        label={t('admin.name')}
        value={form.name}
        onChange={(event) => set({ name: event.target.value })}
      />
      {!personal && (
        <Select
          label={t('admin.team')}
          value={form.teamId}
          onChange={(event) => set({ teamId: event.target.value })}
        >
          {teams.map((team) => (
            <option key={team.id} value={team.id}>
              {team.name} ({team.board.name})
            </option>
          ))}
        </Select>
      )}
      <Select
        label={t('admin.language')}
        value={form.language}
        onChange={(event) => set({ language: event.target.value as Language })}
      >
        <option value="SV">Svenska</option>
        <option value="EN">English</option>
      </Select>
      <Select
        label={t('admin.secrecy')}
        hint={t('admin.secrecyHint')}
        value={form.secrecyPresumption}
        onChange={(event) => set({ secrecyPresumption: event.target.value as SecrecyPresumption })}
      >
        {(['OPENNESS', 'SECRECY', 'NONE'] as const).map((option) => (
          <option key={option} value={option}>
            {t(`secrecy.${option}`)}
          </option>
        ))}
      </Select>
      <TextArea
        label={t('admin.ownSignature')}
        hint={t('admin.ownSignatureHint')}
        value={form.signatureTemplate}
        onChange={(event) => set({ signatureTemplate: event.target.value })}
      />
    </>
  );
}

function formOf(mailbox: MailboxRowFragment): Form {
  return {
    name: mailbox.name,
    teamId: mailbox.team?.id ?? '',
    language: mailbox.language,
    secrecyPresumption: mailbox.secrecyPresumption,
    signatureTemplate: mailbox.signatureTemplate ?? '',
    closed: mailbox.closedAt != null,
    promise: promiseForm(mailbox),
    imap: serverForm('imap', mailbox.imap ?? undefined),
    smtp: serverForm('smtp', mailbox.smtp ?? undefined),
  };
}

function inputOf(mailbox: MailboxRowFragment, form: Form) {
  const { imap, smtp } = form;
  return {
    mailboxId: mailbox.id,
    name: form.name,
    language: form.language,
    secrecyPresumption: form.secrecyPresumption,
    signatureTemplate: form.signatureTemplate || null,
    ...promiseInput(form.promise),
    ...(form.closed === (mailbox.closedAt != null) ? {} : { closed: form.closed }),
    ...(mailbox.kind === 'FUNCTION' && form.teamId ? { teamId: form.teamId } : {}),
    ...(imap.on || mailbox.imap ? { imap: imap.on ? { ...serverInput(imap), ...folders(imap) } : null } : {}),
    ...(smtp.on || mailbox.smtp
      ? { smtp: smtp.on ? { ...serverInput(smtp), user: smtp.user.trim() || null } : null }
      : {}),
  };
}

function folders({ folder, processedFolder }: ServerForm) {
  return { folder: folder || 'INBOX', processedFolder: processedFolder || null };
}
