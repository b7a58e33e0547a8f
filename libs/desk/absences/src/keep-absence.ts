import { Audit } from '@kontaktpost/audit';
import { Events } from '@kontaktpost/events';
import { Jobs } from '@kontaktpost/jobs';
import { type Actor, Clock, type PersonId } from '@kontaktpost/kernel';
import { StandIns } from '@kontaktpost/mailboxes';
import { Injectable } from '@nestjs/common';
import type { Absence } from './absence.entity';
import { AbsenceRegistered } from './absence-events';
import { coverOpening } from './cover-opening';
import { stateOf } from './domain/absence-turn';
import { passOn } from './pass-on';
import { TellAbsence } from './tell-absence';
import { turnAbsences } from './turn-absences';

/** What was done, and whether somebody is to be told that an absence is there or that somebody else answers. */
export type AbsenceDeed = {
  readonly deed: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly announce: boolean;
  /** The stand-in, or with null the team, that no longer answers: what lies there of the absence goes on. Left out: as before. */
  readonly passOnFrom?: PersonId | null | undefined;
};

/** One queue: turns are never made two at once by jobs. */
const QUEUE = 'absences';

/** Carries out what follows from a saved absence: the mailbox, the jobs at its begin and end, the audit line, the screens. Joins the transaction. */
@Injectable()
export class KeepAbsence {
  constructor(
    private readonly standIns: StandIns,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly tell: TellAbsence,
    private readonly clock: Clock,
  ) {}

  async run(
    actor: Actor,
    absence: Absence,
    { deed, facts, announce, passOnFrom }: AbsenceDeed,
  ): Promise<void> {
    await this.letIn(absence);
    await this.schedule(absence);
    if (passOnFrom !== undefined)
      await this.jobs.add(passOn, { absenceId: absence.id, from: passOnFrom }, { queue: QUEUE });
    await this.audit.record(actor, deed, { kind: 'absence', id: absence.id }, facts);
    if (announce) await this.events.publish(AbsenceRegistered, { absenceId: absence.id });
    await this.tell.run(absence);
  }

  /** At once, so that nobody waits for a job to read the mailbox, and nobody reads it until one has run. */
  private async letIn(absence: Absence): Promise<void> {
    const state = stateOf(absence, this.clock.now());
    if (state === 'RUNNING') await this.standIns.open(coverOpening(absence));
    if (state === 'ENDED' || state === 'CANCELLED') await this.standIns.close(absence.id);
  }

  /** A job that comes too early or for a cancelled absence finds nothing to do. */
  private async schedule({ id, startsAt, endsAt }: Absence): Promise<void> {
    const queue = QUEUE;
    await this.jobs.add(turnAbsences, {}, { queue, key: `absence:${id}:begin`, at: startsAt });
    await this.jobs.add(turnAbsences, {}, { queue, key: `absence:${id}:end`, at: endsAt });
  }
}
