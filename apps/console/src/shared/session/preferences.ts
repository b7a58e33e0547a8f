import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark' | 'system';
/** What a person has chosen for this browser. Language follows the person's own setting once signed in. */
export type Preferences = {
  language: 'sv' | 'en';
  theme: Theme;
  singleKeys: boolean;
  density: 'calm' | 'dense';
  afterSend: 'WAIT' | 'RESOLVE' | 'STAY';
  listWidth: number;
  contextWidth: number;
  lastView: string;
};

const KEY = 'kontaktpost.preferences';
const standard: Preferences = {
  language: 'sv',
  theme: 'system',
  singleKeys: true,
  density: 'calm',
  afterSend: 'WAIT',
  listWidth: 356,
  contextWidth: 274,
  lastView: 'mina',
};
const listeners = new Set<() => void>();
let current: Preferences = { ...standard, ...stored() };

export function preferences(): Preferences {
  return current;
}

export function setPreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  localStorage.setItem(KEY, JSON.stringify(current));
  dress();
  for (const listener of listeners) listener();
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, preferences);
}

/** Puts the theme on the page. */
export function dress(): void {
  const root = document.documentElement;
  if (current.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = current.theme;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function stored(): Partial<Preferences> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>;
  } catch (fault) {
    if (fault instanceof SyntaxError) return {};
    throw fault;
  }
}
