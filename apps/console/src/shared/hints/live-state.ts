import { useSyncExternalStore } from 'react';

export type Doing = 'reading' | 'writing';
export type Person = { id: string; name: string; doing: Doing };

const nobody: readonly Person[] = [];
const present = new Map<string, readonly Person[]>();
const listeners = new Set<() => void>();
let connected = true;
let self = '';

export function setPresence(ticketId: string, people: readonly Person[]): void {
  const others = people.filter((person) => person.id !== self);
  if (others.length > 0) present.set(ticketId, others);
  else present.delete(ticketId);
  tell();
}

export function setConnected(now: boolean): void {
  if (connected === now) return;
  connected = now;
  if (!now) present.clear();
  tell();
}

/** Oneself is never shown among those who read. */
export function setSelf(personId: string): void {
  self = personId;
}

/** The others who have the ticket open, writers first. */
export function usePresence(ticketId: string): readonly Person[] {
  return useSyncExternalStore(subscribe, () => present.get(ticketId) ?? nobody);
}

export function useConnected(): boolean {
  return useSyncExternalStore(subscribe, () => connected);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
