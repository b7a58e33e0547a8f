import { useSyncExternalStore } from 'react';

type Texts = Record<string, string>;

const listeners = new Set<() => void>();
let texts: Texts | undefined;
let coming: Promise<void> | undefined;

/** Fetches the Swedish texts that the first page does not show (vite-plugins.mts parts them); once. */
export function loadTexts(): Promise<void> {
  coming ??= import('./sv.json?later').then(take, giveUp);
  return coming;
}

/** Loads a page or dialog together with its texts, so that it is never seen without words. */
export function withTexts<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  return async () => {
    const [loaded] = await Promise.all([load(), loadTexts()]);
    return loaded;
  };
}

/** The texts that came later; undefined until they are here. */
export function useLaterTexts(): Texts | undefined {
  return useSyncExternalStore(subscribe, () => texts);
}

function take(module: { default: Texts }): void {
  texts = module.default;
  for (const listener of listeners) listener();
}

function giveUp(fault: unknown): never {
  coming = undefined; // the next one who needs them asks anew
  throw fault;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
