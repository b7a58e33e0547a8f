import { UnitOfWork } from '@kontaktpost/database';
import { Clock, type PersonActor, type PersonId, type TeamId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import type { Absence } from './absence.entity';
import { AbsenceDesk } from './absence-desk';
import { CheckAbsence } from './check-absence';
import { absencePeriod } from './domain/absence-period';
import { type AbsenceKind, TicketShare } from './domain/absence-values';
import { KeepAbsence } from './keep-absence';
import { blankAbsence, factsOf } from './new-absence';
import { ReplyTexts } from './reply-texts';

/** An absence as it is wished for. Exactly one of `standInId` and `teamId`. */
export type AbsenceWish = {
  /** Left out: the actor. */
  readonly personId?: PersonId | null;
  readonly kind: AbsenceKind;
  readonly from: string;
  /** The last day. */
  readonly to: string;
  readonly fromTime?: string | null;
  readonly toTime?: string | null;
  readonly standInId?: PersonId | null;
  readonly teamId?: TeamId | null;
  /** Left out: STAND_IN with a stand-in, TEAM with a team. */
  readonly share?: TicketShare | null;
  readonly ticketsComeBack: boolean;
  /** Left out: the standard words. */
  readonly replyText?: string | null;
};

/** Registers that somebody will be away, or is from now on, with who answers meanwhile (G29). */
@Injectable()
export class RegisterAbsence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: AbsenceDesk,
    private readonly check: CheckAbsence,
    private readonly texts: ReplyTexts,
    private readonly keep: KeepAbsence,
    private readonly clock: Clock,
  ) {}

  run(actor: PersonActor, wish: AbsenceWish): Promise<Absence> {
    return this.work.run(async () => {
      const absence = this.wished(actor, wish);
      await this.desk.person(actor, absence.personId, absence.standInId);
      await this.check.run({ ...absence, id: null });
      absence.replyText = await this.texts.own(absence, wish.replyText);
      await this.desk.add(absence);
      const deed = { deed: 'absence.registered', facts: factsOf(absence), announce: true };
      await this.keep.run(actor, absence, deed);
      return absence;
    });
  }

  private wished(actor: PersonActor, wish: AbsenceWish): Absence {
    const now = this.clock.now();
    const [standInId, teamId] = [wish.standInId ?? null, wish.teamId ?? null];
    return {
      ...blankAbsence(actor, now),
      ...absencePeriod(wish, now),
      personId: wish.personId ?? actor.id,
      kind: wish.kind,
      standInId,
      teamId,
      share: wish.share ?? (standInId === null ? TicketShare.TEAM : TicketShare.STAND_IN),
      ticketsComeBack: wish.ticketsComeBack,
    };
  }
}
