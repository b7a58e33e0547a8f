import { IdentityModule } from '@kontaktpost/identity';
import { MailboxesModule } from '@kontaktpost/mailboxes';
import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Attendance } from './attendance.entity';
import { AttendanceStore } from './attendance.store';
import { DatabaseEar } from './database-ear';
import { NoteAttendance } from './note-attendance';
import { RealtimeGateway } from './realtime.gateway';

/** Who is at work, for libs that ask; it opens no socket. */
@Module({
  imports: [TypeOrmModule.forFeature([Attendance])],
  providers: [AttendanceStore],
  exports: [AttendanceStore],
})
export class AttendanceModule {}

/** Sockets of one api process. `places` brings the module that provides `PresencePlaces`. */
@Module({})
export class RealtimeModule {
  static with(places: NonNullable<DynamicModule['imports']>[number]): DynamicModule {
    return {
      module: RealtimeModule,
      imports: [IdentityModule, MailboxesModule, AttendanceModule, places],
      providers: [DatabaseEar, NoteAttendance, RealtimeGateway],
    };
  }
}
