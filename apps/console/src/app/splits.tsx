import { useQuery } from '@apollo/client/react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { TICKET_COUNT } from '../features/tickets/documents';
import { queueTopics } from '../features/tickets/hints';
import { filterOf, type QueueFilters, type Split, splitsOf } from '../features/tickets/queue-filter';
import { useHints } from '../shared/hints/hints';
import { useMe } from '../shared/session/me';
import { useAction } from '../shared/shortcuts/use-action';
import type { TextId } from '../shared/text/use-text';
import { useText } from '../shared/text/use-text';
import { classes } from '../shared/ui/classes';
import type { View } from './views';
import styles from './workspace.module.css';

type SplitsProps = { view: View; split: Split; filters: QueueFilters };

const names: Record<Split, TextId> = {
  otilldelade: 'split.unassigned',
  mina: 'split.mine',
  vantar: 'split.waiting',
  alla: 'split.all',
};

/** The sections of a view, with what lies in each. */
export function Splits({ view, split, filters }: SplitsProps) {
  const t = useText();
  const { view: slug } = useParams({ from: '/inside/k/$view' });
  const counts = useCounts(view, filters);
  const shown = splitsOf(view.place);
  useSplitKeys(slug, shown);
  if (shown.length === 0) return <div className={styles.splits} />;
  return (
    <nav className={styles.splits} aria-label={t('split.name')}>
      {shown.map((name) => (
        <Link
          key={name}
          to="/k/$view"
          params={{ view: slug }}
          search={(now) => ({ ...now, del: name })}
          className={classes(styles.split, name === split && styles.splitHere)}
          activeProps={{ 'aria-current': undefined }}
          {...(name === split ? { 'aria-current': 'true' as const } : {})}
        >
          {t(names[name])}
          {counts[name] !== undefined && <span className={styles.splitCount}>{counts[name]}</span>}
        </Link>
      ))}
    </nav>
  );
}

/** Unassigned, waiting and all come with the navigation; one's own are asked for. */
function useCounts(view: View, filters: QueueFilters): Partial<Record<Split, number>> {
  const me = useMe();
  const { data, refetch } = useQuery(TICKET_COUNT, {
    variables: {
      filter: filterOf(view.place, 'mina', { ...filters, closed: false, late: false, text: '' }, me.id),
    },
    fetchPolicy: 'cache-and-network',
    skip: view.place.kind === 'unanswered',
  });
  useHints(queueTopics, () => void refetch().catch(() => undefined)); // the old figure stays
  const mine = data?.tickets.totalCount ?? undefined;
  const counts = view.row?.counts;
  return {
    ...(mine === undefined ? {} : { mina: mine }),
    ...(counts ? { otilldelade: counts.unassigned, vantar: counts.waiting, alla: counts.open } : {}),
  };
}

function useSplitKeys(slug: string, shown: readonly Split[]): void {
  const navigate = useNavigate();
  const go = (index: number) => () => {
    const del = shown[index];
    if (!del) return false;
    void navigate({ to: '/k/$view', params: { view: slug }, search: (now) => ({ ...now, del }) });
  };
  useAction('list.split1', go(0));
  useAction('list.split2', go(1));
  useAction('list.split3', go(2));
  useAction('list.split4', go(3));
}
