import { DateScalar } from '@kontaktpost/calendar/graphql';
import type { AlarmId, PersonId, ProposalId, ShiftId, TeamId } from '@kontaktpost/kernel';
import { TeamType } from '@kontaktpost/organisation/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CoverageAlarmKind, ShiftVoid, Work } from './domain/work';

registerEnumType(Work, { name: 'Work' });
registerEnumType(ShiftVoid, { name: 'ShiftVoid' });
registerEnumType(CoverageAlarmKind, {
  name: 'CoverageAlarmKind',
  valuesMap: {
    NOBODY: { description: 'Nobody is there.' },
    TOO_FEW: { description: 'Fewer than needed for ten minutes.' },
    UNREAD: { description: 'Mail has lain unread too long.' },
  },
});

@ObjectType('CoverageSlot')
export class CoverageSlotType {
  @Field()
  start: Date;

  @Field()
  end: Date;

  @Field(() => Int)
  needed: number;

  @Field(() => Int, { description: 'The fewest at any moment of the slot, absences taken off.' })
  planned: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many were there (over: on average, rounded down; running: now); null before the slot, and where nothing was recorded.',
  })
  present: number | null;
}

@ObjectType('TeamCoverage')
export class TeamCoverageType {
  @Field(() => TeamType)
  team: TeamType;

  @Field(() => [CoverageSlotType])
  slots: CoverageSlotType[];
}

@ObjectType('Shift', {
  description: 'A piece of the rota. Local times; no shift goes over midnight.',
})
export class ShiftType {
  @Field(() => ID)
  id: ShiftId;

  teamId: TeamId;
  personId: PersonId;

  @Field(() => DateScalar)
  date: string;

  @Field(() => Work)
  work: Work;

  @Field(() => Int)
  version: number;
}

@ObjectType('ShiftProposal')
export class ShiftProposalType {
  @Field(() => ID)
  id: ProposalId;

  teamId: TeamId;
  personId: PersonId;
  proposedBy: PersonId | null;

  @Field(() => DateScalar)
  date: string;

  @Field(() => Work)
  work: Work;

  @Field()
  proposedAt: Date;

  @Field(() => Date, { nullable: true })
  answeredAt: Date | null;

  @Field(() => Boolean, { nullable: true })
  accepted: boolean | null;
}

@ObjectType('Attendance', { description: 'One member of a team, now.' })
export class AttendanceType {
  personId: PersonId;

  @Field({ description: 'Signed in and at work.' })
  present: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'Of the presence that goes on, or when the person was last there; null when never seen.',
  })
  since: Date | null;

  @Field(() => Work, { nullable: true, description: 'What the rota says now; null when it says nothing.' })
  work: Work | null;

  @Field()
  away: boolean;

  @Field({ description: 'Planned for mail for ten minutes or more and not there.' })
  missing: boolean;
}

@ObjectType('CoverCandidate', {
  description: 'Who could take a slot: free then, of the team, not away. Fewest hours first.',
})
export class CoverCandidateType {
  personId: PersonId;

  @Field(() => Int)
  minutesThatWeek: number;

  @Field(() => ShiftProposalType, { nullable: true })
  proposal: ShiftProposalType | null;
}

@ObjectType('CoverageAlarm')
export class CoverageAlarmType {
  @Field(() => ID)
  id: AlarmId;

  teamId: TeamId;

  @Field(() => CoverageAlarmKind)
  kind: CoverageAlarmKind;

  @Field()
  since: Date;

  @Field(() => Date, { nullable: true })
  raisedAt: Date | null;

  @Field(() => Date, { nullable: true })
  endedAt: Date | null;

  @Field(() => Int)
  needed: number;

  @Field(() => Int)
  present: number;
}

@ObjectType('MailHour')
export class MailHourType {
  @Field()
  start: Date;

  @Field(() => Int)
  received: number;

  @Field(() => Int)
  answered: number;
}

@ObjectType('CoverageReport', {
  description: "How much of a team's phone hours was covered, in minutes.",
})
export class CoverageReportType {
  @Field(() => TeamType)
  team: TeamType;

  @Field(() => Int)
  needed: number;

  @Field(() => Int)
  planned: number;

  @Field(() => Int)
  covered: number;

  @Field(() => Int)
  alarms: number;
}
