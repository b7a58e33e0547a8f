import { AbsencesGraphqlModule } from '@kontaktpost/absences/graphql';
import { CoverageGraphqlModule } from '@kontaktpost/coverage/graphql';
import { TicketsGraphqlModule } from '@kontaktpost/tickets/graphql';
import { Module } from '@nestjs/common';
import { NotificationResolver, UnreadCountResolver } from './notification.resolver';
import { NotificationsModule } from './notifications.module';

/** What people are told, over GraphQL. */
@Module({
  imports: [NotificationsModule, TicketsGraphqlModule, CoverageGraphqlModule, AbsencesGraphqlModule],
  providers: [NotificationResolver, UnreadCountResolver],
})
export class NotificationsGraphqlModule {}
