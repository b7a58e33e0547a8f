import { Clock, type PersonActor, type PersonId, type TeamId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { candidatesFor } from './domain/candidates';
import { weekOf } from './domain/dates';
import { Plans } from './plans';
import { ProposalsStore } from './proposals.store';
import { RotaDesk } from './rota-desk';
import { placeOf, type ShiftTimes } from './save-shift';
import type { ShiftProposal } from './shift-proposal.entity';
import { ShiftsStore } from './shifts.store';

/** Somebody who could take a slot. `proposal` is the last one to that person that touches it, answered or not. */
export type CoverCandidate = {
  readonly personId: PersonId;
  readonly minutesThatWeek: number;
  readonly proposal: ShiftProposal | null;
};

/** Finds who could take a slot. */
@Injectable()
export class FindCandidates {
  constructor(
    private readonly desk: RotaDesk,
    private readonly shifts: ShiftsStore,
    private readonly plans: Plans,
    private readonly proposals: ProposalsStore,
    private readonly clock: Clock,
  ) {}

  /** Members who have no shift in any team then and are not away, fewest minutes on the rota that week first. */
  async run(actor: PersonActor, teamId: TeamId, times: ShiftTimes): Promise<CoverCandidate[]> {
    await this.desk.ensureWorksIn(actor, teamId);
    const slot = placeOf({ ...times, teamId, personId: actor.id }, this.clock.now());
    const week = weekOf(slot.date);
    const dates = { from: week[0] ?? '', to: week.at(-1) ?? '' };
    const members = [...(await this.desk.members(teamId))];
    const [shifts, away, proposals] = await Promise.all([
      this.shifts.ofPeople(members, dates),
      this.plans.awayOf(members, { from: slot.date, to: slot.date }),
      this.proposals.ofDay(teamId, slot.date),
    ]);
    const touching = proposals.filter((p) => p.fromMinute < slot.toMinute && slot.fromMinute < p.toMinute);
    const last = new Map(touching.map((proposal) => [proposal.personId, proposal]));
    return candidatesFor(slot, { members, shifts, away }).map((candidate) => ({
      ...candidate,
      proposal: last.get(candidate.personId) ?? null,
    }));
  }
}
