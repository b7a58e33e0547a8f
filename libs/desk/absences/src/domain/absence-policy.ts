import type { PersonActor, PersonId, TeamId } from '@kontaktpost/kernel';

/** Whose absence it is: the person, and the teams that the person works in. */
export type Whose = { readonly personId: PersonId; readonly teamIds: readonly TeamId[] };

/** True for the person and for the leads of the person's teams: they register, change and end, and know why. */
export const maySettle = (actor: PersonActor, { personId, teamIds }: Whose): boolean =>
  actor.id === personId || actor.teams.some(({ id, role }) => role === 'LEAD' && teamIds.includes(id));

/** True for those whom an absence concerns: the person, colleagues of the person's teams, and those who answer meanwhile. */
export const concerns = (
  actor: PersonActor,
  {
    standInId,
    teamId,
    ...whose
  }: Whose & { readonly standInId: PersonId | null; readonly teamId: TeamId | null },
): boolean =>
  maySettle(actor, whose) ||
  actor.id === standInId ||
  actor.teams.some(({ id }) => id === teamId || whose.teamIds.includes(id));
