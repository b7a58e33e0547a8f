import type { FollowUpQuery } from '../../shared/api/generated/graphql';
import { useLocale, useText } from '../../shared/text/use-text';
import { arrivalText } from '../../shared/time/days';
import { useNow } from '../../shared/time/use-now';
import { judged, percent } from './figures';
import styles from './follow-up.module.css';
import { PlainTable } from './plain-table';
import { useLasting } from './use-lasting';

type Mailboxes = FollowUpQuery['followUp']['mailboxes'];

/** The same figures of each mailbox. */
export function MailboxTable({ mailboxes }: { mailboxes: Mailboxes }) {
  const t = useText();
  const locale = useLocale();
  const now = useNow();
  const lasting = useLasting();
  const share = (part: number, whole: number) => {
    const found = percent(part, whole);
    return found === null ? '–' : `${found} %`;
  };
  const rows = mailboxes.map((row) => [
    row.mailbox?.name ?? '',
    row.received,
    row.answered,
    share(row.withinOneWorkingDay, judged(row)),
    share(row.withinTwoWorkingDays, judged(row)),
    lasting(row.medianMinutesToFirstAnswer),
    row.neverAnswered,
    row.waiting,
    row.oldestWaitingSince ? arrivalText(row.oldestWaitingSince, now, locale) : '–',
  ]);
  const columns = [
    t('context.mailbox'),
    t('followUp.received'),
    t('followUp.answered'),
    t('followUp.withinOne'),
    t('followUp.withinTwo'),
    t('followUp.median'),
    t('followUp.unanswered'),
    t('followUp.waiting'),
    t('followUp.oldestColumn'),
  ];
  return (
    <section className={styles.part} aria-labelledby="mailboxes">
      <h2 id="mailboxes" className={styles.partTitle}>
        {t('followUp.byMailbox')}
      </h2>
      <PlainTable title={t('followUp.byMailbox')} columns={columns} rows={rows} />
    </section>
  );
}
