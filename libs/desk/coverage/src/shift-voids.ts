import { PeopleStore } from '@kontaktpost/identity';
import { Injectable } from '@nestjs/common';
import { spansOfDays } from './domain/local-times';
import { minus } from './domain/spans';
import type { ShiftVoid } from './domain/work';
import { Plans } from './plans';
import type { Shift } from './shift.entity';

/** Says which shifts do not count. */
@Injectable()
export class ShiftVoids {
  constructor(
    private readonly people: PeopleStore,
    private readonly plans: Plans,
  ) {}

  /** For each shift: that the person has left its team, or is away for all of it; null when it counts, also in part. */
  async of(shifts: readonly Shift[]): Promise<(ShiftVoid | null)[]> {
    const dates = shifts.map(({ date }) => date).sort((a, b) => a.localeCompare(b));
    const people = [...new Set(shifts.map(({ personId }) => personId))];
    const [grants, away] = await Promise.all([
      this.people.membersOf([...new Set(shifts.map(({ teamId }) => teamId))]),
      this.plans.awayOf(people, { from: dates[0] ?? '', to: dates.at(-1) ?? '' }),
    ]);
    const members = new Set(grants.map(({ teamId, personId }) => `${teamId} ${personId}`));
    const spanOf = spansOfDays();
    return shifts.map((shift) => {
      if (!members.has(`${shift.teamId} ${shift.personId}`)) return 'LEFT_TEAM';
      const left = minus([spanOf(shift)], away.get(shift.personId) ?? []);
      return left.length === 0 ? 'AWAY' : null;
    });
  }
}
