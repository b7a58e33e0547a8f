import type { AbsenceFactsFragment, AbsenceTeamsQuery } from '../../shared/api/generated/graphql';
import { lastDayOf } from '../../shared/people/away';
import { dayOf } from '../../shared/time/days';

type Team = AbsenceTeamsQuery['teams'][number];
export type Person = Team['members'][number]['person'];

const { compare } = new Intl.Collator('sv');

/** The teams that a person leads. */
export function ledBy(teams: readonly Team[], personId: string): Team[] {
  const leads = ({ role, person }: Team['members'][number]) => role === 'LEAD' && person.id === personId;
  return teams.filter((team) => team.members.some(leads));
}

/** The teams that a person works in. */
export function teamsOf(teams: readonly Team[], personId: string): Team[] {
  return teams.filter((team) => team.members.some(({ person }) => person.id === personId));
}

/** Whose absence somebody may register: the members of the teams that one leads, by name; oneself is not among them. */
export function membersLedBy(teams: readonly Team[], personId: string): Person[] {
  return byName(ledBy(teams, personId), personId);
}

/** Who can stand in for a person: the others of the same teams, by name. */
export function standInsFor(teams: readonly Team[], personId: string): Person[] {
  return byName(teamsOf(teams, personId), personId);
}

/** The absence, planned or begun, that has a day in common with the period. */
export function awayIn(
  absences: readonly AbsenceFactsFragment[],
  personId: string,
  { from, to }: { from: string; to: string },
): AbsenceFactsFragment | undefined {
  return absences.find(
    ({ person, state, startsAt, endsAt }) =>
      person.id === personId &&
      (state === 'PLANNED' || state === 'RUNNING') &&
      dayOf(startsAt) <= to &&
      lastDayOf(endsAt) >= from,
  );
}

function byName(teams: readonly Team[], without: string): Person[] {
  const people = new Map(teams.flatMap((team) => team.members.map(({ person }) => [person.id, person])));
  people.delete(without);
  return [...people.values()].sort((a, b) => compare(a.name, b.name));
}
