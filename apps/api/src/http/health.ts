import { allMigrated, UnitOfWork } from '@kontaktpost/database';
import { DeadWorkers } from '@kontaktpost/jobs';
import { describeFault } from '@kontaktpost/log';
import { Injectable, Logger } from '@nestjs/common';

export type ReadyState = {
  readonly database: boolean;
  readonly migrations: boolean;
  readonly mailWorker: boolean;
};

/** Whether the product can do its work now. */
@Injectable()
export class Health {
  private readonly log = new Logger(Health.name);

  constructor(
    private readonly work: UnitOfWork,
    private readonly workers: DeadWorkers,
  ) {}

  async look(): Promise<ReadyState> {
    try {
      return {
        database: true,
        migrations: await allMigrated(this.work),
        mailWorker: await this.workers.anyAlive(),
      };
    } catch (fault) {
      this.log.warn(`Not ready: ${describeFault(fault)}`);
      return { database: false, migrations: false, mailWorker: false };
    }
  }
}
