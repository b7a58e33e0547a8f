import { worksIn } from '@kontaktpost/identity';
import { ActorLoaders, LoaderSet, oneEach } from '@kontaktpost/identity/graphql';
import type { AlarmId, ProposalId } from '@kontaktpost/kernel';
import DataLoader from 'dataloader';
import { AlarmsStore } from './alarms.store';
import { ProposalsStore } from './proposals.store';
import type { Shift } from './shift.entity';
import type { ShiftProposal } from './shift-proposal.entity';
import { ShiftVoids } from './shift-voids';

/** Alarms, proposals and what has become of shifts, gathered per request. */
@LoaderSet()
export class CoverageLoaders extends ActorLoaders {
  constructor(
    private readonly alarms: AlarmsStore,
    private readonly proposals: ProposalsStore,
    private readonly voids: ShiftVoids,
  ) {
    super();
  }

  /** Null when there is none or it is of a team that the actor does not work in. */
  readonly alarm = new DataLoader(async (ids: readonly AlarmId[]) => {
    const found = await this.alarms.byIds(ids);
    return oneEach(
      ids,
      found.filter(({ teamId }) => worksIn(this.actor, teamId)),
      ({ id }) => id,
    );
  });

  /** Null when there is none or it does not concern the actor: to or by the actor, or of the actor's teams. */
  readonly proposal = new DataLoader(async (ids: readonly ProposalId[]) => {
    const found = await this.proposals.byIds(ids);
    return oneEach(
      ids,
      found.filter((proposal) => this.concerns(proposal)),
      ({ id }) => id,
    );
  });

  /** Why the shift does not count; null when it counts. */
  readonly void = new DataLoader((shifts: readonly Shift[]) => this.voids.of(shifts));

  private concerns({ teamId, personId, proposedBy }: ShiftProposal): boolean {
    const { id } = this.actor;
    return personId === id || proposedBy === id || worksIn(this.actor, teamId);
  }
}
