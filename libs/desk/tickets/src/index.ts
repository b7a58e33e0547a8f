export { AcknowledgeTicket, type AcknowledgeWish } from './acknowledge-ticket';
export { AddNote } from './add-note';
export { AnswerAutomatically } from './answer-automatically';
export { AssignTicket } from './assign-ticket';
export { Attachment } from './attachment.entity';
export { onlyInCc } from './domain/lane';
export type { TimerKind } from './domain/ticket-values';
export { FileOnTickets } from './file-on-tickets';
export { FindTickets } from './find-tickets';
export { FireTimers, fireTimers, fireTimersEachMinute } from './fire-timers';
export type { IncomingMessage } from './incoming-message';
export { MarkRead } from './mark-read';
export { Message } from './message.entity';
export { type FileBytes, MessageFiles, UPLOAD_LIMIT_BYTES, UploadAttachment } from './message-files';
export { type KnownMessage, MessagesStore } from './messages.store';
export { NextTicket } from './next-ticket';
export { Note } from './note.entity';
export { NoteDelivery, noteDelivery } from './note-delivery';
export { ReadTicket } from './read-ticket';
export { type HandOver, ReassignTicket } from './reassign-ticket';
export {
  FollowCalendar,
  followCalendar,
  followCalendarsEachNight,
  RecomputeDeadlines,
  recomputeDeadlines,
} from './recompute-deadlines';
export {
  type AnswerFigures,
  type DayCount,
  type FigurePeriod,
  type HourCount,
  ReplyFiguresStore,
} from './reply-figures.store';
export { ReplyToTicket, type ReplyWish } from './reply-to-ticket';
export { ResolveTicket } from './resolve-ticket';
export { Ticket } from './ticket.entity';
export { CitizenWrote, type FiredTimer, TimersFired } from './ticket-events';
export { ticketTasks } from './ticket-tasks';
export { TicketsModule } from './tickets.module';
export { TicketsStore } from './tickets.store';
export { type TicketDeadline, WaitingTicketsStore } from './waiting-tickets.store';
