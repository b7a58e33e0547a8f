import { AbsencesModule } from '@kontaktpost/absences';
import { CalendarModule } from '@kontaktpost/calendar';
import { IdentityModule } from '@kontaktpost/identity';
import { MailLogModule } from '@kontaktpost/mail-log';
import { MailboxesModule } from '@kontaktpost/mailboxes';
import { OrganisationModule } from '@kontaktpost/organisation';
import { AttendanceModule } from '@kontaktpost/realtime';
import { TicketsModule } from '@kontaktpost/tickets';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AlarmsStore } from './alarms.store';
import { AnswerProposal } from './answer-proposal';
import { CopyWeek } from './copy-week';
import { CoverageAlarm } from './coverage-alarm.entity';
import { CoverageRecord } from './coverage-record.entity';
import { CoverageRecordsStore } from './coverage-records.store';
import { FindCandidates } from './find-candidates';
import { PeopleNow } from './people-now';
import { Plans } from './plans';
import { ProposalDesk } from './proposal-desk';
import { ProposalsStore } from './proposals.store';
import { ProposeShift } from './propose-shift';
import { ReadAttendance } from './read-attendance';
import { ReadCoverage } from './read-coverage';
import { ReadMailHours } from './read-mail-hours';
import { ReadReport } from './read-report';
import { ReadRota } from './read-rota';
import { RemoveShift } from './remove-shift';
import { RotaDesk } from './rota-desk';
import { RotaHints } from './rota-hints';
import { SaveShift } from './save-shift';
import { Shift } from './shift.entity';
import { ShiftProposal } from './shift-proposal.entity';
import { ShiftVoids } from './shift-voids';
import { ShiftsStore } from './shifts.store';
import { Staffings } from './staffings';
import { TurnAlarms } from './turn-alarms';
import { WatchCoverage } from './watch-coverage';

const inside = [
  CoverageRecordsStore,
  PeopleNow,
  Plans,
  ProposalDesk,
  RotaDesk,
  RotaHints,
  Staffings,
  TurnAlarms,
];
const doors = [
  AlarmsStore,
  AnswerProposal,
  CopyWeek,
  FindCandidates,
  ProposalsStore,
  ProposeShift,
  ReadAttendance,
  ReadCoverage,
  ReadMailHours,
  ReadReport,
  ReadRota,
  RemoveShift,
  SaveShift,
  ShiftVoids,
  ShiftsStore,
  WatchCoverage,
];

/** The rota, who is there, and the alarms, without GraphQL. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Shift, ShiftProposal, CoverageRecord, CoverageAlarm]),
    AbsencesModule,
    AttendanceModule,
    CalendarModule,
    IdentityModule,
    MailLogModule,
    MailboxesModule,
    OrganisationModule,
    TicketsModule,
  ],
  providers: [...inside, ...doors],
  exports: doors,
})
export class CoverageModule {}
