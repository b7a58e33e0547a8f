import type { Uploaded } from '../../shared/api/upload';

/** An answer that is not sent. It belongs to one ticket and one person, and to nothing else. */
export type Draft = {
  text: string;
  to: string[];
  cc: string[];
  ccShown: boolean;
  attachments: Uploaded[];
  /** The ticket's version that the writer had seen. */
  version: number;
  savedAt?: string;
};

/** Where drafts lie: the browser's own store, or anything like it. */
export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function emptyDraft(to: string[], version: number): Draft {
  return { text: '', to, cc: [], ccShown: false, attachments: [], version };
}

export function isEmpty(draft: Draft): boolean {
  return draft.text.trim() === '' && draft.attachments.length === 0 && draft.cc.length === 0;
}

export function draftKey(kind: 'reply' | 'note', personId: string, ticketId: string): string {
  return `kontaktpost.${kind}.${personId}.${ticketId}`;
}

/** The draft that was kept, or nothing: what cannot be read is as good as nothing. */
export function keptDraft(store: DraftStore, key: string): Draft | undefined {
  const kept = store.getItem(key);
  if (kept === null) return undefined;
  try {
    const draft = JSON.parse(kept) as Draft;
    return typeof draft.text === 'string' && Array.isArray(draft.to) ? draft : undefined;
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

/** Keeps the draft; an empty one is let go. */
export function keepDraft(store: DraftStore, key: string, draft: Draft): void {
  if (isEmpty(draft)) store.removeItem(key);
  else store.setItem(key, JSON.stringify(draft));
}
