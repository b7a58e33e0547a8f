import { useEffect, useSyncExternalStore } from 'react';
import { tellAtWork } from './socket';

const KEY = 'kontaktpost.away';
const BEAT_MS = 30_000;

const listeners = new Set<() => void>();
const others = new BroadcastChannel(KEY);
let self = '';

others.onmessage = ({ data }: MessageEvent<unknown>) => {
  if (data === 'who' && !isAtWork()) others.postMessage(self);
  else if (data !== 'who') take(data === self);
};

/** Whether the person is at the desk, as chosen for this browser session; in all its tabs. */
export function useAtWork(): boolean {
  return useSyncExternalStore(subscribe, isAtWork);
}

export function setAtWork(atWork: boolean): void {
  take(!atWork);
  others.postMessage(atWork ? '' : self);
}

/** Says that the person is signed in, and at work or not, for as long as the tab lives. */
export function useHeartbeat(personId: string): void {
  useEffect(() => {
    self = personId;
    others.postMessage('who');
    tell();
    const beat = setInterval(() => tellAtWork(isAtWork()), BEAT_MS);
    return () => clearInterval(beat);
  }, [personId]);
}

function isAtWork(): boolean {
  return self === '' || sessionStorage.getItem(KEY) !== self;
}

function take(away: boolean): void {
  if (away) sessionStorage.setItem(KEY, self);
  else sessionStorage.removeItem(KEY);
  tell();
}

function tell(): void {
  tellAtWork(isAtWork());
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
