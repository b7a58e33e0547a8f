import { UnitOfWork } from '@kontaktpost/database';
import { Events } from '@kontaktpost/events';
import { type Cron, defineTask, type TaskHandler } from '@kontaktpost/jobs';
import { Clock } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { TimersFired } from '../ticket-events';
import { TimersStore } from './timers.store';

const BATCH = 100;
/** Far more than a municipality has; what is left is told a minute later. */
const MOST_BATCHES = 1000;

/**
 * Tells of deadlines that draw near or are there. Each batch is marked and published by one commit: what a worker that dies had in
 * hand is told by the next one, and nothing twice. Any number of workers may do it at once.
 */
@Injectable()
export class FireTimers implements TaskHandler<unknown> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly timers: TimersStore,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    for (let batch = 0; batch < MOST_BATCHES; batch += 1) if ((await this.fireSome(now)) < BATCH) return;
  }

  private fireSome(now: Date): Promise<number> {
    return this.work.run(async () => {
      const timers = await this.timers.fire(now, BATCH);
      if (timers.length > 0) await this.events.publish(TimersFired, { timers });
      return timers.length;
    });
  }
}

export const fireTimers = defineTask<unknown>('tickets.fire-timers', FireTimers, { tries: 1 });
/** Every minute; what a stopped worker missed is told when one runs again, since the rows wait. */
export const fireTimersEachMinute: Cron = { task: fireTimers, pattern: '* * * * *' };
