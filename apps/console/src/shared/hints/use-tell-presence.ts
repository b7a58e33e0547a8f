import { useEffect, useRef } from 'react';
import type { Doing } from './live-state';
import { tellPresence } from './socket';

const AFTER_MS = 2000;
const BEAT_MS = 10_000;

const writing = new Set<string>();

/** Called on the first key of an answer; folded or sent away, it ends. */
export function setWriting(ticketId: string, now: boolean): void {
  if (writing.has(ticketId) === now) return;
  if (now) writing.add(ticketId);
  else writing.delete(ticketId);
  tellPresence(ticketId, doingOf(ticketId));
}

/** Says that one reads the ticket after two seconds, and keeps saying so while it stays open. */
export function useTellPresence(ticketId: string | undefined): void {
  const told = useRef<boolean>(false);
  useEffect(() => {
    if (!ticketId) return;
    const tell = () => {
      if (document.hidden) return;
      told.current = true;
      tellPresence(ticketId, doingOf(ticketId));
    };
    const first = setTimeout(tell, AFTER_MS);
    const beat = setInterval(tell, BEAT_MS);
    return () => {
      clearTimeout(first);
      clearInterval(beat);
      if (told.current || writing.has(ticketId)) tellPresence(ticketId, null);
      told.current = false;
      writing.delete(ticketId);
    };
  }, [ticketId]);
}

function doingOf(ticketId: string): Doing {
  return writing.has(ticketId) ? 'writing' : 'reading';
}
