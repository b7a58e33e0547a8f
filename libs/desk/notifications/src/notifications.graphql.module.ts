import { TicketsGraphqlModule } from '@kontaktpost/tickets/graphql';
import { Module } from '@nestjs/common';
import { NotificationResolver, UnreadCountResolver } from './notification.resolver';
import { NotificationsModule } from './notifications.module';

/** What people are told, over GraphQL. */
@Module({
  imports: [NotificationsModule, TicketsGraphqlModule],
  providers: [NotificationResolver, UnreadCountResolver],
})
export class NotificationsGraphqlModule {}
