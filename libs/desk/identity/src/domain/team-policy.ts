import { type Actor, NotAllowed, type TeamId } from '@kontaktpost/kernel';
import { isAdministrator } from './people-policy';

/** True for members of the team, leads among them, and for the product itself. */
export const worksIn = (actor: Actor, teamId: TeamId): boolean =>
  actor.kind === 'system' || actor.teams.some(({ id }) => id === teamId);

/** True for leads of the team, and for the product itself. */
export const leads = (actor: Actor, teamId: TeamId): boolean =>
  actor.kind === 'system' || actor.teams.some(({ id, role }) => id === teamId && role === 'LEAD');

/** Refuses everyone but leads of the team; `deed` completes "You do not have the right to …". */
export function ensureLead(actor: Actor, teamId: TeamId, deed: string): void {
  if (!leads(actor, teamId)) throw new NotAllowed(deed);
}

/** Refuses everyone but leads of the team and administrators. */
export function ensureLeadOrAdministrator(actor: Actor, teamId: TeamId, deed: string): void {
  if (!leads(actor, teamId) && !isAdministrator(actor)) throw new NotAllowed(deed);
}
