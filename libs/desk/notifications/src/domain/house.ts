import type { PersonId, TeamId, TeamRole } from '@kontaktpost/kernel';

export type Member = { readonly personId: PersonId; readonly role: TeamRole };

/** Who answers while somebody is away: one of the two. */
export type Cover = { readonly standInId: PersonId | null; readonly teamId: TeamId | null };

/** Who works here, and who is away, at one moment. */
export type House = {
  readonly members: ReadonlyMap<TeamId, readonly Member[]>;
  readonly away: ReadonlyMap<PersonId, Cover>;
  /** Who works here no longer. */
  readonly left: ReadonlySet<PersonId>;
};

/** True for who works here and is not away. */
export const isThere = (house: House, personId: PersonId): boolean =>
  !house.left.has(personId) && !house.away.has(personId);

/** Who is told for a team: its leads who are there; without any the members who are; without any all its leads, so that it is told at all. */
export function leadsOf(house: House, teamId: TeamId | null): readonly PersonId[] {
  const members = (teamId && house.members.get(teamId)) || [];
  const leads = members.filter(({ role }) => role === 'LEAD');
  const there = (some: readonly Member[]) => some.filter(({ personId }) => isThere(house, personId));
  const told = [there(leads), there(members), leads].find((some) => some.length > 0) ?? [];
  return told.map(({ personId }) => personId);
}

/** Who sees to a person's work now: the person, or who covers while the person is away; nobody when neither is there. */
export function seesTo(house: House, personId: PersonId | null): readonly PersonId[] {
  if (personId === null || house.left.has(personId)) return [];
  const cover = house.away.get(personId);
  if (!cover) return [personId];
  if (cover.standInId === null) return leadsOf(house, cover.teamId);
  return isThere(house, cover.standInId) ? [cover.standInId] : [];
}
