import { type DraftStore, draftKey, emptyDraft, keepDraft, keptDraft } from './draft';

function store(): DraftStore & { size: () => number } {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    size: () => kept.size,
  };
}

const key = draftKey('reply', 'karin', 'ticket');

it('keeps a draft for its ticket and its person only', () => {
  const drafts = store();
  keepDraft(drafts, key, { ...emptyDraft(['anna@example.com'], 3), text: 'Hej Anna' });
  expect(keptDraft(drafts, key)?.text).toBe('Hej Anna');
  expect(keptDraft(drafts, draftKey('reply', 'karin', 'other'))).toBeUndefined();
  expect(keptDraft(drafts, draftKey('reply', 'sara', 'ticket'))).toBeUndefined();
  expect(keptDraft(drafts, draftKey('note', 'karin', 'ticket'))).toBeUndefined();
});

it('lets an emptied draft go', () => {
  const drafts = store();
  keepDraft(drafts, key, { ...emptyDraft([], 1), text: 'x' });
  keepDraft(drafts, key, { ...emptyDraft([], 1), text: ' \n' });
  expect(drafts.size()).toBe(0);
});

it('keeps a draft of files without words', () => {
  const drafts = store();
  keepDraft(drafts, key, {
    ...emptyDraft([], 1),
    attachments: [{ id: '1', filename: 'a.pdf', sizeInBytes: 1 }],
  });
  expect(keptDraft(drafts, key)?.attachments).toHaveLength(1);
});

it.each(['{', '"text"', '{"text":1}'])('takes %s for nothing', (rubbish) => {
  const drafts = store();
  drafts.setItem(key, rubbish);
  expect(keptDraft(drafts, key)).toBeUndefined();
});
