import { CalendarModule } from '@kontaktpost/calendar';
import { ContactsModule } from '@kontaktpost/contacts';
import { IdentityModule } from '@kontaktpost/identity';
import { MailboxesModule } from '@kontaktpost/mailboxes';
import { OrganisationModule } from '@kontaktpost/organisation';
import { OutboundMailModule } from '@kontaktpost/outbound-mail';
import { PresencePlaces } from '@kontaktpost/realtime';
import { SearchModule } from '@kontaktpost/search';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnswerAutomatically } from './answers/answer-automatically';
import { DraftAnswer } from './answers/draft-answer';
import { KeepAnswer } from './answers/keep-answer';
import { KeepAutomatic } from './answers/keep-automatic';
import { NoteDelivery } from './answers/note-delivery';
import { ReplyToTicket } from './answers/reply-to-ticket';
import { SetBack } from './answers/set-back';
import { TicketReferences } from './answers/ticket-references';
import { AssignTicket } from './assigning/assign-ticket';
import { EnsureWorksThere } from './assigning/ensure-works-there';
import { FreeInMailbox, FreeTickets } from './assigning/free-tickets';
import { HeldTicketsStore } from './assigning/held-tickets.store';
import { KeepTaken } from './assigning/keep-taken';
import { ReassignTicket } from './assigning/reassign-ticket';
import { ChangeTicket } from './change-ticket';
import { CountMine } from './count-mine';
import { AcknowledgeTicket } from './deadlines/acknowledge-ticket';
import { DeadlineTerms } from './deadlines/deadline-terms';
import { FireTimers } from './deadlines/fire-timers';
import { NextTicket } from './deadlines/next-ticket';
import { NextTicketsStore } from './deadlines/next-tickets.store';
import { Promises } from './deadlines/promises';
import { FollowCalendar, RecomputeDeadlines } from './deadlines/recompute-deadlines';
import { ReplyFiguresStore } from './deadlines/reply-figures.store';
import { SetReplyClock } from './deadlines/set-clock';
import { TimersStore } from './deadlines/timers.store';
import { WaitingTicketsStore } from './deadlines/waiting-tickets.store';
import { AppendMessage } from './filing/append-message';
import { FileOnTickets } from './filing/file-on-tickets';
import { KeepMessage } from './filing/keep-message';
import { OpenTicket } from './filing/open-ticket';
import { ShareTicket } from './filing/share-ticket';
import { FindTickets } from './find-tickets';
import { MarkRead } from './mark-read';
import { AddNote } from './messages/add-note';
import { Attachment } from './messages/attachment.entity';
import { Message } from './messages/message.entity';
import { MessageFiles, UploadAttachment } from './messages/message-files';
import { MessagesStore } from './messages/messages.store';
import { Note } from './messages/note.entity';
import { ReadTicket } from './read-ticket';
import { ResolveTicket } from './resolve-ticket';
import { Ticket } from './ticket.entity';
import { TicketDesk } from './ticket-desk';
import { TicketProgress } from './ticket-progress';
import { TicketRooms } from './ticket-rooms';
import { TicketsStore } from './tickets.store';

const inside = [
  ChangeTicket,
  EnsureWorksThere,
  KeepTaken,
  NextTicketsStore,
  TicketReferences,
  TimersStore,
  DraftAnswer,
  KeepAnswer,
  KeepAutomatic,
  KeepMessage,
  OpenTicket,
  AppendMessage,
  ShareTicket,
  SetReplyClock,
  SetBack,
  TicketDesk,
  TicketProgress,
];
const doors = [
  TicketsStore,
  HeldTicketsStore,
  MessagesStore,
  ReplyFiguresStore,
  WaitingTicketsStore,
  AcknowledgeTicket,
  AddNote,
  AnswerAutomatically,
  AssignTicket,
  CountMine,
  DeadlineTerms,
  FileOnTickets,
  FindTickets,
  FireTimers,
  FollowCalendar,
  FreeInMailbox,
  FreeTickets,
  MarkRead,
  NextTicket,
  NoteDelivery,
  MessageFiles,
  Promises,
  ReadTicket,
  ReassignTicket,
  RecomputeDeadlines,
  ReplyToTicket,
  ResolveTicket,
  UploadAttachment,
];

/** Tickets without GraphQL. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Ticket, Message, Attachment, Note]),
    IdentityModule,
    OrganisationModule,
    CalendarModule,
    MailboxesModule,
    ContactsModule,
    SearchModule,
    OutboundMailModule,
  ],
  providers: [...inside, ...doors, { provide: PresencePlaces, useClass: TicketRooms }],
  exports: [...doors, PresencePlaces, OutboundMailModule, MailboxesModule],
})
export class TicketsModule {}
