import { useMutation } from '@apollo/client/react';
import { faultOf } from '../../shared/api/faults';
import { useText } from '../../shared/text/use-text';
import { Button } from '../../shared/ui/button';
import { Chip } from '../../shared/ui/chip';
import { announce } from '../../shared/ui/live-region';
import { ANSWER_SHIFT } from './documents';
import type { Notice } from './notification-words';
import styles from './notifications.module.css';

type AnswerProps = { proposal: NonNullable<Notice['proposal']>; onAnswered: () => void };

/** Yes or no to a shift that a colleague asks one to take. */
export function ShiftAnswer({ proposal, onAnswered }: AnswerProps) {
  const t = useText();
  const [answer, { loading, error }] = useMutation(ANSWER_SHIFT);
  if (proposal.answeredAt != null) {
    return (
      <Chip tone={proposal.accepted ? 'ok' : 'plain'}>
        {t(proposal.accepted ? 'notification.accepted' : 'notification.declined')}
      </Chip>
    );
  }
  const say = (accept: boolean) => () =>
    void answer({ variables: { proposalId: proposal.id, accept } }).then(
      () => {
        announce(t(accept ? 'notification.accepted' : 'notification.declined'));
        onAnswered();
      },
      () => undefined, // the fault stands in `error`
    );
  const fault = error && faultOf(error);
  return (
    <>
      <div className={styles.deeds}>
        <Button small look="primary" isDisabled={loading} onPress={say(true)}>
          {t('notification.accept')}
        </Button>
        <Button small isDisabled={loading} onPress={say(false)}>
          {t('notification.decline')}
        </Button>
      </div>
      {fault && <p role="alert">{`${t(fault.text)} ${fault.detail}`}</p>}
    </>
  );
}
