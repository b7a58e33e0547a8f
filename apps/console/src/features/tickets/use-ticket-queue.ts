import type { ApolloClient } from '@apollo/client';
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
  // The key, not the objects: a filter that says the same is the same view.
  const view = useMemo(() => viewOf(client, key), [client, key]);
  const [list, change] = useReducer((now: QueueList, make: Change) => make(now), kept.get(key) ?? emptyQueue);
  const latest = useRef(list);
  latest.current = list;
  const { loaded, fault, refresh } = useRefresh(view, latest, change);
  useRefreshOnHints(view, latest, refresh);
  useEffect(() => {
    kept.set(view.key, list);
  }, [view, list]);
  const loadMore = useLoadMore(view, latest, change);
  return {
    list,
    gone: useMemo(() => goneIds(list), [list]),
    pending: pendingCount(list),
    loaded,
    fault,
    apply: () => change(apply),
    loadMore,
    reload: () => void refresh({ first: true }),
    settle: (id) => {
      const next = nextAfter(latest.current, id);
      void refresh({ own: id });
      return next;
    },
  };
}

type Refresh = (how?: { own?: string; first?: boolean }) => Promise<void>;

/** Fetches the view anew: at once when it is another view, else in the background. */
function useRefresh(view: View, latest: Latest, change: (make: Change) => void) {
  const [state, setState] = useState<{ loaded: boolean; fault: Fault | undefined }>(start(view.key));
  const current = useRef(view);
  current.current = view;
  const refresh = useCallback<Refresh>(
    async ({ own, first = false } = {}) => {
      try {
        const page = await fetchQueue(view, latest.current.shown.length);
        if (current.current !== view) return;
        setState({ loaded: true, fault: undefined });
        startTransition(() => change((now) => received(now, page, { own, first })));
      } catch (fault) {
        setState({ loaded: true, fault: faultOf(fault) });
      }
    },
    [view, latest, change],
  );
  useEffect(() => {
    change(() => kept.get(view.key) ?? emptyQueue);
    setState(start(view.key));
    void refresh({ first: true });
  }, [view, change, refresh]);
  return { ...state, refresh };
}

type How = { own: string | undefined; first: boolean };

function received(
  now: QueueList,
  page: { rows: QueueRow[]; cursor: string | null },
  { own, first }: How,
): QueueList {
  const next = receive(now, page);
  if (first) return apply(next);
  return own !== undefined && goneIds(next).has(own) ? remove(next, own) : next;
}

function start(key: string) {
  return { loaded: kept.has(key), fault: undefined };
}

type View = Parameters<typeof fetchQueue>[0] & { key: string };

function viewOf(client: ApolloClient, key: string): View {
  const [filter, sort] = JSON.parse(key) as [TicketFilter, TicketSort];
  return { client, filter, sort, key };
}
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
function useRefreshOnHints(view: View, latest: Latest, refresh: Refresh): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useHints(queueTopics, (ids) => {
    void refetchRows(view.client, rowsToRefetch(view.client, latest.current.shown, ids));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void refresh(), REFRESH_MS);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
}
