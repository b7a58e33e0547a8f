export { AnswerAutomatically } from './answers/answer-automatically';
export { NoteDelivery, noteDelivery } from './answers/note-delivery';
export { ReplyToTicket, type ReplyWish } from './answers/reply-to-ticket';
export { AssignTicket } from './assigning/assign-ticket';
export { HeldTicketsStore } from './assigning/held-tickets.store';
export { type HandOver, ReassignTicket } from './assigning/reassign-ticket';
export { AcknowledgeTicket, type AcknowledgeWish } from './deadlines/acknowledge-ticket';
export { FireTimers, fireTimers, fireTimersEachMinute } from './deadlines/fire-timers';
export { NextTicket } from './deadlines/next-ticket';
export {
  FollowCalendar,
  followCalendar,
  followCalendarsEachNight,
  RecomputeDeadlines,
  recomputeDeadlines,
} from './deadlines/recompute-deadlines';
export {
  type AnswerFigures,
  type DayCount,
  type FigurePeriod,
  type HourCount,
  ReplyFiguresStore,
} from './deadlines/reply-figures.store';
export { type TicketDeadline, WaitingTicketsStore } from './deadlines/waiting-tickets.store';
export { onlyInCc } from './domain/lane';
export type { TimerKind } from './domain/ticket-values';
export { FileOnTickets } from './filing/file-on-tickets';
export type { IncomingMessage } from './filing/incoming-message';
export { FindTickets } from './find-tickets';
export { MarkRead } from './mark-read';
export { AddNote } from './messages/add-note';
export { Attachment } from './messages/attachment.entity';
export { Message } from './messages/message.entity';
export { type FileBytes, MessageFiles, UPLOAD_LIMIT_BYTES, UploadAttachment } from './messages/message-files';
export { type KnownMessage, MessagesStore } from './messages/messages.store';
export { Note } from './messages/note.entity';
export { ReadTicket } from './read-ticket';
export { ResolveTicket } from './resolve-ticket';
export { Ticket } from './ticket.entity';
export { CitizenWrote, type FiredTimer, TimersFired } from './ticket-events';
export { ticketTasks } from './ticket-tasks';
export { TicketsModule } from './tickets.module';
export { TicketsStore } from './tickets.store';
