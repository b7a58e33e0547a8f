import type { ApolloClient } from '@apollo/client';
import type { TicketFilter, TicketRowFragment, TicketSort } from '../../shared/api/generated/graphql';
import type { HintedIds } from '../../shared/hints/hints';
import { isUrgent } from '../../shared/time/due';
import { ROW_AGAIN, TICKET_PAGE, TICKET_ROW } from './documents';
import { type QueueRow, urgentFirst } from './queue-list';

export const PAGE = 100;
const SLACK = 20;
const MANY = 12;

type View = { client: ApolloClient; filter: TicketFilter; sort: TicketSort };
type Page = { rows: QueueRow[]; cursor: string | null };

/** As much of the view as is shown, anew; urgent rows first whatever the order. */
export async function fetchQueue(view: View, shown: number): Promise<Page> {
  const pages = Math.max(1, Math.ceil((shown + SLACK) / PAGE));
  const urgent = view.sort === 'DUE' ? [] : await fetchUrgent(view);
  let page: Page = { rows: [], cursor: null };
  for (let i = 0; i < pages && (i === 0 || page.cursor !== null); i++) {
    const next = await fetchPage(view, page.cursor ?? undefined);
    page = { rows: [...page.rows, ...next.rows], cursor: next.cursor };
  }
  const known = new Set(urgent.map((row) => row.id));
  return { ...page, rows: urgentFirst([...urgent, ...page.rows.filter((row) => !known.has(row.id))]) };
}

/** One page after the cursor. */
export async function fetchPage(view: View, after?: string): Promise<Page> {
  const { data } = await view.client.query({
    query: TICKET_PAGE,
    variables: { filter: view.filter, sort: view.sort, first: PAGE, after: after ?? null },
    fetchPolicy: 'network-only',
  });
  const { edges = [], pageInfo } = data?.tickets ?? {};
  const now = Date.now();
  return {
    rows: edges.map(({ node }) => rowOf(node, now)),
    cursor: pageInfo?.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  };
}

async function fetchUrgent(view: View): Promise<QueueRow[]> {
  const { data } = await view.client.query({
    query: TICKET_PAGE,
    variables: { filter: view.filter, sort: 'DUE', first: PAGE / 2, after: null },
    fetchPolicy: 'network-only',
  });
  const now = Date.now();
  return (data?.tickets.edges ?? []).map(({ node }) => rowOf(node, now)).filter((row) => row.urgent);
}

function rowOf(node: TicketRowFragment, now: number): QueueRow {
  const waiting = node.status === 'NEW' || node.status === 'OPEN';
  return { id: node.id, reference: node.reference, urgent: waiting && isUrgent(node.replyDueAt, now) };
}

/** Rows on the screen whose version in the cache is older than the hint's. */
export function rowsToRefetch(client: ApolloClient, shown: readonly QueueRow[], ids: HintedIds): string[] {
  const old = (id: string) =>
    (cachedRow(client, id)?.version ?? 0) < (ids.get(id) || Number.POSITIVE_INFINITY);
  return shown
    .map((row) => row.id)
    .filter((id) => ids.has(id) && old(id))
    .slice(0, MANY);
}

export async function refetchRows(client: ApolloClient, ids: readonly string[]): Promise<void> {
  const again = (id: string) =>
    client.query({ query: ROW_AGAIN, variables: { id }, fetchPolicy: 'network-only' }).catch(() => undefined);
  await Promise.all(ids.map(again));
}

/** A row as it is known now. */
export function cachedRow(client: ApolloClient, id: string): TicketRowFragment | null {
  return client.cache.readFragment({
    id: client.cache.identify({ __typename: 'Ticket', id }) ?? id,
    fragment: TICKET_ROW,
    fragmentName: 'TicketRow',
  });
}
