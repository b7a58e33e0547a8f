import { Audit } from '@kontaktpost/audit';
import { UnitOfWork, violatedConstraint } from '@kontaktpost/database';
import { Events } from '@kontaktpost/events';
import {
  type Actor,
  Clock,
  Conflict,
  InvalidInput,
  newId,
  type PersonId,
  type ProposalId,
  personOf,
  type TeamId,
} from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { ShiftProposed } from './coverage-events';
import { spanOf } from './domain/local-times';
import type { Work } from './domain/work';
import { ProposalDesk } from './proposal-desk';
import { placeOf, type ShiftTimes } from './save-shift';
import { ShiftProposal } from './shift-proposal.entity';

export type ProposalWish = ShiftTimes & {
  readonly teamId: TeamId;
  readonly personId: PersonId;
  readonly work: Work;
};

/** Asks a colleague to take a slot; those who work in the team may. The colleague is told. */
@Injectable()
export class ProposeShift {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: ProposalDesk,
    private readonly events: Events,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, wish: ProposalWish): Promise<ShiftProposal> {
    return this.work.run(async () => {
      await this.desk.ensureWorksIn(actor, wish.teamId);
      const now = this.clock.now();
      const place = placeOf(wish, now);
      if (spanOf(place).end <= now.getTime())
        throw new InvalidInput('date', 'This time has passed. Choose a time ahead.');
      const fault = await this.desk.unfit(actor, place);
      if (fault) throw fault;
      const asked = { id: newId<ProposalId>(), ...place, work: wish.work };
      const made = { proposedBy: personOf(actor), proposedAt: now, answeredAt: null, accepted: null };
      const proposal = Object.assign(new ShiftProposal(), asked, made);
      await this.desk.save(proposal).catch(askedAlready);
      await this.audit.record(actor, 'shift.proposed', { kind: 'proposal', id: proposal.id }, place);
      await this.events.publish(ShiftProposed, { proposalId: proposal.id });
      return proposal;
    });
  }
}

function askedAlready(fault: unknown): never {
  if (violatedConstraint(fault) !== 'shift_proposals_open') throw fault;
  throw new Conflict(
    'This person has been asked already and has not answered yet. Wait, or ask somebody else.',
    {
      reason: 'ASKED_ALREADY',
    },
  );
}
