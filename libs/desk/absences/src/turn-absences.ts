import { type Cron, defineTask, type TaskHandler } from '@kontaktpost/jobs';
import { Clock } from '@kontaktpost/kernel';
import { describeFault } from '@kontaktpost/log';
import { Injectable, Logger } from '@nestjs/common';
import { AbsencesStore } from './absences.store';
import { TurnAbsence } from './turn-absence';

const AT_ONCE = 500;

/** Begins and ends the absences that should have begun or ended by now. One that can't be turned holds up no other. */
@Injectable()
export class TurnAbsences implements TaskHandler<unknown> {
  private readonly log = new Logger(TurnAbsences.name);

  constructor(
    private readonly absences: AbsencesStore,
    private readonly turn: TurnAbsence,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    let failed: unknown;
    for (const id of await this.absences.due(this.clock.now(), AT_ONCE))
      await this.turn.run(id).catch((fault: unknown) => {
        failed = fault;
        this.log.warn(`Absence ${id} could not be turned: ${describeFault(fault)}`);
      });
    if (failed) throw failed;
  }
}

/** A job at the begin and at the end of each absence, one after the other; and every minute, for what was missed. */
export const turnAbsences = defineTask<unknown>('absences.turn', TurnAbsences);
export const turnAbsencesEachMinute: Cron = { task: turnAbsences, pattern: '* * * * *' };
