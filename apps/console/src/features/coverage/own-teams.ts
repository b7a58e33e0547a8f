import type { Me } from '../../shared/session/me';

/** The ids of the teams that one leads, then of the others that one is in. */
export function ownTeams({ teams }: Pick<Me, 'teams'>): string[] {
  const led = teams.filter(({ role }) => role === 'LEAD');
  return [...new Set([...led, ...teams].map(({ team }) => team.id))];
}
