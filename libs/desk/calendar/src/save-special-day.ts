import { UnitOfWork, violatedConstraint } from '@kontaktpost/database';
import { ensureAdministrator, ensureLeadOrAdministrator } from '@kontaktpost/identity';
import {
  type Actor,
  Conflict,
  InvalidInput,
  NotFound,
  newId,
  type SpecialDayId,
  type TeamId,
} from '@kontaktpost/kernel';
import { OrganisationStore } from '@kontaktpost/organisation';
import { Injectable } from '@nestjs/common';
import { CalendarStore } from './calendar.store';
import { type DayWish, specialDayPlan } from './domain/special-day-plan';
import { NoteCalendar } from './note-calendar';
import { SpecialDay } from './special-day.entity';

export type SpecialDayWish = DayWish & {
  /** Left out: a new day. */
  readonly specialDayId?: SpecialDayId | null;
  /** Left out: for the whole organisation; of a day that there is, as it was. */
  readonly teamId?: TeamId | null;
};

/** Adds or changes a day that is closed or shortened by local decision, for a team or for the whole organisation. */
@Injectable()
export class SaveSpecialDay {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisation: OrganisationStore,
    private readonly calendar: CalendarStore,
    private readonly note: NoteCalendar,
  ) {}

  run(actor: Actor, wish: SpecialDayWish): Promise<SpecialDay> {
    return this.work.run(async () => {
      const day = await this.find(wish);
      ensureMayChange(actor, day.teamId);
      const before = wish.specialDayId ? timesOf(day) : null;
      Object.assign(day, specialDayPlan(wish));
      await this.calendar.saveSpecialDay(day).catch(dateTaken);
      await this.note.run(actor, {
        deed: before ? 'calendar.day-changed' : 'calendar.day-added',
        subject: { kind: 'special-day', id: day.id },
        teamId: day.teamId,
        facts: { before, now: timesOf(day) },
      });
      return day;
    });
  }

  private async find({ specialDayId, teamId = null }: SpecialDayWish): Promise<SpecialDay> {
    if (!specialDayId) return this.fresh(teamId);
    const day = await this.calendar.lockSpecialDay(specialDayId);
    if (!day) throw new NotFound('special day');
    if (teamId !== null && teamId !== day.teamId)
      throw new InvalidInput(
        'teamId',
        'A special day stays where it is. Remove it, and add it for the team.',
      );
    return day;
  }

  private async fresh(teamId: TeamId | null): Promise<SpecialDay> {
    if (teamId !== null && !(await this.organisation.teamById(teamId))) throw new NotFound('team');
    return Object.assign(new SpecialDay(), { id: newId<SpecialDayId>(), teamId });
  }
}

/** Refuses everyone but administrators, and for a team's own days its leads. */
export function ensureMayChange(actor: Actor, teamId: TeamId | null): void {
  if (teamId === null) ensureAdministrator(actor, "change the organisation's closed and short days");
  else ensureLeadOrAdministrator(actor, teamId, "change the team's closed and short days");
}

/** What the audit log keeps of a day: when it is, and its hours. */
export const timesOf = ({ date, opensMinute, closesMinute }: SpecialDay) => ({
  date,
  opensMinute,
  closesMinute,
});

function dateTaken(fault: unknown): never {
  if (violatedConstraint(fault) === 'special_days_once')
    throw new Conflict('There is already a closed or short day on this date. Change that one.', {
      field: 'date',
    });
  throw fault;
}
