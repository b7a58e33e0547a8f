import { io, type Socket } from 'socket.io-client';
import type { Hint } from './hint-buffer';
import { takeHint } from './hints';
import { type Doing, type Person, setConnected, setPresence } from './live-state';

type Presence = { ticketId: string; people: Person[] };

let socket: Socket | undefined;

/** Opens the one socket of the console. `onReturn` is called when a lost connection is back. */
export function openSocket(onReturn: () => void): () => void {
  let lost = false;
  const opened = io({ transports: ['websocket'], withCredentials: true });
  socket = opened;
  opened.on('hint', (hint: Hint) => takeHint(hint));
  opened.on('presence', ({ ticketId, people }: Presence) => setPresence(ticketId, people));
  opened.on('connect', () => {
    setConnected(true);
    if (lost) {
      takeHint({ topic: 'reconnected', ids: [] });
      onReturn();
    }
    lost = false;
  });
  opened.on('disconnect', () => {
    lost = true;
    setConnected(false);
  });
  opened.on('connect_error', () => {
    lost = true;
    setConnected(false);
  });
  return () => {
    opened.close();
    socket = undefined;
  };
}

/** Tells the others what one does with a ticket. */
export function tellPresence(ticketId: string, doing: Doing | null): void {
  socket?.emit('presence', { ticketId, doing });
}
