import { useMutation, useQuery } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { faultOf } from '../../shared/api/faults';
import type { AdminOrganisationQuery } from '../../shared/api/generated/graphql';
import { useText } from '../../shared/text/use-text';
import { Button } from '../../shared/ui/button';
import { TextArea, TextField } from '../../shared/ui/field';
import fieldStyles from '../../shared/ui/field.module.css';
import { Wrong } from '../../shared/ui/form-sheet';
import { announce } from '../../shared/ui/live-region';
import pageStyles from '../../shared/ui/page.module.css';
import { FaultCard } from '../../shared/ui/states';
import { SAVE_ORGANISATION } from './deeds';
import { ORGANISATION } from './documents';

/** The organisation's name, and the signature under every answer. */
export function OrganisationPart() {
  const { data, error, refetch } = useQuery(ORGANISATION);
  if (error && !data)
    return <FaultCard fault={faultOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  return data ? <OrganisationForm organisation={data.organisation} /> : null;
}

function OrganisationForm({ organisation }: { organisation: AdminOrganisationQuery['organisation'] }) {
  const t = useText();
  const [name, setName] = useState(organisation.name);
  const [phone, setPhone] = useState(organisation.phone);
  const [signatureTemplate, setSignature] = useState(organisation.signatureTemplate);
  const [save, { loading, error }] = useMutation(SAVE_ORGANISATION);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save({ variables: { input: { name, phone, signatureTemplate } } }).then(
      () => announce(t('said.saved')),
      () => undefined, // the fault stands in `error`
    );
  };
  return (
    <section className={pageStyles.narrow} aria-label={t('admin.organisation')}>
      <form className={fieldStyles.form} onSubmit={submit}>
        <Wrong faults={[]} error={error} />
        <TextField label={t('admin.name')} value={name} onChange={(event) => setName(event.target.value)} />
        <TextField
          label={t('admin.phone')}
          type="tel"
          value={phone}
          onChange={(event) => setPhone(event.target.value)}
        />
        <TextArea
          label={t('admin.signature')}
          hint={t('admin.signatureHint')}
          rows={6}
          value={signatureTemplate}
          onChange={(event) => setSignature(event.target.value)}
        />
        <div>
          <Button type="submit" look="primary" isDisabled={loading}>
            {t(loading ? 'ui.saving' : 'ui.save')}
          </Button>
        </div>
      </form>
    </section>
  );
}
