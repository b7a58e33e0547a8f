import { UnitOfWork } from '@kontaktpost/database';
import { isId, type PersonId, type ProposalId, type TeamId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThanOrEqual } from 'typeorm';
import { ShiftProposal } from './shift-proposal.entity';

/** Every query about what colleagues were asked to take. */
@Injectable()
export class ProposalsStore {
  constructor(private readonly work: UnitOfWork) {}

  /** Asks for no right; in no order. */
  async byIds(ids: readonly ProposalId[]): Promise<ShiftProposal[]> {
    return this.work.manager.findBy(ShiftProposal, { id: In([...ids]) });
  }

  async lock(id: ProposalId): Promise<ShiftProposal | null> {
    if (!isId(id)) return null;
    return this.work.manager.findOne(ShiftProposal, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Those without an answer, from this date on: to the person, and of these teams. By time. */
  async open(personId: PersonId, teamIds: readonly TeamId[], from: string): Promise<ShiftProposal[]> {
    const still = { answeredAt: IsNull(), date: MoreThanOrEqual(from) };
    return this.work.manager.find(ShiftProposal, {
      where: [
        { personId, ...still },
        { teamId: In([...teamIds]), ...still },
      ],
      order: { date: 'ASC', fromMinute: 'ASC', id: 'ASC' },
    });
  }

  /** The team's proposals of that day, answered or not, oldest first. */
  async ofDay(teamId: TeamId, date: string): Promise<ShiftProposal[]> {
    return this.work.manager.find(ShiftProposal, { where: { teamId, date }, order: { id: 'ASC' } });
  }

  async save(proposal: ShiftProposal): Promise<void> {
    await this.work.manager.save(proposal);
  }
}
