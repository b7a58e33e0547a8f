import { DateScalar } from '@kontaktpost/calendar/graphql';
import { CurrentActor } from '@kontaktpost/identity/graphql';
import type { MailboxId, PersonActor, TeamId } from '@kontaktpost/kernel';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { PeriodArgs } from './coverage.inputs';
import {
  AttendanceType,
  CoverageReportType,
  CoverageSlotType,
  MailHourType,
  TeamCoverageType,
} from './coverage.type';
import { ReadAttendance } from './read-attendance';
import { ReadCoverage } from './read-coverage';
import { ReadMailHours } from './read-mail-hours';
import { ReadReport } from './read-report';

@Resolver()
export class CoverageResolver {
  constructor(
    private readonly reads: ReadCoverage,
    private readonly readsAttendance: ReadAttendance,
    private readonly readsMail: ReadMailHours,
    private readonly reports: ReadReport,
  ) {}

  @Query(() => [CoverageSlotType], { description: "Of the mailbox's team. At most 31 days." })
  coverage(
    @CurrentActor() actor: PersonActor,
    @Args('mailboxId', { type: () => ID }) mailboxId: MailboxId,
    @Args() period: PeriodArgs,
  ): Promise<CoverageSlotType[]> {
    return this.reads.ofMailbox(actor, mailboxId, period);
  }

  @Query(() => [TeamCoverageType], {
    description: 'Of all teams that the actor works in, by name. At most 31 days.',
  })
  coverageBoard(@CurrentActor() actor: PersonActor, @Args() period: PeriodArgs): Promise<TeamCoverageType[]> {
    return this.reads.board(actor, period);
  }

  @Query(() => [AttendanceType], { description: 'All members, leads first.' })
  attendance(
    @CurrentActor() actor: PersonActor,
    @Args('teamId', { type: () => ID }) teamId: TeamId,
  ): Promise<AttendanceType[]> {
    return this.readsAttendance.run(actor, teamId);
  }

  @Query(() => [MailHourType], {
    description: "Mail in and answers out of the team's mailboxes, hour by hour of that day.",
  })
  mailHours(
    @CurrentActor() actor: PersonActor,
    @Args('teamId', { type: () => ID }) teamId: TeamId,
    @Args('date', { type: () => DateScalar }) date: string,
  ): Promise<MailHourType[]> {
    return this.readsMail.run(actor, teamId, date);
  }

  @Query(() => [CoverageReportType], {
    description: 'Of all teams that the actor works in. At most 366 days.',
  })
  coverageReport(
    @CurrentActor() actor: PersonActor,
    @Args() period: PeriodArgs,
  ): Promise<CoverageReportType[]> {
    return this.reports.run(actor, period);
  }
}
