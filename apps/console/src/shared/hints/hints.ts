import { useEffect, useRef } from 'react';
import { type Hint, type HintBatch, HintBuffer } from './hint-buffer';

/** Version of every id that a topic's hints named in one frame. */
export type HintedIds = ReadonlyMap<string, number>;
type Listener = (ids: HintedIds) => void;

const listeners = new Map<string, Set<Listener>>();
const buffer = new HintBuffer(deliver, (flush) => {
  // A hidden tab gets no animation frames; the list shall be right when it is looked at again.
  if (document.hidden) setTimeout(flush, 250);
  else requestAnimationFrame(flush);
});

export function takeHint(hint: Hint): void {
  buffer.add(hint);
}

export function listenForHints(topics: readonly string[], listener: Listener): () => void {
  for (const topic of topics) listeners.set(topic, (listeners.get(topic) ?? new Set()).add(listener));
  return () => {
    for (const topic of topics) listeners.get(topic)?.delete(listener);
  };
}

/** Tells the component when one of its topics changed. The topics are constants in the feature's hints.ts. */
export function useHints(topics: readonly string[], listener: Listener): void {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => listenForHints(topics, (ids) => latest.current(ids)), [topics]);
}

function deliver(batch: HintBatch): void {
  for (const [topic, ids] of batch) for (const listener of listeners.get(topic) ?? []) listener(ids);
}
