import type { Actor, PersonId, TeamId } from '@kontaktpost/kernel';

/** Whose work a mailbox is. */
export type WorkedBy = { readonly teamId: TeamId | null; readonly ownerId: PersonId | null };

/**
 * True when the actor may work on the mailbox's tickets: its team, or the owner of a personal one. Registrars, lawyers and
 * delegates read what their board holds, and don't answer for others (decisions 5).
 */
export function mayWorkOn(actor: Actor, mailbox: WorkedBy): boolean {
  if (actor.kind === 'system') return true;
  return mailbox.ownerId === actor.id || actor.teams.some(({ id }) => id === mailbox.teamId);
}
