import { Audit } from '@kontaktpost/audit';
import { UnitOfWork } from '@kontaktpost/database';
import { ensureLead } from '@kontaktpost/identity';
import { type Actor, Clock, InvalidInput, personOf, type TeamId } from '@kontaktpost/kernel';
import { dateOf } from '@kontaktpost/working-time';
import { Injectable } from '@nestjs/common';
import { weekOf } from './domain/dates';
import { dateFault, timeFault } from './domain/shift-rules';
import { type Copied, copiesOf, withoutOverlaps } from './domain/week-copy';
import { RotaDesk } from './rota-desk';
import { RotaHints } from './rota-hints';
import { fresh } from './save-shift';
import type { Shift } from './shift.entity';
import { type Dates, ShiftsStore } from './shifts.store';

export type WeekWish = {
  readonly teamId: TeamId;
  /** Any day of the week that is copied. */
  readonly from: string;
  /** Any day of the week that is filled. */
  readonly to: string;
};

/** Fills a week with the shifts of another. Days that have shifts are left alone; so is what can't be: see the README. */
@Injectable()
export class CopyWeek {
  constructor(
    private readonly work: UnitOfWork,
    private readonly shifts: ShiftsStore,
    private readonly desk: RotaDesk,
    private readonly hints: RotaHints,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Gives the shifts that were made, by time. */
  run(actor: Actor, { teamId, from, to }: WeekWish): Promise<Shift[]> {
    return this.work.run(async () => {
      await this.desk.ensureWorksIn(actor, teamId);
      ensureLead(actor, teamId, 'change the rota of this team');
      const [source, target] = [weekOf(from), weekOf(to)];
      this.check(source, target);
      const copies = await this.copies(teamId, source, target);
      const made = copies.map((copy) => this.made(copy, { teamId, actor }));
      await this.shifts.addAll(made);
      const facts = { from: source[0], to: target[0], shifts: made.length };
      await this.audit.record(actor, 'rota.week-copied', { kind: 'team', id: teamId }, facts);
      await this.hints.tell([teamId]);
      return made;
    });
  }

  private check(source: readonly string[], target: readonly string[]): void {
    if (source[0] === target[0])
      throw new InvalidInput('to', 'This is the week that is copied. Choose another week to fill.');
    const fault = dateFault(target.at(-1) ?? '', this.today());
    if (fault) throw new InvalidInput('to', fault.message);
  }

  private async copies(teamId: TeamId, source: string[], target: string[]): Promise<Copied[]> {
    const members = await this.desk.members(teamId);
    const shifts = await this.shifts.ofTeams([teamId], datesOf(source));
    await this.shifts.lockRotaOf([...members]);
    const there = await this.shifts.ofTeams([teamId], datesOf(target));
    const taken = new Set(there.map(({ date }) => date));
    const wanted = copiesOf(shifts, { from: source, to: target, taken })
      .filter(({ personId }) => members.has(personId))
      .filter((copy) => timeFault(copy, this.today()) === null);
    return withoutOverlaps(wanted, await this.shifts.ofPeople([...members], datesOf(target)));
  }

  private made(copy: Copied, { teamId, actor }: { teamId: TeamId; actor: Actor }): Shift {
    const saved = { savedBy: personOf(actor), savedAt: this.clock.now() };
    return Object.assign(fresh(), copy, { teamId, ...saved });
  }

  private today(): string {
    return dateOf(this.clock.now()).toString();
  }
}

const datesOf = (week: readonly string[]): Dates => ({ from: week[0] ?? '', to: week.at(-1) ?? '' });
