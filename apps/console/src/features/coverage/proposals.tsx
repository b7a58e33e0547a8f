import { useMutation } from '@apollo/client/react';
import { faultOf } from '../../shared/api/faults';
import type { ProposalLineFragment } from '../../shared/api/generated/graphql';
import { useMe } from '../../shared/session/me';
import { useLocale, useText } from '../../shared/text/use-text';
import { dayName, shortSpan } from '../../shared/time/times';
import { showBar } from '../../shared/ui/bar';
import { Button } from '../../shared/ui/button';
import { announce } from '../../shared/ui/live-region';
import { ANSWER } from './documents';
import styles from './panel.module.css';

/** What one has been asked to take, and what those have been asked whom one leads. */
export function Proposals({
  proposals,
  onDone,
}: {
  proposals: readonly ProposalLineFragment[];
  onDone: () => void;
}) {
  const t = useText();
  const me = useMe();
  if (proposals.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{t('coverage.proposals')}</h2>
      <ul>
        {proposals.map((proposal) => (
          <Proposal
            key={proposal.id}
            proposal={proposal}
            mine={proposal.person.id === me.id}
            onDone={onDone}
          />
        ))}
      </ul>
    </section>
  );
}

type ProposalProps = { proposal: ProposalLineFragment; mine: boolean; onDone: () => void };

function Proposal({ proposal, mine, onDone }: ProposalProps) {
  const t = useText();
  const locale = useLocale();
  const { team, person, proposedBy, work } = proposal;
  const when = t('coverage.gap.when', {
    day: dayName(proposal.date, locale, 'short'),
    span: shortSpan(proposal.from, proposal.to),
  });
  const what = t('coverage.proposal.what', { team: team.name, work: t(`coverage.work.${work}`) });
  const who = mine ? t('coverage.proposal.from', { name: proposedBy?.name ?? '' }) : person.name;
  return (
    <li className={styles.proposal}>
      <span className={styles.when}>{when}</span>
      <span className={styles.small}>{what}</span>
      <span className={styles.small}>{mine ? who : t('coverage.proposal.waits', { name: person.name })}</span>
      {mine && <Answer proposalId={proposal.id} what={`${what}, ${when}`} onDone={onDone} />}
    </li>
  );
}

function Answer({ proposalId, what, onDone }: { proposalId: string; what: string; onDone: () => void }) {
  const t = useText();
  const [answer, { loading }] = useMutation(ANSWER);
  const send = (accept: boolean) =>
    void answer({ variables: { proposalId, accept } }).then(
      () => {
        announce(t(accept ? 'coverage.said.accepted' : 'coverage.said.declined'));
        onDone();
      },
      (fault: unknown) => {
        // What can't be taken any more is closed: the line goes away, so the words stand above the page.
        showBar({ words: t(faultOf(fault).text), look: 'fault' });
        onDone();
      },
    );
  return (
    <span className={styles.answers}>
      <Button
        small
        look="primary"
        isDisabled={loading}
        aria-label={t('coverage.acceptNamed', { what })}
        onPress={() => send(true)}
      >
        {t('coverage.accept')}
      </Button>
      <Button
        small
        isDisabled={loading}
        aria-label={t('coverage.declineNamed', { what })}
        onPress={() => send(false)}
      >
        {t('coverage.decline')}
      </Button>
    </span>
  );
}
