import { AbsenceKind, RegisterAbsence } from '@kontaktpost/absences';
import { Calendars, SaveOpeningHours, SaveSpecialDay } from '@kontaktpost/calendar';
import { CopyWeek, SaveShift, type Work } from '@kontaktpost/coverage';
import { type PersonId, system, type TeamId } from '@kontaktpost/kernel';
import { addWorkingDays, dateOf } from '@kontaktpost/working-time';
import type { DemoActors, Get } from './demo-actors';
import { demoTeams } from './demo-organisation';
import { demoRota } from './demo-rota';

const DEMO = system('demo');
const FRIDAY = 5;

/** What the rota of the demo is about: teams by slug, people by e-mail address. */
export type DemoStaff = {
  readonly teams: ReadonlyMap<string, TeamId>;
  readonly people: ReadonlyMap<string, PersonId>;
};

/** Opening hours of every team, and a local short day, before any mail comes. */
export async function seedCalendars(get: Get, teams: ReadonlyMap<string, TeamId>, now: Date): Promise<void> {
  for (const { slug, phoneHours, leastStaffing } of demoTeams) {
    const week = [1, 2, 3, 4, FRIDAY].flatMap((weekday) =>
      (weekday === FRIDAY ? phoneHours.friday : phoneHours.otherDays).map(([from, to]) => ({
        weekday,
        from,
        to,
        leastStaffing,
      })),
    );
    await get(SaveOpeningHours).run(DEMO, { teamId: need(teams, slug), periods: week });
  }
  const { year } = dateOf(now);
  const eve = { date: `${year}-12-23`, name: 'Dag före julafton', opensAt: null, closesAt: '12:00' };
  await get(SaveSpecialDay).run(DEMO, eve);
}

/** The rota from last week to the week after next, and a colleague who is away for a day soon. */
export async function seedRota(
  get: Get,
  { teams, people }: DemoStaff,
  { actors, now }: { actors: DemoActors; now: Date },
): Promise<void> {
  const today = dateOf(now);
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  for (const { team, person, weekdays, from, to, work } of demoRota)
    for (const weekday of weekdays)
      await get(SaveShift).run(DEMO, {
        teamId: need(teams, team),
        personId: need(people, person),
        date: monday.add({ days: weekday - 1 }).toString(),
        from,
        to,
        work: work as Work,
      });
  for (const weeks of [-1, 1, 2])
    for (const teamId of teams.values())
      await get(CopyWeek).run(DEMO, {
        teamId,
        from: monday.toString(),
        to: monday.add({ weeks }).toString(),
      });
  await seedAbsence(get, { teams, people }, { actors, now });
}

async function seedAbsence(
  get: Get,
  { teams, people }: DemoStaff,
  { actors, now }: { actors: DemoActors; now: Date },
): Promise<void> {
  const calendar = await get(Calendars).ofTeam(need(teams, 'bygg-och-miljo'));
  const day = addWorkingDays(dateOf(now), 2, calendar).toString();
  await get(RegisterAbsence).run(await actors.of('elin.aberg@ekvalla.example'), {
    kind: AbsenceKind.OTHER,
    from: day,
    to: day,
    standInId: need(people, 'sara.ek@ekvalla.example'),
    ticketsComeBack: true,
  });
}

function need<V>(map: ReadonlyMap<string, V>, key: string): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The demo names ${key}, which it does not make.`);
  return value;
}
