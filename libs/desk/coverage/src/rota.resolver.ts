import { CurrentActor } from '@kontaktpost/identity/graphql';
import type { PersonActor, TeamId } from '@kontaktpost/kernel';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { PeriodArgs, SlotArgs } from './coverage.inputs';
import { CoverageAlarmType, CoverCandidateType, ShiftProposalType, ShiftType } from './coverage.type';
import { FindCandidates } from './find-candidates';
import { ReadRota } from './read-rota';

@Resolver()
export class RotaResolver {
  constructor(
    private readonly reads: ReadRota,
    private readonly finds: FindCandidates,
  ) {}

  @Query(() => [ShiftType])
  shifts(
    @CurrentActor() actor: PersonActor,
    @Args('teamId', { type: () => ID }) teamId: TeamId,
    @Args() period: PeriodArgs,
  ): Promise<ShiftType[]> {
    return this.reads.shifts(actor, teamId, period);
  }

  @Query(() => [CoverCandidateType])
  coverCandidates(
    @CurrentActor() actor: PersonActor,
    @Args('teamId', { type: () => ID }) teamId: TeamId,
    @Args() slot: SlotArgs,
  ): Promise<CoverCandidateType[]> {
    return this.finds.run(actor, teamId, slot);
  }

  @Query(() => [CoverageAlarmType], {
    description: "Those raised and not over, of the actor's teams.",
  })
  coverageAlarms(@CurrentActor() actor: PersonActor): Promise<CoverageAlarmType[]> {
    return this.reads.alarms(actor);
  }

  @Query(() => [ShiftProposalType], {
    description: 'Unanswered ones: to the actor, and of teams that the actor leads.',
  })
  shiftProposals(@CurrentActor() actor: PersonActor): Promise<ShiftProposalType[]> {
    return this.reads.proposals(actor);
  }
}
