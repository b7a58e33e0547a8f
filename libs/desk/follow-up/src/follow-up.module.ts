import { CalendarModule } from '@kontaktpost/calendar';
import { MailboxesModule } from '@kontaktpost/mailboxes';
import { TicketsModule } from '@kontaktpost/tickets';
import { Module } from '@nestjs/common';
import { FollowUp } from './follow-up';
import { NeverAnswered } from './never-answered';
import { OwnMailboxes } from './own-mailboxes';

/** Figures on answers, without GraphQL. */
@Module({
  imports: [TicketsModule, MailboxesModule, CalendarModule],
  providers: [FollowUp, NeverAnswered, OwnMailboxes],
  exports: [FollowUp, NeverAnswered],
})
export class FollowUpModule {}
