import { useApolloClient } from '@apollo/client/react';
import { startTransition, useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { type Fault, faultOf } from '../../shared/api/faults';
import type { TicketFilter, TicketSort } from '../../shared/api/generated/graphql';
import { useHints } from '../../shared/hints/hints';
import { queueTopics } from './hints';
import { fetchPage, fetchQueue, refetchRows, rowsToRefetch } from './queue-fetch';
import {
  append,
  apply,
  emptyQueue,
  goneIds,
  nextAfter,
  pendingCount,
  type QueueList,
  type QueueRow,
  receive,
  remove,
} from './queue-list';

type Change = (list: QueueList) => QueueList;
export type TicketQueue = {
  list: QueueList;
  gone: ReadonlySet<string>;
  pending: number;
  loaded: boolean;
  fault: Fault | undefined;
  apply: () => void;
  loadMore: () => void;
  reload: () => void;
  /** The person has dealt with the ticket: says what comes next, and lets the row go if it left the view. */
  settle: (id: string) => QueueRow | undefined;
};

const REFRESH_MS = 300;
const kept = new Map<string, QueueList>();

/** The rows of one view, kept as the live-update rules demand: nothing moves under the hand. */
export function useTicketQueue(filter: TicketFilter, sort: TicketSort): TicketQueue {
  const client = useApolloClient();
  const key = JSON.stringify([filter, sort]);
  const view = useMemo(() => ({ client, filter, sort, key }), [client, filter, sort, key]);
  const [list, change] = useReducer((now: QueueList, make: Change) => make(now), kept.get(key) ?? emptyQueue);
  const [state, setState] = useState<{ loaded: boolean; fault: Fault | undefined }>(start(key));
  const latest = useRef(list);
  latest.current = list;
  const current = useRef(key);
  current.current = key;

  const refresh = useCallback(
    async (own?: string, first = false) => {
      try {
        const page = await fetchQueue(view, latest.current.shown.length);
        if (current.current !== view.key) return;
        setState({ loaded: true, fault: undefined });
        startTransition(() =>
          change((now) => {
            const next = receive(now, page);
            const left = own !== undefined && goneIds(next).has(own);
            return first ? apply(next) : left ? remove(next, own) : next;
          }),
        );
      } catch (fault) {
        setState({ loaded: true, fault: faultOf(fault) });
      }
    },
    [view],
  );
  useRefreshOnHints(view, latest, refresh);
  useEffect(() => {
    change(() => kept.get(view.key) ?? emptyQueue);
    setState(start(view.key));
    void refresh(undefined, true);
  }, [view, refresh]);
  useEffect(() => {
    kept.set(current.current, list);
  }, [list]);

  const loadMore = useLoadMore(view, latest, change);
  return {
    list,
    gone: useMemo(() => goneIds(list), [list]),
    pending: pendingCount(list),
    ...state,
    apply: () => change(apply),
    loadMore,
    reload: () => void refresh(undefined, true),
    settle: (id) => {
      const next = nextAfter(latest.current, id);
      void refresh(id);
      return next;
    },
  };
}

function start(key: string) {
  return { loaded: kept.has(key), fault: undefined };
}

type View = Parameters<typeof fetchQueue>[0] & { key: string };
type Latest = { readonly current: QueueList };

function useLoadMore(view: View, latest: Latest, change: (make: Change) => void): () => void {
  const under = useRef(false);
  return useCallback(() => {
    const { cursor } = latest.current;
    if (cursor === null || under.current) return;
    under.current = true;
    void fetchPage(view, cursor)
      .then((page) => change((now) => append(now, page)))
      .catch(() => undefined) // scrolling on asks again
      .finally(() => {
        under.current = false;
      });
  }, [view, latest, change]);
}

/** Rows that changed are fetched by themselves; the list again in the background, once for a burst. */
function useRefreshOnHints(view: View, latest: Latest, refresh: () => Promise<void>): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useHints(queueTopics, (ids) => {
    void refetchRows(view.client, rowsToRefetch(view.client, latest.current.shown, ids));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void refresh(), REFRESH_MS);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
}
