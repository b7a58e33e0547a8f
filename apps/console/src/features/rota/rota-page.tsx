import { CalendarX } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { faultOf } from '../../shared/api/faults';
import { useText } from '../../shared/text/use-text';
import { dayOf } from '../../shared/time/days';
import { mondayOf, weekOf } from '../../shared/time/weeks';
import pageStyles from '../../shared/ui/page.module.css';
import { Empty, FaultCard } from '../../shared/ui/states';
import { TeamWeek } from './team-week';
import { useRotaTeams } from './use-rota';

export type RotaSearch = { vecka?: string | undefined; team?: string | undefined };
type PageProps = {
  search: RotaSearch;
  onSearch: (search: RotaSearch) => void;
  /** The way to the board. */
  board: (search: RotaSearch) => ReactNode;
};

/** A team's week: who does what when. Its leads edit it, its members see it. */
export function RotaPage({ search, onSearch, board }: PageProps) {
  const t = useText();
  const { teams, first, leads, error, refetch } = useRotaTeams();
  useEffect(() => {
    document.title = `${t('rota.title')} – Kontaktpost`;
  }, [t]);
  if (error && !teams)
    return (
      <main className={pageStyles.page}>
        <FaultCard fault={faultOf(error)} onRetry={refetch} />
      </main>
    );
  if (!teams) return <main className={pageStyles.page} />;
  const team = teams.find((one) => one.slug === search.team) ?? first;
  if (!team)
    return (
      <main>
        <Empty page sign={CalendarX} title={t('rota.noTeam')} />
      </main>
    );
  const monday = mondayOf(search.vecka ?? '') ?? thisMonday();
  const shown = { vecka: weekOf(monday), team: team.slug };
  return (
    <main className={pageStyles.page} data-pane>
      <TeamWeek
        key={`${team.id} ${monday}`}
        {...{ teams, team, monday }}
        lead={leads(team.id)}
        board={board(shown)}
        onTeam={(slug) => onSearch({ ...shown, team: slug })}
        onWeek={(vecka) => onSearch({ ...shown, vecka })}
        onHours={refetch}
      />
    </main>
  );
}

function thisMonday(): string {
  return mondayOf(weekOf(dayOf(Date.now()))) ?? '';
}
