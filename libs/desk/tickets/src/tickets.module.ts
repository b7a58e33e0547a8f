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
import { AcknowledgeTicket } from './acknowledge-ticket';
import { AddNote } from './add-note';
import { AnswerAutomatically } from './answer-automatically';
import { AppendMessage } from './append-message';
import { AssignTicket } from './assign-ticket';
import { Attachment } from './attachment.entity';
import { ChangeTicket } from './change-ticket';
import { CountMine } from './count-mine';
import { DeadlineTerms } from './deadline-terms';
import { DraftAnswer } from './draft-answer';
import { EnsureWorksThere } from './ensure-works-there';
import { FileOnTickets } from './file-on-tickets';
import { FindTickets } from './find-tickets';
import { FireTimers } from './fire-timers';
import { KeepAnswer } from './keep-answer';
import { KeepAutomatic } from './keep-automatic';
import { KeepMessage } from './keep-message';
import { KeepTaken } from './keep-taken';
import { MarkRead } from './mark-read';
import { Message } from './message.entity';
import { MessageFiles, UploadAttachment } from './message-files';
import { MessagesStore } from './messages.store';
import { NextTicket } from './next-ticket';
import { NextTicketsStore } from './next-tickets.store';
import { Note } from './note.entity';
import { NoteDelivery } from './note-delivery';
import { OpenTicket } from './open-ticket';
import { Promises } from './promises';
import { ReadTicket } from './read-ticket';
import { ReassignTicket } from './reassign-ticket';
import { FollowCalendar, RecomputeDeadlines } from './recompute-deadlines';
import { ReplyFiguresStore } from './reply-figures.store';
import { ReplyToTicket } from './reply-to-ticket';
import { ResolveTicket } from './resolve-ticket';
import { SetBack } from './set-back';
import { SetReplyClock } from './set-clock';
import { ShareTicket } from './share-ticket';
import { Ticket } from './ticket.entity';
import { TicketDesk } from './ticket-desk';
import { TicketProgress } from './ticket-progress';
import { TicketReferences } from './ticket-references';
import { TicketRooms } from './ticket-rooms';
import { TicketsStore } from './tickets.store';
import { TimersStore } from './timers.store';
import { WaitingTicketsStore } from './waiting-tickets.store';

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
