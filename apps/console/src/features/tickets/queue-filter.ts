import type { Lane, TicketFilter } from '../../shared/api/generated/graphql';

export type Split = 'otilldelade' | 'mina' | 'vantar' | 'alla';
export const splits = ['otilldelade', 'mina', 'vantar', 'alla'] as const satisfies readonly Split[];

/** What stands in the queue, apart from its order. */
export type QueueFilters = {
  late: boolean;
  closed: boolean;
  lane: 'people' | 'machines' | 'all';
  text: string;
};
/** Where the queue's tickets come from. */
export type QueuePlace =
  | { kind: 'team'; teamId: string }
  | { kind: 'mailbox'; mailboxId: string }
  | { kind: 'mine' }
  | { kind: 'unanswered' };

export const noFilters: QueueFilters = { late: false, closed: false, lane: 'people', text: '' };

const lanes: Record<QueueFilters['lane'], Lane[] | null> = {
  people: ['PERSON', 'FOR_INFORMATION'],
  machines: ['AUTO_REPLY', 'BOUNCE', 'LIST', 'SYSTEM', 'SPAM'],
  all: null,
};

/** The question to the server for a place, a split and the chosen filters. */
export function filterOf(place: QueuePlace, split: Split, filters: QueueFilters, meId: string): TicketFilter {
  const lane = lanes[filters.lane];
  return {
    ...placeFilter(place, meId),
    ...(place.kind === 'unanswered' ? { status: ['NEW', 'OPEN'] } : splitFilter(split, meId)),
    ...(filters.closed ? { status: ['RESOLVED'] } : {}),
    ...(filters.late ? { overdue: true } : {}),
    ...(lane ? { lane } : {}),
    ...(filters.text ? { text: filters.text } : {}),
  };
}

/** Whether anything but the usual is chosen. */
export function isFiltered(filters: QueueFilters): boolean {
  return filters.late || filters.closed || filters.lane !== 'people' || filters.text !== '';
}

/** One's own tickets are never unassigned. */
export function splitsOf(place: QueuePlace): readonly Split[] {
  if (place.kind === 'unanswered') return [];
  return place.kind === 'mine' ? ['mina', 'vantar', 'alla'] : splits;
}

function placeFilter(place: QueuePlace, meId: string): TicketFilter {
  switch (place.kind) {
    case 'team':
      return { teamId: place.teamId };
    case 'mailbox':
      return { mailboxId: place.mailboxId };
    case 'mine':
      return { assigneeId: meId };
    case 'unanswered':
      return {};
  }
}

function splitFilter(split: Split, meId: string): TicketFilter {
  switch (split) {
    case 'otilldelade':
      return { unassigned: true, status: ['NEW', 'OPEN'] };
    case 'mina':
      return { assigneeId: meId, status: ['NEW', 'OPEN'] };
    case 'vantar':
      return { status: ['WAITING'] };
    case 'alla':
      return { status: ['NEW', 'OPEN', 'WAITING'] };
  }
}
