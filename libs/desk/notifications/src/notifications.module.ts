import { AbsencesModule } from '@kontaktpost/absences';
import { CoverageModule } from '@kontaktpost/coverage';
import { IdentityModule } from '@kontaktpost/identity';
import { MailboxesModule } from '@kontaktpost/mailboxes';
import { TicketsModule } from '@kontaktpost/tickets';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FindNotifications } from './find-notifications';
import { MarkNotificationsRead } from './mark-notifications-read';
import { Notification } from './notification.entity';
import { NotificationsStore } from './notifications.store';
import { Notify } from './notify';
import { SeeHouse } from './see-house';
import { SweepNotifications } from './sweep-notifications';
import { TellAbsence } from './tell-absence';
import { TellAlarm } from './tell-alarm';
import { TellAnswered } from './tell-answered';
import { TellDeadlines } from './tell-deadlines';
import { TellProposed } from './tell-proposed';

const doors = [
  FindNotifications,
  MarkNotificationsRead,
  SweepNotifications,
  TellAbsence,
  TellAlarm,
  TellAnswered,
  TellDeadlines,
  TellProposed,
];

/** What people are told, without GraphQL. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Notification]),
    IdentityModule,
    MailboxesModule,
    TicketsModule,
    AbsencesModule,
    CoverageModule,
  ],
  providers: [...doors, NotificationsStore, Notify, SeeHouse],
  exports: doors,
})
export class NotificationsModule {}
