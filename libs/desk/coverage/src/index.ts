export { AlarmsStore } from './alarms.store';
export { CoverageModule } from './coverage.module';
export { CoverageAlarm } from './coverage-alarm.entity';
export { AlarmRaised, ProposalAnswered, ShiftProposed } from './coverage-events';
export { ProposalsStore } from './proposals.store';
export { Shift } from './shift.entity';
export { ShiftProposal } from './shift-proposal.entity';
export { ShiftsStore } from './shifts.store';
export { CoverageAlarmKind, Work } from './work';
