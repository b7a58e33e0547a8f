import { useMutation } from '@apollo/client/react';
import { CircleAlert, CircleCheck, PlugZap } from 'lucide-react';
import { faultOf } from '../../shared/api/faults';
import type { TestMailboxMutation } from '../../shared/api/generated/graphql';
import { useText } from '../../shared/text/use-text';
import { Button } from '../../shared/ui/button';
import { classes } from '../../shared/ui/classes';
import { icon } from '../../shared/ui/icon-size';
import styles from './administration.module.css';
import { TEST_MAILBOX } from './deeds';

type Result = NonNullable<TestMailboxMutation['testMailbox']['imap']>;

/** Tries the servers as they are saved, and says in plain words where it stops. */
export function ConnectionTest({ mailboxId }: { mailboxId: string }) {
  const t = useText();
  const [test, { data, loading, error }] = useMutation(TEST_MAILBOX, { variables: { mailboxId } });
  const { imap, smtp } = data?.testMailbox ?? {};
  return (
    <section className={styles.test} aria-label={t('test.name')}>
      <Button isDisabled={loading} onPress={() => void test().catch(() => undefined)}>
        <PlugZap {...icon} />
        {t(loading ? 'test.busy' : 'test.run')}
      </Button>
      <p className={styles.testHint}>{t('test.hint')}</p>
      <div role="status" ref={data ? revealed : undefined}>
        {error && <p>{t(faultOf(error).text)}</p>}
        {imap && <TestResult name={t('server.imap')} result={imap} />}
        {smtp && <TestResult name={t('server.smtp')} result={smtp} />}
        {data && !imap && !smtp && <p>{t('test.nothing')}</p>}
      </div>
    </section>
  );
}

/** The answer lies at the end of a long form: it is brought into view. */
function revealed(box: HTMLElement | null): void {
  box?.scrollIntoView({ block: 'end' });
}

function TestResult({ name, result }: { name: string; result: Result }) {
  const t = useText();
  const Sign = result.ok ? CircleCheck : CircleAlert;
  return (
    <div className={classes(styles.result, result.ok ? styles.well : styles.ill)}>
      <Sign {...icon} />
      <div>
        <strong>
          {name}: {t(`test.${result.step}`)}
        </strong>
        {result.message && <p>{result.message}</p>}
        {result.detail && (
          <details>
            <summary>{t('test.detail')}</summary>
            <code>{result.detail}</code>
          </details>
        )}
      </div>
    </div>
  );
}
