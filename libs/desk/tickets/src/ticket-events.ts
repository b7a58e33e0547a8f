import { defineEvent } from '@kontaktpost/events';
import type { TicketId } from '@kontaktpost/kernel';
import type { TimerKind } from './domain/ticket-values';

/** One deadline that draws near, or is there. */
export type FiredTimer = {
  readonly ticketId: TicketId;
  readonly kind: TimerKind;
  /** The deadline, as ISO 8601 in UTC. */
  readonly dueAt: string;
};

/** Deadlines of tickets have drawn near (REMINDER) or are there (ESCALATION); each is told once. At most 100 at a time. */
export const TimersFired = defineEvent<{ readonly timers: readonly FiredTimer[] }>('tickets.timers-fired');

/** A citizen waits on a ticket that somebody holds: the citizen has written, or an answer has not arrived. */
export const CitizenWrote = defineEvent<{ readonly ticketId: TicketId }>('tickets.citizen-wrote');
