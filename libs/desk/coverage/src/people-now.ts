import type { PersonId } from '@kontaktpost/kernel';
import { AttendanceStore, stayOf } from '@kontaktpost/realtime';
import { dateOf } from '@kontaktpost/working-time';
import { Injectable } from '@nestjs/common';
import { grouped } from './domain/grouped';
import { spansOfDays } from './domain/local-times';
import type { PeopleFacts } from './domain/presence';
import { Plans } from './plans';
import { ShiftsStore } from './shifts.store';

/** Gathers where people are: their screens' signs, the rota of all their teams, and their absences. */
@Injectable()
export class PeopleNow {
  constructor(
    private readonly attendance: AttendanceStore,
    private readonly shifts: ShiftsStore,
    private readonly plans: Plans,
  ) {}

  /** What is known of these people on the date of `now`. */
  async of(personIds: readonly PersonId[], now: Date): Promise<PeopleFacts> {
    const today = dateOf(now).toString();
    const day = { from: today, to: today };
    const [seen, shifts, away] = await Promise.all([
      this.attendance.of(personIds),
      this.shifts.ofPeople(personIds, day),
      this.plans.awayOf(personIds, day),
    ]);
    const spanOf = spansOfDays();
    const pieces = shifts.map((shift) => ({
      ...spanOf(shift),
      teamId: shift.teamId,
      personId: shift.personId,
      work: shift.work,
    }));
    return {
      stays: new Map(seen.map((sign) => [sign.personId, stayOf(sign)])),
      rota: grouped(pieces, ({ personId }) => personId),
      away,
    };
  }
}
