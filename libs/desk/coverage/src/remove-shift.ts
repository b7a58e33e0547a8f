import { Audit } from '@kontaktpost/audit';
import { UnitOfWork } from '@kontaktpost/database';
import { ensureLead, worksIn } from '@kontaktpost/identity';
import { type Actor, NotFound, type ShiftId } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { RotaHints } from './rota-hints';
import { factsOf } from './save-shift';
import { ShiftsStore } from './shifts.store';

/** Takes a shift off the rota. */
@Injectable()
export class RemoveShift {
  constructor(
    private readonly work: UnitOfWork,
    private readonly shifts: ShiftsStore,
    private readonly hints: RotaHints,
    private readonly audit: Audit,
  ) {}

  run(actor: Actor, shiftId: ShiftId): Promise<boolean> {
    return this.work.run(async () => {
      const shift = await this.shifts.lock(shiftId);
      if (!shift || !worksIn(actor, shift.teamId)) throw new NotFound('shift');
      ensureLead(actor, shift.teamId, 'change the rota of this team');
      await this.shifts.remove(shift.id);
      await this.audit.record(actor, 'shift.removed', { kind: 'shift', id: shift.id }, factsOf(shift));
      await this.hints.tell([shift.teamId]);
      return true;
    });
  }
}
