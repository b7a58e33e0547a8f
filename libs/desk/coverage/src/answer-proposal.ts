import { Audit } from '@kontaktpost/audit';
import { UnitOfWork } from '@kontaktpost/database';
import { Events } from '@kontaktpost/events';
import {
  type Actor,
  Clock,
  Conflict,
  type DomainError,
  type ProposalId,
  personOf,
} from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { ProposalAnswered } from './coverage-events';
import { spanOf } from './domain/local-times';
import { ProposalDesk } from './proposal-desk';
import { factsOf, fresh } from './save-shift';
import type { ShiftProposal } from './shift-proposal.entity';
import { ShiftsStore } from './shifts.store';

type Answered = { readonly proposal: ShiftProposal; readonly refusal: DomainError | null };

/** Accepts or declines what one was asked to take. Accepting makes the shift, unless it can't be any more: then the proposal is closed. */
@Injectable()
export class AnswerProposal {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: ProposalDesk,
    private readonly shifts: ShiftsStore,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, proposalId: ProposalId, accept: boolean): Promise<ShiftProposal> {
    const { proposal, refusal } = await this.work.run(() => this.answer(actor, proposalId, accept));
    // After the commit: a refusal inside would take the closing back with it.
    if (refusal) throw refusal;
    return proposal;
  }

  private async answer(actor: Actor, id: ProposalId, accept: boolean): Promise<Answered> {
    const proposal = await this.desk.take(actor, id);
    if (proposal.answeredAt)
      throw new Conflict('This was answered already.', { accepted: proposal.accepted });
    const refusal = accept ? await this.refusalOf(actor, proposal) : null;
    const accepted = accept && refusal === null;
    Object.assign(proposal, { answeredAt: this.clock.now(), accepted });
    await this.desk.save(proposal);
    if (accepted) await this.make(actor, proposal);
    const facts = { accepted, refused: refusal?.facts.reason };
    await this.audit.record(actor, 'shift.proposal-answered', { kind: 'proposal', id }, facts);
    await this.events.publish(ProposalAnswered, { proposalId: id });
    return { proposal, refusal };
  }

  private async refusalOf(actor: Actor, proposal: ShiftProposal): Promise<DomainError | null> {
    if (spanOf(proposal).end <= this.clock.now().getTime())
      return new Conflict('This time has passed. The proposal is closed.', { reason: 'PASSED' });
    const fault = await this.desk.unfit(actor, proposal);
    const reason = fault?.facts.reason ?? 'LEFT_TEAM';
    return fault && new Conflict(CLOSED[String(reason)] ?? fault.message, { ...fault.facts, reason });
  }

  private async make(actor: Actor, { teamId, personId, ...rest }: ShiftProposal): Promise<void> {
    const { date, fromMinute, toMinute, work } = rest;
    const saved = { savedBy: personOf(actor), savedAt: this.clock.now() };
    const shift = Object.assign(fresh(), { teamId, personId, date, fromMinute, toMinute, work, ...saved });
    await this.shifts.save(shift);
    await this.audit.record(actor, 'shift.added', { kind: 'shift', id: shift.id }, factsOf(shift));
  }
}

/** Said to the one who was asked. */
const CLOSED: Record<string, string> = {
  LEFT_TEAM: 'You no longer work in this team. The proposal is closed.',
  AWAY: 'You are registered as away then. The proposal is closed.',
  SHIFT_ELSEWHERE: 'You have another shift then by now. The proposal is closed.',
  SHIFT_OVERLAPS: 'You have another shift then by now. The proposal is closed.',
};
