import { useCallback, useRef, useState } from 'react';
import { useMe } from '../../shared/session/me';
import { type Draft, draftKey, emptyDraft, keepDraft, keptDraft } from './draft';

type Kept = {
  draft: Draft;
  change: (change: Partial<Draft>) => void;
  discard: () => void;
};

/** The draft of this ticket and this person, kept at every key press until it is sent. Mount it keyed by the ticket. */
export function useDraft(ticketId: string, to: string[], version: number): Kept {
  const key = draftKey('reply', useMe().id, ticketId);
  const [draft, setDraft] = useState(() => keptDraft(localStorage, key) ?? emptyDraft(to, version));
  const latest = useRef(draft);
  const change = useCallback(
    (changes: Partial<Draft>) => {
      latest.current = { ...latest.current, ...changes, savedAt: new Date().toISOString() };
      keepDraft(localStorage, key, latest.current);
      setDraft(latest.current);
    },
    [key],
  );
  const discard = useCallback(() => localStorage.removeItem(key), [key]);
  return { draft, change, discard };
}
