import type { ServerSecurity, ServerSignIn } from '../../shared/api/generated/graphql';
import { useText } from '../../shared/text/use-text';
import { Checkbox, FieldGroup, Select, TextField } from '../../shared/ui/field';
import styles from '../../shared/ui/field.module.css';
import { type Protocol, type ServerForm, withSecurity } from './server-form';

type FieldsProps = { protocol: Protocol; form: ServerForm; onChange: (form: ServerForm) => void };

/** Where mail is fetched (IMAP) or sent (SMTP). */
export function ServerFields({ protocol, form, onChange }: FieldsProps) {
  const t = useText();
  const set = (change: Partial<ServerForm>) => onChange({ ...form, ...change });
  return (
    <FieldGroup legend={t(`server.${protocol}`)}>
      <Checkbox
        label={t(`server.${protocol}.on`)}
        checked={form.on}
        onChange={(event) => set({ on: event.target.checked })}
      />
      {form.on && (
        <div className={styles.form}>
          <Address {...{ protocol, form, onChange }} />
          <SignIn form={form} set={set} />
          {protocol === 'imap' && <Folders form={form} set={set} />}
        </div>
      )}
    </FieldGroup>
  );
}

function Address({ protocol, form, onChange }: FieldsProps) {
  const t = useText();
  return (
    <>
      <TextField
        label={t('server.host')}
        autoCapitalize="none"
        spellCheck={false}
        value={form.host}
        onChange={(event) => onChange({ ...form, host: event.target.value })}
      />
      <div className={styles.row}>
        <Select
          label={t('server.security')}
          value={form.security}
          onChange={(event) => onChange(withSecurity(protocol, form, event.target.value as ServerSecurity))}
        >
          {(['TLS', 'STARTTLS', 'NONE'] as const).map((security) => (
            <option key={security} value={security}>
              {t(`security.${security}`)}
            </option>
          ))}
        </Select>
        <TextField
          label={t('server.port')}
          inputMode="numeric"
          value={form.port}
          onChange={(event) => onChange({ ...form, port: event.target.value })}
        />
      </div>
    </>
  );
}

type PartProps = { form: ServerForm; set: (change: Partial<ServerForm>) => void };

function SignIn({ form, set }: PartProps) {
  const t = useText();
  return (
    <>
      <div className={styles.row}>
        <Select
          label={t('server.signIn')}
          value={form.signIn}
          onChange={(event) => set({ signIn: event.target.value as ServerSignIn })}
        >
          <option value="PASSWORD">{t('server.password')}</option>
          <option value="OAUTH2">OAuth2</option>
        </Select>
        <TextField
          label={t('server.user')}
          autoComplete="off"
          autoCapitalize="none"
          value={form.user}
          onChange={(event) => set({ user: event.target.value })}
        />
      </div>
      {form.signIn === 'PASSWORD' ? <Password form={form} set={set} /> : <OAuth2 form={form} set={set} />}
    </>
  );
}

function Password({ form, set }: PartProps) {
  const t = useText();
  return (
    <TextField
      label={t('server.password')}
      hint={form.hasSecret ? t('server.kept') : undefined}
      type="password"
      autoComplete="new-password"
      value={form.password}
      onChange={(event) => set({ password: event.target.value })}
    />
  );
}

function OAuth2({ form, set }: PartProps) {
  const t = useText();
  return (
    <>
      {form.hasSecret && <p className={styles.hint}>{t('server.kept')}</p>}
      {(['tokenUrl', 'clientId', 'clientSecret', 'scope'] as const).map((name) => (
        <TextField
          key={name}
          label={t(`oauth2.${name}`)}
          type={name === 'clientSecret' ? 'password' : 'text'}
          autoComplete={name === 'clientSecret' ? 'new-password' : 'off'}
          value={form[name]}
          onChange={(event) => set({ [name]: event.target.value })}
        />
      ))}
    </>
  );
}

function Folders({ form, set }: PartProps) {
  const t = useText();
  return (
    <div className={styles.row}>
      <TextField
        label={t('server.folder')}
        value={form.folder}
        onChange={(event) => set({ folder: event.target.value })}
      />
      <TextField
        label={t('server.processed')}
        value={form.processedFolder}
        onChange={(event) => set({ processedFolder: event.target.value })}
      />
    </div>
  );
}
