import { Mail } from 'lucide-react';
import { type FormEvent, useEffect, useState } from 'react';
import { type DemoSignIn, demoSignIns, signIn } from '../../shared/session/session';
import { type TextId, useText } from '../../shared/text/use-text';
import { Button } from '../../shared/ui/button';
import { ErrorSummary } from '../../shared/ui/error-summary';
import { TextField } from '../../shared/ui/field';
import { DemoPeople } from './demo-people';
import { LanguageSwitch } from './language-switch';
import styles from './sign-in.module.css';

type SignInProps = { onSignedIn: () => void; expired: boolean };
const DEMO_PASSWORD = 'kontaktpost';

/** The door: e-mail address and password, nothing to solve. */
export function SignInPage({ onSignedIn, expired }: SignInProps) {
  const t = useText();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { busy, fault, enter } = useSignIn(onSignedIn);
  const people = useDemoPeople();
  useEffect(() => {
    document.title = `${t('signIn.title')} – Kontaktpost`;
  }, [t]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    enter(email, password);
  };
  const fill = (person: DemoSignIn) => {
    setEmail(person.email);
    setPassword(DEMO_PASSWORD);
  };
  return (
    <main className={styles.page}>
      <form className={styles.box} onSubmit={submit} noValidate>
        <SignInHead expired={expired && !fault} />
        {fault && <ErrorSummary title={t('signIn.failed')} faults={[t(fault)]} />}
        <TextField
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <TextField
          label={t('signIn.password')}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        <Button type="submit" look="primary" className={styles.enter ?? ''} isDisabled={busy}>
          {t(busy ? 'signIn.busy' : 'signIn.enter')}
        </Button>
        <LanguageSwitch />
      </form>
      {people.length > 0 && <DemoPeople people={people} onChoose={fill} />}
    </main>
  );
}

function SignInHead({ expired }: { expired: boolean }) {
  const t = useText();
  return (
    <>
      <div className={styles.brand}>
        <span className={styles.mark}>
          <Mail size={22} strokeWidth={2} aria-hidden="true" />
        </span>
        Kontaktpost
      </div>
      <h1 className={styles.title}>{t('signIn.title')}</h1>
      {expired && <p className={styles.expired}>{t('signIn.expired')}</p>}
    </>
  );
}

function useSignIn(onSignedIn: () => void) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<TextId>();
  const enter = (email: string, password: string) => {
    if (email.trim() === '' || password === '') return setFault('signIn.incomplete');
    setBusy(true);
    setFault(undefined);
    void signIn(email.trim(), password).then((answer) => {
      setBusy(false);
      if (answer === 'ok') onSignedIn();
      else setFault(`signIn.${answer}`);
    });
  };
  return { busy, fault, enter };
}

function useDemoPeople(): DemoSignIn[] {
  const [people, setPeople] = useState<DemoSignIn[]>([]);
  useEffect(() => {
    void demoSignIns().then(setPeople);
  }, []);
  return people;
}
