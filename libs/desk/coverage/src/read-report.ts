import { Clock, type PersonActor } from '@kontaktpost/kernel';
import { OrganisationStore, type Team } from '@kontaktpost/organisation';
import { instantAt } from '@kontaktpost/working-time';
import { Injectable } from '@nestjs/common';
import { CoverageRecordsStore, type Covered } from './coverage-records.store';
import { datesOf, type Period } from './domain/dates';

export type TeamReport = Omit<Covered, 'teamId'> & { readonly team: Team };

const MOST_DAYS = 366;
const NOTHING = { needed: 0, planned: 0, covered: 0, alarms: 0 };

/** How much of the phone hours was covered, by what was recorded. */
@Injectable()
export class ReadReport {
  constructor(
    private readonly organisation: OrganisationStore,
    private readonly records: CoverageRecordsStore,
    private readonly clock: Clock,
  ) {}

  /** Of all teams that the actor works in, by name; in minutes. */
  async run(actor: PersonActor, period: Period): Promise<TeamReport[]> {
    datesOf(period, MOST_DAYS);
    const ids = actor.teams.map(({ id }) => id);
    const stretch = { from: instantAt(period.from, 0), to: instantAt(period.to, 1440) };
    const [teams, sums] = await Promise.all([
      this.organisation.teamsByIds(ids),
      this.records.covered(ids, stretch, this.clock.now()),
    ]);
    const ofTeam = new Map(sums.map(({ teamId, ...sum }) => [teamId, sum]));
    teams.sort((a, b) => a.name.localeCompare(b.name, 'sv'));
    return teams.map((team) => ({ team, ...(ofTeam.get(team.id) ?? NOTHING) }));
  }
}
