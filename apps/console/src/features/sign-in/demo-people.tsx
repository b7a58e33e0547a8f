import { Button as AriaButton } from 'react-aria-components/Button';
import type { DemoSignIn } from '../../shared/session/session';
import { useText } from '../../shared/text/use-text';
import { Avatar } from '../../shared/ui/avatar';
import styles from './sign-in.module.css';

type DemoProps = { people: readonly DemoSignIn[]; onChoose: (person: DemoSignIn) => void };

/** The demo's people: one press fills in the form. */
export function DemoPeople({ people, onChoose }: DemoProps) {
  const t = useText();
  return (
    <section className={styles.demo} aria-labelledby="demo-people">
      <h2 id="demo-people" className={styles.demoTitle}>
        {t('signIn.demo')}
      </h2>
      <p className={styles.demoUnder}>{t('signIn.demoUnder')}</p>
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.email}>
            <AriaButton className={styles.person ?? ''} onPress={() => onChoose(person)}>
              <Avatar name={person.name} />
              <span>
                <span className={styles.personName}>{person.name}</span>
                <span className={styles.personRole}>{person.role}</span>
              </span>
            </AriaButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
