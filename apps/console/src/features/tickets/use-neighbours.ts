import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { OPEN_TICKET } from './documents';
import { cachedRow } from './queue-fetch';
import { type QueueList, type QueueRow, step } from './queue-list';

const CALM_MS = 350;

/**
 * Fetches the tickets beside the open one, so that the next key press finds them there. Not those of mailboxes that presume
 * secrecy: each reading of them is noted, and nobody has read these.
 */
export function useNeighbours(list: QueueList, openId: string | undefined): void {
  const client = useApolloClient();
  useEffect(() => {
    if (!openId) return;
    const timer = setTimeout(() => {
      for (const { id, reference } of neighbours(list, openId)) {
        const row = cachedRow(client, id);
        if (!row || row.mailbox.secrecyPresumption === 'SECRECY') continue;
        void client.query({ query: OPEN_TICKET, variables: { reference } }).catch(() => undefined); // fetched when opened
      }
    }, CALM_MS);
    return () => clearTimeout(timer);
  }, [client, list, openId]);
}

function neighbours(list: QueueList, id: string): QueueRow[] {
  const next = step(list, id, 1);
  const rows = [next, next && step(list, next.id, 1), step(list, id, -1)];
  return rows.filter((row) => row !== undefined);
}
