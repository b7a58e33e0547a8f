import { ContactsModule } from '@kontaktpost/contacts';
import { IdentityModule } from '@kontaktpost/identity';
import { MailboxesModule } from '@kontaktpost/mailboxes';
import { OrganisationModule } from '@kontaktpost/organisation';
import { OutboundMailModule } from '@kontaktpost/outbound-mail';
import { PresencePlaces } from '@kontaktpost/realtime';
import { SearchModule } from '@kontaktpost/search';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AddNote } from './add-note';
import { AnswerAutomatically } from './answer-automatically';
import { AppendMessage } from './append-message';
import { AssignTicket } from './assign-ticket';
import { Attachment } from './attachment.entity';
import { ChangeTicket } from './change-ticket';
import { CountMine } from './count-mine';
import { DraftAnswer } from './draft-answer';
import { FileOnTickets } from './file-on-tickets';
import { FindTickets } from './find-tickets';
import { KeepAnswer } from './keep-answer';
import { KeepAutomatic } from './keep-automatic';
import { KeepMessage } from './keep-message';
import { MarkRead } from './mark-read';
import { Message } from './message.entity';
import { MessageFiles, UploadAttachment } from './message-files';
import { MessagesStore } from './messages.store';
import { Note } from './note.entity';
import { NoteDelivery } from './note-delivery';
import { OpenTicket } from './open-ticket';
import { ReadTicket } from './read-ticket';
import { ReassignTicket } from './reassign-ticket';
import { ReplyFiguresStore } from './reply-figures.store';
import { ReplyToTicket } from './reply-to-ticket';
import { ResolveTicket } from './resolve-ticket';
import { SetBack } from './set-back';
import { SetReplyClock } from './set-clock';
import { ShareTicket } from './share-ticket';
import { Ticket } from './ticket.entity';
import { TicketDesk } from './ticket-desk';
import { TicketProgress } from './ticket-progress';
import { TicketRooms } from './ticket-rooms';
import { TicketsStore } from './tickets.store';
import { WaitingTicketsStore } from './waiting-tickets.store';

const inside = [
  ChangeTicket,
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
  AddNote,
  AnswerAutomatically,
  AssignTicket,
  CountMine,
  FileOnTickets,
  FindTickets,
  MarkRead,
  NoteDelivery,
  MessageFiles,
  ReadTicket,
  ReassignTicket,
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
    MailboxesModule,
    ContactsModule,
    SearchModule,
    OutboundMailModule,
  ],
  providers: [...inside, ...doors, { provide: PresencePlaces, useClass: TicketRooms }],
  exports: [...doors, PresencePlaces, OutboundMailModule, MailboxesModule],
})
export class TicketsModule {}
