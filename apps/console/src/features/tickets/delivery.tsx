import { useMutation } from '@apollo/client/react';
import { Check, CircleAlert, Clock, Send } from 'lucide-react';
import { faultOf } from '../../shared/api/faults';
import type { DeliveryState } from '../../shared/api/generated/graphql';
import { useText } from '../../shared/text/use-text';
import { Button } from '../../shared/ui/button';
import { Chip, type Tone } from '../../shared/ui/chip';
import { CONFIRM_SENT, SEND_AGAIN } from './deeds';
import styles from './message-card.module.css';
import type { ThreadMessage } from './thread-order';

const looks: Record<DeliveryState, { tone: Tone; sign: typeof Check }> = {
  HELD: { tone: 'plain', sign: Clock },
  QUEUED: { tone: 'plain', sign: Send },
  SENDING: { tone: 'plain', sign: Send },
  SENT: { tone: 'ok', sign: Check },
  REFUSED: { tone: 'danger', sign: CircleAlert },
  BOUNCED: { tone: 'danger', sign: CircleAlert },
  UNCONFIRMED: { tone: 'warn', sign: CircleAlert },
  CANCELLED: { tone: 'plain', sign: Clock },
};

/** Whether our answer got there, and what a person can do when that is not sure. */
export function Delivery({ message }: { message: ThreadMessage }) {
  const t = useText();
  const state = message.delivery;
  if (!state) return null;
  const refused = message.recipients.filter((recipient) => recipient.response && recipient.state !== 'SENT');
  const unsure = state === 'UNCONFIRMED';
  return (
    <div className={styles.delivery}>
      <Chip tone={looks[state].tone} sign={looks[state].sign}>
        {t(`delivery.${state}`)}
      </Chip>
      {unsure && <p>{t('delivery.unsure')}</p>}
      {refused.map(({ address, response }) => (
        <p key={address}>
          {address}: {response}
        </p>
      ))}
      {refused.length === 0 && state !== 'SENT' && message.deliveryResponse && (
        <p>{message.deliveryResponse}</p>
      )}
      {(unsure || state === 'REFUSED') && <WaysOut message={message} unsure={unsure} />}
    </div>
  );
}

function WaysOut({ message, unsure }: { message: ThreadMessage; unsure: boolean }) {
  const t = useText();
  const [confirm, confirming] = useMutation(CONFIRM_SENT, { variables: { messageId: message.id } });
  const [again, sending] = useMutation(SEND_AGAIN, { variables: { messageId: message.id } });
  const fault = confirming.error ?? sending.error;
  return (
    <>
      {unsure && (
        <Button small isDisabled={confirming.loading} onPress={() => void confirm().catch(shown)}>
          {t('delivery.confirm')}
        </Button>
      )}
      <Button small isDisabled={sending.loading} onPress={() => void again().catch(shown)}>
        {t('delivery.again')}
      </Button>
      {fault && <p role="alert">{t(faultOf(fault).text)}</p>}
    </>
  );
}

/** The fault stands in the mutation's result and is shown from there. */
function shown(): void {}
