import { Audit } from '@kontaktpost/audit';
import { UnitOfWork } from '@kontaktpost/database';
import { ensureLead } from '@kontaktpost/identity';
import {
  type Actor,
  Clock,
  Conflict,
  InvalidInput,
  NotFound,
  newId,
  type PersonId,
  personOf,
  type ShiftId,
  type TeamId,
} from '@kontaktpost/kernel';
import { dateOf, minuteOf } from '@kontaktpost/working-time';
import { Injectable } from '@nestjs/common';
import { timeFault } from './domain/shift-rules';
import type { Work } from './domain/work';
import { type Place, RotaDesk } from './rota-desk';
import { RotaHints } from './rota-hints';
import { Shift } from './shift.entity';
import { ShiftsStore } from './shifts.store';

/** A piece of the rota as people write it. */
export type ShiftTimes = { readonly date: string; readonly from: string; readonly to: string };
export type ShiftWish = ShiftTimes & {
  /** Left out: a new one. */
  readonly shiftId?: ShiftId | null;
  readonly expectedVersion?: number | null;
  readonly teamId: TeamId;
  readonly personId: PersonId;
  readonly work: Work;
};

/** Adds a shift to a team's rota, or changes one. */
@Injectable()
export class SaveShift {
  constructor(
    private readonly work: UnitOfWork,
    private readonly shifts: ShiftsStore,
    private readonly desk: RotaDesk,
    private readonly hints: RotaHints,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, wish: ShiftWish): Promise<Shift> {
    return this.work.run(async () => {
      await this.desk.ensureWorksIn(actor, wish.teamId);
      const before = await this.find(wish);
      ensureLead(actor, wish.teamId, 'change the rota of this team');
      const place = placeOf(wish, this.clock.now());
      await this.ensureFits(actor, place, before);
      const shift = Object.assign(before ?? fresh(), place, {
        work: wish.work,
        savedBy: personOf(actor),
        savedAt: this.clock.now(),
        version: (before?.version ?? 0) + 1,
      });
      await this.shifts.save(shift);
      const deed = wish.shiftId ? 'shift.changed' : 'shift.added';
      await this.audit.record(actor, deed, { kind: 'shift', id: shift.id }, factsOf(shift));
      await this.hints.tell([shift.teamId]);
      return shift;
    });
  }

  private async find({ shiftId, teamId, expectedVersion }: ShiftWish): Promise<Shift | null> {
    if (!shiftId) return null;
    const shift = await this.shifts.lock(shiftId);
    if (!shift) throw new NotFound('shift');
    if (shift.teamId !== teamId)
      throw new InvalidInput(
        'teamId',
        'A shift stays with its team. Remove it and add one to the other team.',
      );
    if (expectedVersion != null && expectedVersion !== shift.version)
      throw new Conflict('Somebody else changed this shift first. Look at it again before you save.', {
        version: shift.version,
      });
    return shift;
  }

  private async ensureFits(actor: Actor, place: Place, before: Shift | null): Promise<void> {
    await this.shifts.lockRotaOf([place.personId]);
    const fault = (await this.desk.memberFault(place)) ?? (await this.desk.taken(actor, place, before));
    if (fault) throw fault;
  }
}

/** The wish with times as minutes; times that can't be are refused. */
export function placeOf<W extends ShiftTimes & { readonly teamId: TeamId; readonly personId: PersonId }>(
  { teamId, personId, date, from, to }: W,
  now: Date,
) {
  const place = { teamId, personId, date, fromMinute: minuteOf(from), toMinute: minuteOf(to) };
  const fault = timeFault(place, dateOf(now).toString());
  if (fault) throw new InvalidInput(fault.field, fault.message);
  return place;
}

/** A shift without anything in it yet. */
export const fresh = (): Shift => Object.assign(new Shift(), { id: newId<ShiftId>(), version: 1 });

/** What the audit log keeps of a shift. */
export const factsOf = ({ teamId, personId, date, fromMinute, toMinute, work }: Shift) => ({
  teamId,
  personId,
  date,
  fromMinute,
  toMinute,
  work,
});
