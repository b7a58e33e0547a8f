import { foldedCount, type ThreadEntry, threadEntries } from './thread-order';

type Ticket = Parameters<typeof threadEntries>[0];
const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 8, minute)).toISOString();

/** i: a citizen's mail, o: our answer, n: a note, t: somebody took it, c: it was opened. */
function ticketOf(story: string): Ticket {
  const ticket = { messages: [] as unknown[], notes: [] as unknown[], history: [] as unknown[] };
  [...story].forEach((kind, i) => {
    const id = `${kind}${i}`;
    if (kind === 'i') ticket.messages.push({ id, direction: 'INCOMING', receivedAt: at(i) });
    if (kind === 'o') ticket.messages.push({ id, direction: 'OUTGOING', sentAt: at(i) });
    if (kind === 'n') ticket.notes.push({ id, createdAt: at(i) });
    if (kind === 't') ticket.history.push({ id, at: at(i), deed: 'ticket.taken' });
    if (kind === 'c') ticket.history.push({ id, at: at(i), deed: 'ticket.opened' });
  });
  return ticket as unknown as Ticket;
}
const story = (entries: ThreadEntry[]) => entries.map((entry) => entry.id[0]).join('');

describe('a thread', () => {
  it('stands in the order in which it came, without what the cards say already', () => {
    expect(story(threadEntries(ticketOf('citnoi')))).toBe('itnoi');
  });

  it.each([
    ['one mail', 'i', 'i'],
    ['an answered mail and its answer', 'io', 'io'],
    ['a new mail after the answer', 'ioi', 'i'],
    ['two that wait', 'ioii', 'ii'],
    ['note and deed after the waiting mail', 'ioitn', 'itn'],
    ['the last word is ours', 'ioio', 'io'],
    ['a deed before the only mail is no older message', 'ti', 'ti'],
    ['only ours', 'o', 'o'],
    ['nothing', '', ''],
  ])('%s', (_name, all, visible) => {
    const entries = threadEntries(ticketOf(all));
    expect(story(entries.slice(foldedCount(entries)))).toBe(visible);
  });
});
