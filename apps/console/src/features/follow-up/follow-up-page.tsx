import { useQuery } from '@apollo/client/react';
import { type ReactNode, useEffect } from 'react';
import { faultOf } from '../../shared/api/faults';
import { useText } from '../../shared/text/use-text';
import { dayOf } from '../../shared/time/days';
import { useNow } from '../../shared/time/use-now';
import pageStyles from '../../shared/ui/page.module.css';
import { FaultCard } from '../../shared/ui/states';
import { AgeBars } from './age-bars';
import { ArrivalMap } from './arrival-map';
import { CoverageOfWeek } from './coverage-of-week';
import { DayBars } from './day-bars';
import { FOLLOW_UP } from './documents';
import { FigureTiles } from './figure-tiles';
import styles from './follow-up.module.css';
import { FollowUpFilters } from './follow-up-filters';
import { MailboxTable } from './mailbox-table';
import { NeverAnswered } from './never-answered';
import { type FollowUpSearch, periodOf } from './period';

type PageProps = {
  search: FollowUpSearch;
  onSearch: (search: FollowUpSearch) => void;
  link: (reference: string, children: ReactNode) => ReactNode;
};

/** How the promise is kept: what a team lead opens every morning. No figure is about a colleague. */
export function FollowUpPage({ search, onSearch, link }: PageProps) {
  const t = useText();
  const today = dayOf(useNow());
  useEffect(() => {
    document.title = `${t('nav.overview')} – Kontaktpost`;
  }, [t]);
  return (
    <main className={pageStyles.page} data-pane>
      <div className={pageStyles.head}>
        <div>
          <h1 className={pageStyles.title} tabIndex={-1} data-pane-title>
            {t('nav.overview')}
          </h1>
          <p className={pageStyles.lead}>{t('followUp.lead')}</p>
        </div>
      </div>
      <FollowUpFilters search={search} today={today} onSearch={onSearch} />
      <Figures search={search} today={today} link={link} />
    </main>
  );
}

type FigureProps = { search: FollowUpSearch; today: string; link: PageProps['link'] };

function Figures({ search, today, link }: FigureProps) {
  const { data, error, refetch } = useQuery(FOLLOW_UP, {
    variables: { ...periodOf(search.period, today), mailboxId: search.brevlada ?? null },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data)
    return <FaultCard fault={faultOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data) return null;
  const { total, mailboxes, days, arrivals, waitingAges } = data.followUp;
  return (
    <div className={styles.parts}>
      <NeverAnswered tickets={data.neverAnswered} link={link} />
      <FigureTiles figures={total} />
      {mailboxes.length > 1 && <MailboxTable mailboxes={mailboxes} />}
      <DayBars days={days} />
      <AgeBars ages={waitingAges} />
      <CoverageOfWeek today={today} />
      <ArrivalMap arrivals={arrivals} />
    </div>
  );
}
