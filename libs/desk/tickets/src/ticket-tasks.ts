import { fireTimers } from './fire-timers';
import { noteDelivery } from './note-delivery';
import { followCalendar, recomputeDeadlines } from './recompute-deadlines';

/** Everything that the worker does for tickets. */
export const ticketTasks = [noteDelivery, fireTimers, recomputeDeadlines, followCalendar];
