import { CalendarGraphqlModule } from '@kontaktpost/calendar/graphql';
import { MailboxesGraphqlModule } from '@kontaktpost/mailboxes/graphql';
import { TicketsGraphqlModule } from '@kontaktpost/tickets/graphql';
import { Module } from '@nestjs/common';
import { FollowUpModule } from './follow-up.module';
import { FollowUpResolver } from './follow-up.resolver';

/** Figures on answers over GraphQL. */
@Module({
  imports: [FollowUpModule, TicketsGraphqlModule, MailboxesGraphqlModule, CalendarGraphqlModule],
  providers: [FollowUpResolver],
})
export class FollowUpGraphqlModule {}
