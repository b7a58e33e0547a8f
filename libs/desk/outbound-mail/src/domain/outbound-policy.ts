import type { PersonActor, PersonId, TeamId } from '@kontaktpost/kernel';

/** Whose work a mailbox is. */
export type WorkedBy = { readonly teamId: TeamId | null; readonly ownerId: PersonId | null };

/**
 * True when the person may decide what becomes of a mail of this mailbox: its team, or its owner. Registrars, lawyers and
 * delegates read what their board holds, and don't write for others (decisions 5).
 */
export const maySettle = ({ id, teams }: PersonActor, { teamId, ownerId }: WorkedBy): boolean =>
  ownerId === id || teams.some((team) => team.id === teamId);
