import { io, type Socket } from 'socket.io-client';
import type { Hint } from './hint-buffer';
import { takeHint } from './hints';
import { type Doing, type Person, setConnected, setPresence } from './live-state';

type Presence = { ticketId: string; people: Person[] };

let socket: Socket | undefined;
let atWork = true;

/** Opens the one socket of the console. `onReturn` is called when a lost connection is back. */
export function openSocket(onReturn: () => void): () => void {
  let lost = false;
  const opened = io({ transports: ['websocket'], withCredentials: true });
  socket = opened;
  opened.on('hint', (hint: Hint) => takeHint(hint));
  opened.on('presence', ({ ticketId, people }: Presence) => setPresence(ticketId, people));
  opened.on('connect', () => {
    setConnected(true);
    opened.emit('heartbeat', { atWork });
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

/** Tells the server that one is here, and at work or away for a while. Without a connection the next one says it. */
export function tellAtWork(now: boolean): void {
  atWork = now;
  if (socket?.connected) socket.emit('heartbeat', { atWork });
}
