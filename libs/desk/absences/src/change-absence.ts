import { UnitOfWork } from '@kontaktpost/database';
import {
  type AbsenceId,
  Clock,
  Conflict,
  InvalidInput,
  type PersonActor,
  type PersonId,
  type TeamId,
} from '@kontaktpost/kernel';
import { dateOf } from '@kontaktpost/working-time';
import { Injectable } from '@nestjs/common';
import type { Absence } from './absence.entity';
import { AbsenceDesk } from './absence-desk';
import { CheckAbsence } from './check-absence';
import { absenceEnd } from './domain/absence-period';
import { stateOf } from './domain/absence-turn';
import { TicketShare } from './domain/absence-values';
import { KeepAbsence } from './keep-absence';
import { factsOf } from './new-absence';
import { ReplyTexts } from './reply-texts';

/** What is left out stays. */
export type AbsenceChange = {
  readonly absenceId: AbsenceId;
  readonly expectedVersion?: number | null;
  /** The last day. */
  readonly to?: string | null;
  readonly toTime?: string | null;
  readonly standInId?: PersonId | null;
  readonly teamId?: TeamId | null;
  /** Empty: the standard words. */
  readonly replyText?: string | null;
};

/** Changes an absence that is planned or running: its end, who answers, and what the automatic reply says. */
@Injectable()
export class ChangeAbsence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: AbsenceDesk,
    private readonly check: CheckAbsence,
    private readonly texts: ReplyTexts,
    private readonly keep: KeepAbsence,
    private readonly clock: Clock,
  ) {}

  run(actor: PersonActor, change: AbsenceChange): Promise<Absence> {
    return this.work.run(async () => {
      const absence = await this.take(actor, change);
      const before = { ...absence };
      Object.assign(absence, this.end(absence, change), coverAfter(absence, change));
      // What lies behind can't be at odds with anything any more.
      await this.check.run({ ...absence, startsAt: later(absence.startsAt, this.clock.now()) });
      if (change.replyText != null) absence.replyText = await this.texts.own(absence, change.replyText);
      await this.desk.save(absence);
      const other = before.standInId !== absence.standInId || before.teamId !== absence.teamId;
      await this.keep.run(actor, absence, {
        deed: 'absence.changed',
        facts: factsOf(absence),
        announce: other,
        passOnFrom: other ? before.standInId : undefined,
      });
      return absence;
    });
  }

  private async take(actor: PersonActor, { absenceId, ...change }: AbsenceChange): Promise<Absence> {
    const known = await this.desk.known(actor, absenceId, 'change this absence');
    // The one who stands in already is held too: that one may be registering an absence at this moment.
    await this.desk.person(
      actor,
      known.personId,
      change.standInId ?? (change.teamId ? null : known.standInId),
    );
    const absence = await this.desk.lock(absenceId);
    ensureGoingOn(absence, this.clock.now());
    if (change.expectedVersion != null && change.expectedVersion !== absence.version)
      throw new Conflict('Somebody else has changed the absence. Load it again.', {
        version: absence.version,
      });
    if (change.standInId && change.teamId)
      throw new InvalidInput('standInId', 'Choose a stand-in or a team, not both.', { reason: 'BOTH' });
    return absence;
  }

  private end({ startsAt, endsAt }: Absence, { to, toTime }: AbsenceChange): Partial<Absence> {
    if (to == null && toTime == null) return {};
    const last = to ?? dateOf(new Date(endsAt.getTime() - 1)).toString();
    return { endsAt: absenceEnd({ startsAt, to: last, toTime }, this.clock.now()) };
  }
}

/** Refuses what is over; what runs or is planned may be changed and ended. */
export function ensureGoingOn(absence: Absence, now: Date): void {
  const state = stateOf(absence, now);
  if (state === 'ENDED' || state === 'CANCELLED')
    throw new Conflict('The absence is over. Register a new one.', { reason: state });
}

const later = (one: Date, other: Date): Date => (one > other ? one : other);

/** Where nobody is left to give tickets to, they are left to the team. */
function coverAfter({ share }: Absence, { standInId, teamId }: AbsenceChange): Partial<Absence> {
  if (standInId) return { standInId, teamId: null };
  if (!teamId) return {};
  return { standInId: null, teamId, share: share === TicketShare.STAND_IN ? TicketShare.TEAM : share };
}
