import { ArrowDownUp, ArrowUp, ListStart, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { TicketSort } from '../../shared/api/generated/graphql';
import { useText } from '../../shared/text/use-text';
import { IconButton } from '../../shared/ui/icon-button';
import { smallIcon } from '../../shared/ui/icon-size';
import { Menu, MenuGroup, MenuItem } from '../../shared/ui/menu';
import styles from './queue.module.css';
import type { QueueFilters } from './queue-filter';

export type HeadProps = {
  title: string;
  pending: number;
  onApply: () => void;
  sort: TicketSort;
  onSort: (sort: TicketSort) => void;
  filters: QueueFilters;
  onFilters: (filters: QueueFilters) => void;
  splits: ReactNode;
  /** Gives the most urgent unassigned ticket. */
  onNext: () => void;
};

/** The view's name, what waits to be let in, order and filters, and the splits. */
export function QueueHead(props: HeadProps) {
  const { title, pending, onApply, splits, onNext } = props;
  const t = useText();
  return (
    <header>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {pending > 0 && (
          <AriaButton className={styles.pending ?? ''} onPress={onApply}>
            <ArrowUp {...smallIcon} />
            {t('queue.new', { count: pending })}
          </AriaButton>
        )}
        <div className={styles.tools}>
          <IconButton
            label={t('action.nextUrgent')}
            sign={ListStart}
            action="ticket.nextUrgent"
            onPress={onNext}
          />
          <SortMenu {...props} />
          <FilterMenu {...props} />
        </div>
      </div>
      {splits}
    </header>
  );
}

function SortMenu({ sort, onSort }: Pick<HeadProps, 'sort' | 'onSort'>) {
  const t = useText();
  const orders: TicketSort[] = ['DUE', 'NEWEST', 'OLDEST'];
  return (
    <Menu label={t('queue.sort')} trigger={<IconButton label={t('queue.sort')} sign={ArrowDownUp} />}>
      {orders.map((order) => (
        <MenuItem key={order} id={order} chosen={order === sort} onAction={() => onSort(order)}>
          {t(`sort.${order}`)}
        </MenuItem>
      ))}
    </Menu>
  );
}

function FilterMenu({ filters, onFilters }: Pick<HeadProps, 'filters' | 'onFilters'>) {
  const t = useText();
  const set = (change: Partial<QueueFilters>) => onFilters({ ...filters, ...change });
  return (
    <Menu
      label={t('queue.filter')}
      trigger={<IconButton label={t('queue.filter')} sign={SlidersHorizontal} />}
    >
      <MenuItem id="late" chosen={filters.late} onAction={() => set({ late: !filters.late })}>
        {t('filter.late')}
      </MenuItem>
      <MenuItem id="closed" chosen={filters.closed} onAction={() => set({ closed: !filters.closed })}>
        {t('filter.closed')}
      </MenuItem>
      <MenuGroup heading={t('filter.lane')}>
        {(['people', 'machines', 'all'] as const).map((lane) => (
          <MenuItem key={lane} id={lane} chosen={filters.lane === lane} onAction={() => set({ lane })}>
            {t(`filter.lane.${lane}`)}
          </MenuItem>
        ))}
      </MenuGroup>
    </Menu>
  );
}
