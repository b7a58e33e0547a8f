import { isAdministrator } from '@kontaktpost/identity';
import { InvalidInput, type PersonActor } from '@kontaktpost/kernel';
import { Injectable } from '@nestjs/common';
import { CalendarStore } from './calendar.store';
import { spanOf } from './domain/special-day-plan';
import type { SpecialDay } from './special-day.entity';
import { type Holiday, holidaysOf } from './swedish-holidays';

const FIRST_YEAR = 2005;
const LAST_YEAR = 2100;

/** The days out of the ordinary that a person asks for. */
@Injectable()
export class ListDays {
  constructor(private readonly calendar: CalendarStore) {}

  /** Since 2005 the law is as it is now. */
  holidays(year: number): Holiday[] {
    if (year < FIRST_YEAR || year > LAST_YEAR)
      throw new InvalidInput('year', `Choose a year from ${FIRST_YEAR} to ${LAST_YEAR}.`);
    return holidaysOf(year);
  }

  /** The organisation's and those of the person's teams, for administrators of all teams, by date. */
  async special(actor: PersonActor, between: { from: string; to: string }): Promise<SpecialDay[]> {
    const { from, to } = spanOf(between.from, between.to);
    const teams = isAdministrator(actor) ? null : actor.teams.map(({ id }) => id);
    return this.calendar.specialDaysBetween(from, to, teams);
  }
}
