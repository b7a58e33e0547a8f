import { useSyncExternalStore } from 'react';

type Texts = Record<string, string>;

/**
 * The one way of texts that come later. A text is one of them when its id begins with a word of `later.json`, so the list is
 * the only place to change; vite-plugins.mts parts the Swedish catalogue by it, English comes whole when it is asked for.
 * Whatever shows such a text is loaded by `import()` inside `withTexts`, and `later.spec.ts` finds what is not.
 */
const listeners = new Set<() => void>();
let texts: Texts | undefined;
let coming: Promise<void> | undefined;

/** Fetches the Swedish texts that the first page does not show; once. */
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
