import { CircleCheck, SearchX } from 'lucide-react';
import { useText } from '../../shared/text/use-text';
import { Button } from '../../shared/ui/button';
import { Empty, Skeleton } from '../../shared/ui/states';
import styles from './queue.module.css';
import { isFiltered, noFilters, type QueueFilters } from './queue-filter';

type FilterProps = { filters: QueueFilters; onFilters: (filters: QueueFilters) => void };

/** Nothing to answer, or nothing that matches. */
export function QueueEmpty({ filters, onFilters }: FilterProps) {
  const t = useText();
  if (!isFiltered(filters)) return <Empty sign={CircleCheck} title={t('queue.empty')} />;
  return (
    <Empty sign={SearchX} title={t('queue.noMatch')}>
      <Button small onPress={() => onFilters(noFilters)}>
        {t('queue.clearFilter')}
      </Button>
    </Empty>
  );
}

/** Says which filters hold, so that nobody wonders where the rest is. */
export function QueueFilterLine({ filters, onFilters }: FilterProps) {
  const t = useText();
  if (!isFiltered(filters)) return null;
  const said = [
    filters.late && t('filter.late'),
    filters.closed && t('filter.closed'),
    filters.lane !== 'people' && t(`filter.lane.${filters.lane}`),
    filters.text && `”${filters.text}”`,
  ];
  return (
    <div className={styles.filters}>
      {t('queue.showing', { filters: said.filter(Boolean).join(', ') })}
      <Button small look="quiet" onPress={() => onFilters(noFilters)}>
        {t('queue.clearFilter')}
      </Button>
    </div>
  );
}

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Rows of the exact height while the first page is on its way. */
export function QueueSkeleton() {
  return (
    <div aria-hidden="true">
      {ROWS.map((row) => (
        <div key={row} className={styles.skeletonRow}>
          <Skeleton width={32} height={32} />
          <div className={styles.skeletonLines}>
            <Skeleton width="46%" />
            <Skeleton width="78%" />
            <Skeleton width="90%" />
          </div>
        </div>
      ))}
    </div>
  );
}
