import { leads, worksIn } from '@kontaktpost/identity';
import { Clock, NotFound, type PersonActor, type TeamId } from '@kontaktpost/kernel';
import { dateOf } from '@kontaktpost/working-time';
import { Injectable } from '@nestjs/common';
import { AlarmsStore } from './alarms.store';
import type { CoverageAlarm } from './coverage-alarm.entity';
import { datesOf, type Period } from './domain/dates';
import { ProposalsStore } from './proposals.store';
import { MOST_DAYS } from './read-coverage';
import type { Shift } from './shift.entity';
import type { ShiftProposal } from './shift-proposal.entity';
import { ShiftsStore } from './shifts.store';

/** The rota, open proposals and alarms, as far as they concern the actor. */
@Injectable()
export class ReadRota {
  constructor(
    private readonly shiftsStore: ShiftsStore,
    private readonly proposalsStore: ProposalsStore,
    private readonly alarmsStore: AlarmsStore,
    private readonly clock: Clock,
  ) {}

  /** The team's shifts of the period, at most 31 days, by time. */
  async shifts(actor: PersonActor, teamId: TeamId, period: Period): Promise<Shift[]> {
    if (!worksIn(actor, teamId)) throw new NotFound('team');
    datesOf(period, MOST_DAYS);
    return this.shiftsStore.ofTeams([teamId], period);
  }

  /** Those without an answer from today on: to the actor, and of teams that the actor leads. */
  proposals(actor: PersonActor): Promise<ShiftProposal[]> {
    const led = actor.teams.map(({ id }) => id).filter((id) => leads(actor, id));
    return this.proposalsStore.open(actor.id, led, dateOf(this.clock.now()).toString());
  }

  /** Those raised and not over, of the actor's teams, oldest first. */
  alarms(actor: PersonActor): Promise<CoverageAlarm[]> {
    return this.alarmsStore.raised(actor.teams.map(({ id }) => id));
  }
}
