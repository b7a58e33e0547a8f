import { type Actor, NotAllowed } from '@kontaktpost/kernel';

/** True for those who look after people, teams and mailboxes: administrators, and the product when it sets itself up. */
export const isAdministrator = (actor: Actor): boolean =>
  actor.kind === 'person' ? actor.administrator : actor.name === 'demo' || actor.name === 'set-up';

/** Refuses everyone but administrators; `deed` completes "You do not have the right to …". */
export function ensureAdministrator(actor: Actor, deed: string): void {
  if (!isAdministrator(actor)) throw new NotAllowed(deed);
}
