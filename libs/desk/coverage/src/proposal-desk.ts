import { worksIn } from '@kontaktpost/identity';
import {
  type Actor,
  type DomainError,
  NotAllowed,
  NotFound,
  type ProposalId,
  personOf,
} from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { ProposalsStore } from './proposals.store';
import { type Place, RotaDesk } from './rota-desk';
import { RotaHints } from './rota-hints';
import type { ShiftProposal } from './shift-proposal.entity';
import { ShiftsStore } from './shifts.store';

/** What asking a colleague, and answering, have in common. */
@Injectable()
export class ProposalDesk {
  constructor(
    private readonly rota: RotaDesk,
    private readonly shifts: ShiftsStore,
    private readonly proposals: ProposalsStore,
    private readonly hints: RotaHints,
  ) {}

  ensureWorksIn(actor: Actor, teamId: Place['teamId']): Promise<void> {
    return this.rota.ensureWorksIn(actor, teamId);
  }

  /** Why the person can't take it: left the team, taken, or away. Null when nothing speaks against it, and stays so until the end of the transaction. */
  async unfit(actor: Actor, place: Place): Promise<DomainError | null> {
    await this.shifts.lockRotaOf([place.personId]);
    return (
      (await this.rota.memberFault(place)) ??
      (await this.rota.taken(actor, place)) ??
      (await this.rota.away(place))
    );
  }

  /** The proposal, locked, for the one who was asked. */
  async take(actor: Actor, id: ProposalId): Promise<ShiftProposal> {
    const proposal = await this.proposals.lock(id);
    if (!proposal) throw new NotFound('proposal');
    if (personOf(actor) === proposal.personId) return proposal;
    if (!worksIn(actor, proposal.teamId)) throw new NotFound('proposal');
    throw new NotAllowed('answer for the one who was asked');
  }

  async save(proposal: ShiftProposal): Promise<void> {
    await this.proposals.save(proposal);
    await this.hints.tell([proposal.teamId]);
  }
}
