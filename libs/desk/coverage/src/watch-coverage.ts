import { UnitOfWork } from '@kontaktpost/database';
import { type Cron, defineTask } from '@kontaktpost/jobs';
import { Clock } from '@kontaktpost/kernel';
import { OrganisationStore } from '@kontaktpost/organisation';
import { Injectable } from '@nestjs/common';
import { CoverageRecordsStore, type Sample } from './coverage-records.store';
import { type Staffing, Staffings } from './staffings';
import { TurnAlarms } from './turn-alarms';

const MINUTE = 60_000;

/** Looks once a minute at every team within its phone hours: writes down who is there, and begins, raises and ends alarms. */
@Injectable()
export class WatchCoverage {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisation: OrganisationStore,
    private readonly staffings: Staffings,
    private readonly records: CoverageRecordsStore,
    private readonly alarms: TurnAlarms,
    private readonly clock: Clock,
  ) {}

  /** May run twice in a minute, also at once: what is done is not done again. */
  async run(): Promise<void> {
    const now = this.clock.now();
    const minute = new Date(Math.floor(now.getTime() / MINUTE) * MINUTE);
    const teams = (await this.organisation.teams()).map(({ id }) => id);
    const staffing = await this.staffings.of(teams, now);
    const lateMail = await this.staffings.lateMail(staffing, now);
    await this.work.run(async () => {
      await this.records.lockWatch();
      const samples = staffing.map(sampleOf);
      await this.records.sample(samples, minute);
      await this.records.cut(teams, samples, minute);
      // By whole minutes: an alarm that ripens after two would else wait for the third, since no two looks are sixty seconds apart.
      await this.alarms.run({ staffing, lateMail, now: minute });
    });
  }
}

const sampleOf = ({ teamId, slot, present }: Staffing): Sample => ({
  teamId,
  startsAt: new Date(slot.start),
  endsAt: new Date(slot.end),
  needed: slot.needed,
  planned: slot.planned,
  present,
});

export const watchCoverage = defineTask<unknown>('coverage.watch', WatchCoverage, { tries: 1 });
export const watchCoverageEachMinute: Cron = { task: watchCoverage, pattern: '* * * * *' };
