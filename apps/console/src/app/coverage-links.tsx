import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PageLinks } from '../features/coverage/coverage-body';
import { useMe } from '../shared/session/me';
import { useText } from '../shared/text/use-text';
import { dayOf } from '../shared/time/days';
import { weekOf } from '../shared/time/weeks';

/** Where one goes from the board: to the rota, where leads set the phone hours too. */
export function useCoverageLinks(): PageLinks {
  const t = useText();
  const me = useMe();
  const toRota = (team: { slug: string }, day: string, inside: ReactNode) => (
    <Link to="/bevakning/schema" search={{ vecka: weekOf(day), team: team.slug }}>
      {inside}
    </Link>
  );
  const leads = (teamId: string) => me.teams.some(({ role, team }) => role === 'LEAD' && team.id === teamId);
  return {
    toRota: (team, day) => toRota(team, day, t('coverage.toRota')),
    toHours: (team) =>
      leads(team.id) ? toRota(team, dayOf(Date.now()), t('coverage.setHours')) : t('coverage.hoursNotMine'),
  };
}
