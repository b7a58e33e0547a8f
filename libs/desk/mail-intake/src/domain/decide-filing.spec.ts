import type { MessageId, TicketId } from '@kontaktpost/kernel';
import { type Candidate, decideFiling, type FilingFacts } from './decide-filing';

const at = new Date('2026-11-23T10:00:00Z');
const ticket = (id: string, extra: Partial<Candidate> = {}): Candidate => ({
  ticketId: id as TicketId,
  resolvedAt: null,
  senderTakesPart: true,
  ...extra,
});
const facts = (extra: Partial<FilingFacts> = {}): FilingFacts => ({
  kind: 'PERSON',
  twin: null,
  ownLoop: false,
  signed: null,
  referenced: [],
  named: null,
  receivedAt: at,
  reopenDays: 30,
  ...extra,
});
const twin = { messageId: 'm' as MessageId, ticketId: 'a' as TicketId, here: false };
const stranger = { senderTakesPart: false };
const daysAgo = (days: number) => ({ resolvedAt: new Date(at.getTime() - days * 86_400_000) });

describe('filing', () => {
  it.each<[string, Partial<FilingFacts>, object]>([
    ['a first mail', {}, { kind: 'open', continuesId: null, proposedId: null }],
    ['our signed id', { signed: ticket('a') }, { kind: 'append', ticketId: 'a' }],
    [
      'our signed id, forwarded to another sender',
      { signed: ticket('a', stranger) },
      { kind: 'append', ticketId: 'a' },
    ],
    [
      'the signed id before others',
      { signed: ticket('a'), referenced: [ticket('b')] },
      { kind: 'append', ticketId: 'a' },
    ],
    [
      'foreign ids, best first',
      { referenced: [ticket('a'), ticket('b')] },
      { kind: 'append', ticketId: 'a' },
    ],
    [
      'foreign ids of a ticket the sender is on',
      { referenced: [ticket('a', stranger), ticket('b')] },
      { kind: 'append', ticketId: 'b' },
    ],
    [
      'foreign ids of strangers',
      { referenced: [ticket('a', stranger)] },
      { kind: 'open', continuesId: null, proposedId: 'a' },
    ],
    ['a reference in the subject', { named: ticket('a') }, { kind: 'append', ticketId: 'a' }],
    [
      'a guessed reference',
      { named: ticket('a', stranger) },
      { kind: 'open', continuesId: null, proposedId: 'a' },
    ],
    [
      'an answer 29 days after resolving',
      { signed: ticket('a', daysAgo(29)) },
      { kind: 'append', ticketId: 'a' },
    ],
    [
      'an answer 31 days after resolving',
      { signed: ticket('a', daysAgo(31)) },
      { kind: 'open', continuesId: 'a', proposedId: null },
    ],
    [
      'an automatic reply after 31 days',
      { kind: 'AUTO_REPLY', signed: ticket('a', daysAgo(31)) },
      { kind: 'append', ticketId: 'a' },
    ],
    ['a bounce without a match', { kind: 'BOUNCE' }, { kind: 'open', continuesId: null, proposedId: null }],
    ['the same mail to another mailbox', { twin }, { kind: 'share', ticketId: 'a', messageId: 'm' }],
    ['the same mail again', { twin: { ...twin, here: true } }, { kind: 'set-aside', as: 'DUPLICATE' }],
    [
      'the same mail as one set aside',
      { twin: { ...twin, ticketId: null } },
      { kind: 'set-aside', as: 'DUPLICATE' },
    ],
    ['our own mail come back', { ownLoop: true, signed: ticket('a') }, { kind: 'set-aside', as: 'LOOP' }],
  ])('%s', (_, extra, filing) => {
    expect(decideFiling(facts(extra))).toEqual(filing);
  });
});
