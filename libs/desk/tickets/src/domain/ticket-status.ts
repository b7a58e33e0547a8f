import { Conflict } from '@kontaktpost/kernel';
import type { TicketStatus } from './ticket-values';

export type StatusEvent =
  | 'ASSIGNED'
  | 'CITIZEN_WROTE'
  | 'ANSWERED_AND_WAITING'
  | 'ANSWERED_AND_OPEN'
  | 'RESOLVED'
  | 'REOPENED';

type Moves = Readonly<Record<TicketStatus, TicketStatus | null>>;

const TABLE: Readonly<Record<StatusEvent, Moves>> = {
  ASSIGNED: { NEW: 'OPEN', OPEN: 'OPEN', WAITING: 'WAITING', RESOLVED: null },
  CITIZEN_WROTE: { NEW: 'NEW', OPEN: 'OPEN', WAITING: 'OPEN', RESOLVED: 'OPEN' },
  ANSWERED_AND_WAITING: { NEW: 'WAITING', OPEN: 'WAITING', WAITING: 'WAITING', RESOLVED: 'WAITING' },
  ANSWERED_AND_OPEN: { NEW: 'OPEN', OPEN: 'OPEN', WAITING: 'OPEN', RESOLVED: 'OPEN' },
  RESOLVED: { NEW: 'RESOLVED', OPEN: 'RESOLVED', WAITING: 'RESOLVED', RESOLVED: null },
  REOPENED: { NEW: null, OPEN: null, WAITING: 'OPEN', RESOLVED: 'OPEN' },
};

const REFUSALS: Readonly<Record<StatusEvent, string>> = {
  ASSIGNED: 'The ticket is resolved. Reopen it first.',
  CITIZEN_WROTE: '',
  ANSWERED_AND_WAITING: '',
  ANSWERED_AND_OPEN: '',
  RESOLVED: 'The ticket is already resolved.',
  REOPENED: 'The ticket is already open.',
};

/** The status after the event, or a conflict that says what to do. */
export function move(status: TicketStatus, event: StatusEvent): TicketStatus {
  const next = TABLE[event][status];
  if (next === null) throw new Conflict(REFUSALS[event], { status });
  return next;
}
