import { useQuery } from '@apollo/client/react';
import { ScrollText } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { faultOf } from '../../shared/api/faults';
import type { MailLogFilter } from '../../shared/api/generated/graphql';
import { useText } from '../../shared/text/use-text';
import { dayOf } from '../../shared/time/days';
import { Button } from '../../shared/ui/button';
import pageStyles from '../../shared/ui/page.module.css';
import { Empty, FaultCard } from '../../shared/ui/states';
import { MAIL_LOG } from './documents';
import { LogFilters } from './log-filters';
import { LogTable } from './log-table';
import { endOfDay, type LogSearch, startOfDay } from './period';

type LogProps = {
  search: LogSearch;
  onSearch: (search: LogSearch) => void;
  link: (reference: string, children: ReactNode) => ReactNode;
};
const PAGE = 100;

/** Every mail in and out, one line each. The period comes first: today, until something else is chosen. */
export function MailLogPage({ search, onSearch, link }: LogProps) {
  const t = useText();
  const today = dayOf(Date.now());
  const period = { ...search, fran: search.fran ?? today, till: search.till ?? today };
  useEffect(() => {
    document.title = `${t('nav.log')} – Kontaktpost`;
  }, [t]);
  return (
    <main className={pageStyles.page} data-pane>
      <div className={pageStyles.head}>
        <div>
          <h1 className={pageStyles.title} tabIndex={-1} data-pane-title>
            {t('nav.log')}
          </h1>
          <p className={pageStyles.lead}>{t('log.lead')}</p>
        </div>
      </div>
      <LogFilters search={period} onSearch={onSearch} />
      <Lines filter={filterOf(period)} link={link} />
    </main>
  );
}

function Lines({ filter, link }: { filter: MailLogFilter; link: LogProps['link'] }) {
  const t = useText();
  const { data, error, refetch, fetchMore } = useQuery(MAIL_LOG, {
    variables: { filter, first: PAGE, after: null },
    fetchPolicy: 'network-only',
  });
  if (error && !data)
    return <FaultCard fault={faultOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data) return null;
  const { edges, pageInfo } = data.mailLog;
  if (edges.length === 0) return <Empty sign={ScrollText} title={t('log.empty')} />;
  const next = () =>
    void fetchMore({
      variables: { after: pageInfo.endCursor ?? null },
      updateQuery: (now, { fetchMoreResult }) => ({
        ...fetchMoreResult,
        mailLog: {
          ...fetchMoreResult.mailLog,
          edges: [...now.mailLog.edges, ...fetchMoreResult.mailLog.edges],
        },
      }),
    }).catch(() => undefined); // the button is still there
  return (
    <>
      <LogTable lines={edges.map((edge) => edge.node)} link={link} />
      {pageInfo.hasNextPage && <Button onPress={next}>{t('ui.more')}</Button>}
    </>
  );
}

function filterOf({ q, brevlada, fran, till, riktning, resultat }: LogSearch): MailLogFilter {
  return {
    ...(q ? { text: q } : {}),
    ...(brevlada ? { mailboxId: brevlada } : {}),
    ...(riktning ? { direction: riktning } : {}),
    ...(resultat ? { outcome: resultat } : {}),
    from: startOfDay(fran ?? '') ?? null,
    to: endOfDay(till ?? '') ?? null,
  };
}
