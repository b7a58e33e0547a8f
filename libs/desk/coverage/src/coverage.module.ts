import { IdentityModule } from '@kontaktpost/identity';
import { MailboxesModule } from '@kontaktpost/mailboxes';
import { OrganisationModule } from '@kontaktpost/organisation';
import { AttendanceModule } from '@kontaktpost/realtime';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AlarmsStore } from './alarms.store';
import { CoverageAlarm } from './coverage-alarm.entity';
import { CoverageRecord } from './coverage-record.entity';
import { ProposalsStore } from './proposals.store';
import { Shift } from './shift.entity';
import { ShiftProposal } from './shift-proposal.entity';
import { ShiftsStore } from './shifts.store';

const doors = [ShiftsStore, ProposalsStore, AlarmsStore];

/** The rota, who is there, and the alarms, without GraphQL. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Shift, ShiftProposal, CoverageRecord, CoverageAlarm]),
    IdentityModule,
    OrganisationModule,
    MailboxesModule,
    AttendanceModule,
  ],
  providers: doors,
  exports: doors,
})
export class CoverageModule {}
