import { type Absence, AbsencesStore } from '@kontaktpost/absences';
import { Calendars, type TeamCalendar } from '@kontaktpost/calendar';
import { PeopleStore } from '@kontaktpost/identity';
import type { PersonId, TeamId } from '@kontaktpost/kernel';
import { instantAt, openingsOn } from '@kontaktpost/working-time';
import { Injectable } from '@nestjs/common';
import { grouped } from './domain/grouped';
import { spansOfDays } from './domain/local-times';
import { plannedIn } from './domain/planned';
import { type Slot, slotsOf } from './domain/slots';
import type { Span } from './domain/spans';
import { type MailShiftRow, ShiftsStore } from './shifts.store';

export type PlannedSlot = Slot & { readonly planned: number };

/** A team's phone hours with what the rota plans for them, and who works in the team, leads first. */
export type Plan = {
  readonly slots: readonly PlannedSlot[];
  readonly members: readonly PersonId[];
  readonly calendar: TeamCalendar;
};

type Facts = {
  readonly calendars: ReadonlyMap<TeamId, TeamCalendar>;
  readonly members: ReadonlyMap<TeamId, readonly PersonId[]>;
  readonly shifts: ReadonlyMap<TeamId, readonly MailShiftRow[]>;
  readonly away: ReadonlyMap<PersonId, readonly Span[]>;
};

/** What the rota plans: shifts for mail of those who work in the team, absences taken off. */
@Injectable()
export class Plans {
  constructor(
    private readonly calendars: Calendars,
    private readonly people: PeopleStore,
    private readonly shifts: ShiftsStore,
    private readonly absences: AbsencesStore,
  ) {}

  /** The plans of these teams on these dates, which follow each other; the same few statements however many teams there are. */
  async of(teamIds: readonly TeamId[], dates: readonly string[]): Promise<Map<TeamId, Plan>> {
    const facts = await this.gather(teamIds, { from: dates[0] ?? '', to: dates.at(-1) ?? '' });
    const spanOf = spansOfDays();
    return new Map(teamIds.map((id) => [id, planOf(id, { dates, facts, spanOf })]));
  }

  /** When these people are away, as far as it touches the dates. */
  async awayOf(
    personIds: readonly PersonId[],
    { from, to }: { from: string; to: string },
  ): Promise<Map<PersonId, Span[]>> {
    if (personIds.length === 0) return new Map();
    return awaySpans(await this.absences.touching(personIds, instantAt(from, 0), instantAt(to, 1440)));
  }

  private async gather(teamIds: readonly TeamId[], period: { from: string; to: string }): Promise<Facts> {
    const [calendars, grants, shifts] = await Promise.all([
      this.calendars.ofTeams(teamIds),
      this.people.membersOf(teamIds),
      this.shifts.mailOf(teamIds, period),
    ]);
    const byTeam = grouped(grants, ({ teamId }) => teamId);
    const members = new Map([...byTeam].map(([id, all]) => [id, all.map(({ personId }) => personId)]));
    const away = await this.awayOf([...new Set(shifts.map(({ personId }) => personId))], period);
    return { calendars, members, shifts: grouped(shifts, ({ teamId }) => teamId), away };
  }
}

const NONE: TeamCalendar = { holidays: new Set<string>(), special: new Map(), periods: [] };

function planOf(
  teamId: TeamId,
  {
    dates,
    facts,
    spanOf,
  }: { dates: readonly string[]; facts: Facts; spanOf: ReturnType<typeof spansOfDays> },
): Plan {
  const calendar = facts.calendars.get(teamId) ?? NONE;
  const members = facts.members.get(teamId) ?? [];
  const slots = dates.flatMap((date) => slotsOf(openingsOn(date, calendar)));
  const still = new Set(members);
  const shifts = (facts.shifts.get(teamId) ?? [])
    .filter(({ personId }) => still.has(personId))
    .map((shift) => ({ ...spanOf(shift), personId: shift.personId }));
  const planned = plannedIn(slots, shifts, facts.away);
  return { calendar, members, slots: slots.map((slot, i) => ({ ...slot, planned: planned[i] ?? 0 })) };
}

/** Absences as spans, person by person. */
export const awaySpans = (absences: readonly Absence[]): Map<PersonId, Span[]> => {
  const byPerson = grouped(absences, ({ personId }) => personId);
  const spanOf = ({ startsAt, endsAt }: Absence): Span => ({
    start: startsAt.getTime(),
    end: endsAt.getTime(),
  });
  return new Map([...byPerson].map(([personId, own]) => [personId, own.map(spanOf)]));
};
