import { noteDelivery } from './answers/note-delivery';
import { freeInMailbox, freeTickets } from './assigning/free-tickets';
import { fireTimers } from './deadlines/fire-timers';
import { followCalendar, recomputeDeadlines } from './deadlines/recompute-deadlines';

/** Everything that the worker does for tickets. */
export const ticketTasks = [
  noteDelivery,
  fireTimers,
  recomputeDeadlines,
  followCalendar,
  freeTickets,
  freeInMailbox,
];
