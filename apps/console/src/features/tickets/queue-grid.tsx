// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only a part is drawn cannot be a table (its rows are placed by hand)
// biome-ignore-all lint/a11y/useFocusableInteractive: the row takes the focus, one of them is always the tab stop
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type RefObject, useEffect, useMemo, useState } from 'react';
import type { TicketSort } from '../../shared/api/generated/graphql';
import { usePreferences } from '../../shared/session/preferences';
import { type TextId, useText } from '../../shared/text/use-text';
import styles from './queue.module.css';
import { type QueueItem, queueItems } from './queue-items';
import { TicketRow } from './ticket-row';
import rowStyles from './ticket-row.module.css';
import { useQueueKeys } from './use-queue-keys';
import { offsetOf, useReveal } from './use-reveal';
import type { TicketQueue } from './use-ticket-queue';

export type GridProps = {
  queue: TicketQueue;
  openId: string | undefined;
  onOpen: (reference: string, focusPane?: boolean) => void;
  sort: TicketSort;
  title: string;
  scroller: RefObject<HTMLDivElement | null>;
  apply: () => void;
};

/** The rows themselves: one tab stop, arrows move it, only what is seen is drawn. */
export function QueueGrid({ queue, openId, onOpen, sort, title, scroller, apply }: GridProps) {
  const dense = usePreferences().density === 'dense';
  const items = useMemo(() => queueItems(queue.list.shown, sort), [queue.list.shown, sort]);
  const [active, setActive] = useState<string>();
  const tabStop = [active, openId].find((id) => items.some((item) => item.id === id)) ?? items[1]?.id;
  const reveal = useReveal(scroller, items, dense);
  const onKeyDown = useQueueKeys({ queue, active: tabStop, openId, onOpen, reveal, apply });
  const { total, lines } = useVisibleLines(items, dense, scroller);
  useLoadMoreNear(queue, lines.at(-1)?.index ?? 0, items.length);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      aria-label={title}
      aria-rowcount={queue.list.cursor === null ? items.length : -1}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.inner} style={{ height: total }}>
        {lines.map(({ item, index, style }) =>
          item.heading ? (
            <HeadingRow key={item.id} index={index} heading={item.heading} style={style} />
          ) : (
            <TicketRow
              key={item.id}
              {...{ id: item.id, index, dense, style, onOpen }}
              open={item.id === openId}
              focusable={item.id === tabStop}
              gone={queue.gone.has(item.id)}
              onFocus={setActive}
            />
          ),
        )}
      </div>
    </div>
  );
}

type Line = { item: QueueItem; index: number; style: CSSProperties };

function useVisibleLines(items: QueueItem[], dense: boolean, scroller: RefObject<HTMLDivElement | null>) {
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => offsetOf(items, i + 1, dense) - offsetOf(items, i, dense),
    getItemKey: (i) => items[i]?.id ?? i,
    overscan: 6,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights follow the items and the density
  useEffect(() => virtual.measure(), [virtual, dense, items]);
  const lines = virtual.getVirtualItems().flatMap(({ index, start, size }): Line[] => {
    const item = items[index];
    return item ? [{ item, index, style: { height: size, transform: `translateY(${start}px)` } }] : [];
  });
  return { total: virtual.getTotalSize(), lines };
}

function useLoadMoreNear({ list, loadMore }: TicketQueue, last: number, count: number): void {
  const near = list.cursor !== null && last > count - 25;
  useEffect(() => {
    if (near) loadMore();
  }, [near, loadMore]);
}

function HeadingRow({ index, heading, style }: { index: number; heading: TextId; style: CSSProperties }) {
  const t = useText();
  return (
    <div role="row" aria-rowindex={index + 1} className={rowStyles.heading} style={style}>
      <span role="rowheader">{t(heading)}</span>
    </div>
  );
}
