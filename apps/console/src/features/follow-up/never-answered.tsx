import { MailCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { FollowUpQuery } from '../../shared/api/generated/graphql';
import { type Translate, useLocale, useText } from '../../shared/text/use-text';
import { arrivalText } from '../../shared/time/days';
import { DueChip } from '../../shared/time/due-chip';
import { useNow } from '../../shared/time/use-now';
import { Button } from '../../shared/ui/button';
import { Chip } from '../../shared/ui/chip';
import { icon } from '../../shared/ui/icon-size';
import styles from './follow-up.module.css';

type Waiting = FollowUpQuery['neverAnswered'][number];
type ListProps = {
  tickets: readonly Waiting[];
  link: (reference: string, children: ReactNode) => ReactNode;
};

const SHOWN = 8;

/** The first thing that is seen: who has waited longest for a first answer. */
export function NeverAnswered({ tickets, link }: ListProps) {
  const t = useText();
  const [all, setAll] = useState(false);
  return (
    <section className={styles.part} aria-labelledby="never-answered">
      <h2 id="never-answered" className={styles.partTitle}>
        {t('followUp.never')}
      </h2>
      {tickets.length === 0 ? (
        <p className={styles.good}>
          <MailCheck {...icon} />
          {t('followUp.neverNone')}
        </p>
      ) : (
        <ol className={styles.waiting}>
          {tickets.slice(0, all ? undefined : SHOWN).map((ticket) => (
            <Line key={ticket.id} ticket={ticket} link={link} />
          ))}
        </ol>
      )}
      {!all && tickets.length > SHOWN && (
        <Button small onPress={() => setAll(true)}>
          {t('ui.more')}
        </Button>
      )}
    </section>
  );
}

function Line({ ticket, link }: { ticket: Waiting; link: ListProps['link'] }) {
  const t = useText();
  const locale = useLocale();
  const now = useNow();
  const { receivedAt, replyDueAt, promisedFor } = ticket;
  return (
    <li className={styles.waitingLine}>
      <span className={styles.waitingWords}>
        {link(ticket.reference, subjectOf(ticket, t))}
        <span className={styles.facts}>
          {[senderOf(ticket), ticket.mailbox.name].filter(Boolean).join(' · ')}
        </span>
      </span>
      {promisedFor && <Chip>{t('followUp.promised', { day: promisedFor })}</Chip>}
      {replyDueAt && <DueChip dueAt={replyDueAt} />}
      <time dateTime={receivedAt} className={styles.since}>
        {arrivalText(receivedAt, now, locale)}
      </time>
    </li>
  );
}

/** A mailbox that presumes secrecy shows no words of its citizens in a list. */
function subjectOf({ mailbox, reference, subject }: Waiting, t: Translate): string {
  return mailbox.secrecyPresumption === 'SECRECY' ? reference : subject || t('ticket.noSubject');
}

function senderOf({ mailbox, sender }: Waiting): string {
  return mailbox.secrecyPresumption === 'SECRECY' ? '' : sender.name || sender.address;
}
