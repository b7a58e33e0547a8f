import { useCallback, useEffect, useRef } from 'react';
import { useText } from '../../shared/text/use-text';
import { announce } from '../../shared/ui/live-region';
import { FaultCard } from '../../shared/ui/states';
import styles from './queue.module.css';
import { QueueGrid } from './queue-grid';
import { type HeadProps, QueueHead } from './queue-head';
import { QueueEmpty, QueueFilterLine, QueueSkeleton } from './queue-states';
import { useAutoApply } from './use-auto-apply';
import { useNeighbours } from './use-neighbours';
import type { TicketQueue } from './use-ticket-queue';

type QueueProps = Omit<HeadProps, 'pending' | 'onApply'> & {
  queue: TicketQueue;
  openId: string | undefined;
  onOpen: (reference: string, focusPane?: boolean) => void;
};

/** The list of tickets: a grid of which only what is seen is drawn. */
export function Queue(props: QueueProps) {
  const { queue, openId, onOpen } = props;
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  useAutoApply(queue, scroller);
  useNeighbours(queue.list, openId);
  const applyAtTop = useCallback(() => {
    queue.apply();
    scroller.current?.scrollTo({ top: 0 });
  }, [queue]);
  useEffect(() => {
    if (queue.pending > 0) announce(t('queue.new', { count: queue.pending }));
  }, [queue.pending, t]);
  const empty = queue.loaded && !queue.fault && queue.list.shown.length === 0;
  return (
    <div className={styles.queue}>
      <QueueHead {...props} pending={queue.pending} onApply={applyAtTop} />
      <QueueFilterLine filters={props.filters} onFilters={props.onFilters} />
      {queue.fault && <FaultCard fault={queue.fault} onRetry={queue.reload} />}
      {empty && <QueueEmpty filters={props.filters} onFilters={props.onFilters} />}
      {!queue.loaded && <QueueSkeleton />}
      {queue.list.shown.length > 0 && (
        <QueueGrid
          {...{ queue, openId, onOpen, scroller }}
          sort={props.sort}
          title={props.title}
          apply={applyAtTop}
        />
      )}
    </div>
  );
}
