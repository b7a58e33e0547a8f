import { UnitOfWork } from '@kontaktpost/database';
import { type Cron, defineTask, type TaskHandler } from '@kontaktpost/jobs';
import { Clock, type NotificationId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { NotificationsStore } from './notifications.store';

const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;
const BATCH = 1000;
/** The rest goes with the next night. */
const MOST_BATCHES = 500;

/** Removes what was read and is older than 90 days; what nobody has read stays. */
@Injectable()
export class SweepNotifications implements TaskHandler<unknown> {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notifications: NotificationsStore,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_MS);
    let after: NotificationId | null = null;
    for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
      const from: NotificationId | null = after;
      after = await this.work.run(() => this.notifications.sweep(from, before, BATCH));
      if (after === null) return;
    }
  }
}

export const sweepNotifications = defineTask<unknown>('notifications.sweep', SweepNotifications, {
  tries: 3,
});
/** At night in Sweden. */
export const sweepNotificationsEachNight: Cron = { task: sweepNotifications, pattern: '20 1 * * *' };
