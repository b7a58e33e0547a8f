import { useMutation, useQuery } from '@apollo/client/react';
import { MailCheck } from 'lucide-react';
import { useEffect } from 'react';
import { faultOf } from '../../shared/api/faults';
import type { UndeliveredQuery } from '../../shared/api/generated/graphql';
import { useHints } from '../../shared/hints/hints';
import { useText } from '../../shared/text/use-text';
import { recordText } from '../../shared/time/days';
import { Button } from '../../shared/ui/button';
import { Chip } from '../../shared/ui/chip';
import pageStyles from '../../shared/ui/page.module.css';
import { Empty, FaultCard } from '../../shared/ui/states';
import { SETTLE, TRY_AGAIN, UNDELIVERED } from './documents';
import { undeliveredTopics } from './hints';
import styles from './undelivered.module.css';

type Message = UndeliveredQuery['undelivered'][number];

/** Answers that did not get there, or of which nobody knows. Each is settled by a person. */
export function UndeliveredPage() {
  const t = useText();
  const { data, error, refetch } = useQuery(UNDELIVERED, { fetchPolicy: 'cache-and-network' });
  const again = () => void refetch().catch(() => undefined); // the fault stands in `error`
  useHints(undeliveredTopics, again);
  useEffect(() => {
    document.title = `${t('nav.undelivered')} – Kontaktpost`;
  }, [t]);
  return (
    <main className={pageStyles.page} data-pane>
      <div className={pageStyles.head}>
        <div>
          <h1 className={pageStyles.title} tabIndex={-1} data-pane-title>
            {t('nav.undelivered')}
          </h1>
          <p className={pageStyles.lead}>{t('undelivered.lead')}</p>
        </div>
      </div>
      {error && !data && <FaultCard fault={faultOf(error)} onRetry={again} />}
      {data?.undelivered.length === 0 && <Empty sign={MailCheck} title={t('undelivered.empty')} />}
      <ul className={styles.list}>
        {data?.undelivered.map((message) => (
          <Undelivered key={message.id} message={message} onSettled={again} />
        ))}
      </ul>
    </main>
  );
}

function Undelivered({ message, onSettled }: { message: Message; onSettled: () => void }) {
  const t = useText();
  const state = message.delivery ?? 'UNCONFIRMED';
  const unsure = state === 'UNCONFIRMED';
  const answers = message.recipients.flatMap(({ address, response }) =>
    response ? [`${address}: ${response}`] : [],
  );
  const said = answers.length > 0 ? answers : message.deliveryResponse ? [message.deliveryResponse] : [];
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <h2 className={styles.subject}>
          {message.subject || t('ticket.noSubject')}
          <Chip tone={unsure ? 'warn' : 'danger'}>{t(`delivery.${state}`)}</Chip>
        </h2>
        <p className={styles.facts}>
          {t('message.to', { to: message.to.map((address) => address.address).join(', ') })}
          {message.sentAt && ` · ${recordText(message.sentAt)}`}
          {message.author && ` · ${message.author.name}`}
        </p>
        {unsure && <p>{t('delivery.unsure')}</p>}
        {said.map((line) => (
          <p key={line} className={styles.response}>
            {line}
          </p>
        ))}
      </div>
      <Settle messageId={message.id} unsure={unsure} again={state !== 'BOUNCED'} onSettled={onSettled} />
    </li>
  );
}

type SettleProps = { messageId: string; unsure: boolean; again: boolean; onSettled: () => void };

function Settle({ messageId, unsure, again, onSettled }: SettleProps) {
  const t = useText();
  const [confirm, confirming] = useMutation(SETTLE, { variables: { messageId } });
  const [send, sending] = useMutation(TRY_AGAIN, { variables: { messageId } });
  const fault = confirming.error ?? sending.error;
  const busy = confirming.loading || sending.loading;
  return (
    <div className={styles.deeds}>
      {unsure && (
        <Button small isDisabled={busy} onPress={() => void confirm().then(onSettled, () => undefined)}>
          {t('delivery.confirm')}
        </Button>
      )}
      {again && (
        <Button small isDisabled={busy} onPress={() => void send().then(onSettled, () => undefined)}>
          {t('delivery.again')}
        </Button>
      )}
      {fault && <p role="alert">{t(faultOf(fault).text)}</p>}
    </div>
  );
}
