import { CurrentActor } from '@kontaktpost/identity/graphql';
import type { PersonActor, ProposalId, ShiftId } from '@kontaktpost/kernel';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { AnswerProposal } from './answer-proposal';
import { CopyWeek } from './copy-week';
import { CopyWeekInput, ProposeShiftInput, SaveShiftInput } from './coverage.inputs';
import { ShiftProposalType, ShiftType } from './coverage.type';
import { ProposeShift } from './propose-shift';
import { RemoveShift } from './remove-shift';
import { SaveShift } from './save-shift';

@Resolver()
export class RotaDeedsResolver {
  constructor(
    private readonly saves: SaveShift,
    private readonly removes: RemoveShift,
    private readonly copies: CopyWeek,
    private readonly proposes: ProposeShift,
    private readonly answers: AnswerProposal,
  ) {}

  @Mutation(() => ShiftType, { description: 'Leads of the team.' })
  saveShift(@CurrentActor() actor: PersonActor, @Args('input') input: SaveShiftInput): Promise<ShiftType> {
    return this.saves.run(actor, input);
  }

  @Mutation(() => Boolean)
  removeShift(
    @CurrentActor() actor: PersonActor,
    @Args('shiftId', { type: () => ID }) shiftId: ShiftId,
  ): Promise<boolean> {
    return this.removes.run(actor, shiftId);
  }

  @Mutation(() => [ShiftType], { description: 'Gives the shifts that were made.' })
  copyWeek(@CurrentActor() actor: PersonActor, @Args('input') input: CopyWeekInput): Promise<ShiftType[]> {
    return this.copies.run(actor, input);
  }

  @Mutation(() => ShiftProposalType, {
    description:
      'Asks a colleague to take a slot; the colleague is told and accepts or declines. Leads and members of the team.',
  })
  proposeShift(
    @CurrentActor() actor: PersonActor,
    @Args('input') input: ProposeShiftInput,
  ): Promise<ShiftProposalType> {
    return this.proposes.run(actor, input);
  }

  @Mutation(() => ShiftProposalType, {
    description: 'By the one who was asked. Accepting makes the shift.',
  })
  answerProposal(
    @CurrentActor() actor: PersonActor,
    @Args('proposalId', { type: () => ID }) proposalId: ProposalId,
    @Args('accept') accept: boolean,
  ): Promise<ShiftProposalType> {
    return this.answers.run(actor, proposalId, accept);
  }
}
