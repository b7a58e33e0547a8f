import { CalendarGraphqlModule } from '@kontaktpost/calendar/graphql';
import { ContactsGraphqlModule } from '@kontaktpost/contacts/graphql';
import { MailLogGraphqlModule } from '@kontaktpost/mail-log/graphql';
import { MailboxesGraphqlModule } from '@kontaktpost/mailboxes/graphql';
import { OutboundMailGraphqlModule } from '@kontaktpost/outbound-mail/graphql';
import { Module } from '@nestjs/common';
import { DeliveryDeedsResolver } from './answers/delivery-deeds.resolver';
import { DeadlineLoaders } from './deadlines/deadline.loaders';
import { UrgencyResolver } from './deadlines/urgency.resolver';
import { MessageFieldsResolver } from './messages/message-fields.resolver';
import {
  ContactTicketsResolver,
  MailboxCountsResolver,
  MailLogTicketResolver,
} from './other-fields.resolver';
import { TicketLoaders } from './ticket.loaders';
import { TicketResolver } from './ticket.resolver';
import { TicketDeedsResolver } from './ticket-deeds.resolver';
import { NoteResolver, TicketEventResolver, TicketFieldsResolver } from './ticket-fields.resolver';
import { TicketsModule } from './tickets.module';

/** Tickets over GraphQL. */
@Module({
  imports: [
    TicketsModule,
    CalendarGraphqlModule,
    ContactsGraphqlModule,
    MailLogGraphqlModule,
    MailboxesGraphqlModule,
    OutboundMailGraphqlModule,
  ],
  providers: [
    TicketLoaders,
    DeadlineLoaders,
    UrgencyResolver,
    TicketResolver,
    TicketFieldsResolver,
    TicketEventResolver,
    NoteResolver,
    MessageFieldsResolver,
    TicketDeedsResolver,
    DeliveryDeedsResolver,
    MailboxCountsResolver,
    ContactTicketsResolver,
    MailLogTicketResolver,
  ],
})
export class TicketsGraphqlModule {}
