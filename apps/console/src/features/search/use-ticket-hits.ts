import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { SearchQuery } from '../../shared/api/generated/graphql';
import { SEARCH } from './documents';

export type Hit = SearchQuery['search']['edges'][number]['node'];
const PAUSE_MS = 180;
const FEW = 5;
const none: Hit[] = [];

/** The first tickets that match while somebody types. */
export function useTicketHits(text: string): Hit[] {
  const query = useSettled(text.trim());
  const { data } = useQuery(SEARCH, {
    variables: { query, first: FEW, after: null },
    skip: query.length < 2,
  });
  return query.length < 2 ? none : (data?.search.edges.map((edge) => edge.node) ?? none);
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
