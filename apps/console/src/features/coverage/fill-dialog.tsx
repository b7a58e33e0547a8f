import { useMutation, useQuery } from '@apollo/client/react';
import { faultOf } from '../../shared/api/faults';
import type { CoverCandidatesQuery } from '../../shared/api/generated/graphql';
import { useMe } from '../../shared/session/me';
import { useLocale, useText } from '../../shared/text/use-text';
import { dayName, timeOf } from '../../shared/time/times';
import { Avatar } from '../../shared/ui/avatar';
import { Button } from '../../shared/ui/button';
import { Chip } from '../../shared/ui/chip';
import { Dialog } from '../../shared/ui/dialog';
import { announce } from '../../shared/ui/live-region';
import { FaultCard, Skeleton } from '../../shared/ui/states';
import { ANSWER, CANDIDATES, PROPOSE } from './documents';
import type { Gap } from './gaps';
import styles from './panel.module.css';
import { spanText } from './words';

type Candidate = CoverCandidatesQuery['coverCandidates'][number];
type FillProps = { gap: Gap; onClose: () => void; onDone: () => void };

/** Who is free and entitled, fewest hours first. One click asks. */
export function FillDialog({ gap, onClose, onDone }: FillProps) {
  const t = useText();
  const locale = useLocale();
  const slot = { teamId: gap.teamId, date: gap.day, from: timeOf(gap.from), to: timeOf(gap.to) };
  const { data, error, refetch } = useQuery(CANDIDATES, { variables: slot, fetchPolicy: 'network-only' });
  const again = () => void refetch().catch(() => undefined); // the fault stands in `error`
  const done = () => {
    again();
    onDone();
  };
  const what = { team: gap.team, day: dayName(gap.day, locale), span: spanText(gap) };
  return (
    <Dialog
      title={t('coverage.fill.title')}
      isOpen
      onClose={onClose}
      foot={<Button onPress={onClose}>{t('ui.close')}</Button>}
    >
      <p className={styles.slot}>
        {t('coverage.fill.what', { ...what, planned: gap.planned, needed: gap.needed })}
      </p>
      {error && !data && <FaultCard fault={faultOf(error)} onRetry={again} />}
      {!data && !error && <Skeleton width="100%" height={44} />}
      {data?.coverCandidates.length === 0 && <p>{t('coverage.fill.nobody')}</p>}
      <ul>
        {data?.coverCandidates.map((candidate) => (
          <CandidateLine key={candidate.person.id} candidate={candidate} slot={slot} onDone={done} />
        ))}
      </ul>
    </Dialog>
  );
}

type LineProps = {
  candidate: Candidate;
  slot: { teamId: string; date: string; from: string; to: string };
  onDone: () => void;
};

function CandidateLine({ candidate: { person, minutesThatWeek, proposal }, slot, onDone }: LineProps) {
  const t = useText();
  const me = useMe();
  const mine = person.id === me.id;
  const [propose, proposing] = useMutation(PROPOSE);
  const [answer, answering] = useMutation(ANSWER);
  const run = async () => {
    const { data } = await propose({ variables: { input: { ...slot, personId: person.id } } });
    const made = data?.proposeShift;
    if (mine && made && made.accepted === null)
      await answer({ variables: { proposalId: made.id, accept: true } });
    announce(t(mine ? 'coverage.said.accepted' : 'coverage.said.proposed', { name: person.name }));
    onDone();
  };
  const fault = proposing.error ?? answering.error;
  const words = t(mine ? 'coverage.fill.take' : 'coverage.fill.propose');
  return (
    <li className={styles.candidate}>
      <Avatar name={person.name} />
      <span className={styles.words}>
        <span className={styles.when}>{person.name}</span>
        <span className={styles.small}>
          {t('coverage.fill.hours', {
            hours: Math.floor(minutesThatWeek / 60),
            minutes: minutesThatWeek % 60,
          })}
        </span>
      </span>
      {proposal && proposal.accepted !== false ? (
        <Chip tone="accent">{t(proposal.accepted ? 'coverage.fill.accepted' : 'coverage.fill.waits')}</Chip>
      ) : (
        <>
          {proposal && <Chip>{t('coverage.fill.declined')}</Chip>}
          <Button
            aria-label={`${words}: ${person.name}`}
            isDisabled={proposing.loading || answering.loading}
            onPress={() => void run().catch(() => undefined)}
          >
            {words}
          </Button>
        </>
      )}
      {fault && <FaultCard fault={faultOf(fault)} />}
    </li>
  );
}
