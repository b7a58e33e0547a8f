import { UnitOfWork } from '@kontaktpost/database';
import { ensureLeadOrAdministrator } from '@kontaktpost/identity';
import { type Actor, NotFound, newId, type TeamId } from '@kontaktpost/kernel';
import { OrganisationStore, type Team } from '@kontaktpost/organisation';
import { Injectable } from '@nestjs/common';
import { CalendarStore } from './calendar.store';
import { type PeriodWish, weekPlan } from './domain/week-plan';
import { NoteCalendar } from './note-calendar';
import { TeamPeriod } from './team-period.entity';

export type OpeningHoursWish = { readonly teamId: TeamId; readonly periods: readonly PeriodWish[] };

/** Puts a new week in the place of the one that the team had; without periods the team has no opening hours. */
@Injectable()
export class SaveOpeningHours {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisation: OrganisationStore,
    private readonly calendar: CalendarStore,
    private readonly note: NoteCalendar,
  ) {}

  run(actor: Actor, { teamId, periods }: OpeningHoursWish): Promise<Team> {
    return this.work.run(async () => {
      const team = await this.organisation.lockTeam(teamId);
      if (!team) throw new NotFound('team');
      ensureLeadOrAdministrator(actor, team.id, "change the team's opening hours");
      const plan = weekPlan(periods);
      const rows = plan.map((period) => Object.assign(new TeamPeriod(), { id: newId(), teamId, ...period }));
      await this.calendar.replacePeriods(teamId, rows);
      await this.note.run(actor, {
        deed: 'calendar.hours-changed',
        subject: { kind: 'team', id: teamId },
        teamId,
        facts: { periods: plan },
      });
      return team;
    });
  }
}
