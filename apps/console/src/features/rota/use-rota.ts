import { useQuery } from '@apollo/client/react';
import { useHints } from '../../shared/hints/hints';
import { useMe } from '../../shared/session/me';
import { addDays, daysFrom } from '../../shared/time/weeks';
import { ROTA_ABSENCES, ROTA_DAYS, ROTA_TEAMS, ROTA_WEEK } from './documents';
import { rotaTopics } from './hints';
import { type Absence, type Day, type RotaTeam, type Shift, shownDays, slotsOf } from './rota-week';

const POLICY = 'cache-and-network';
const quietly = () => undefined; // what was shown stays; the query's own error says why

/** The teams that the reader works in, whether the reader leads each of them, and the one that comes first, as on the board. */
export function useRotaTeams() {
  const me = useMe();
  const { data, error, refetch } = useQuery(ROTA_TEAMS, { fetchPolicy: POLICY });
  const teams = data?.teams.filter((team) => me.teams.some((mine) => mine.team.id === team.id));
  const leads = (teamId: string) => me.teams.some((mine) => mine.team.id === teamId && mine.role === 'LEAD');
  const own = [...me.teams].sort((one, other) => Number(other.role === 'LEAD') - Number(one.role === 'LEAD'));
  const dear = own.flatMap(({ team }) => teams?.filter(({ id }) => id === team.id) ?? []);
  const first = dear.find(({ openingPeriods }) => openingPeriods.length > 0) ?? dear[0];
  return { teams, first, leads, error, refetch: () => void refetch().catch(quietly) };
}

export type Rota = {
  monday: string;
  days: Day[];
  shifts: readonly Shift[];
  absences: readonly Absence[];
};

/** A team's week: shifts, what is needed, closed days, who is away. Follows what others change. */
export function useRota(team: RotaTeam, monday: string) {
  const span = { from: monday, to: addDays(monday, 6) };
  const years = { firstYear: Number(span.from.slice(0, 4)), lastYear: Number(span.to.slice(0, 4)) };
  const variables = { teamId: team.id, ...span };
  const week = useQuery(ROTA_WEEK, { variables, fetchPolicy: POLICY });
  const days = useQuery(ROTA_DAYS, { variables: { ...years, ...span }, fetchPolicy: POLICY });
  const absences = useQuery(ROTA_ABSENCES, { variables, fetchPolicy: POLICY });
  const again = () =>
    Promise.all([week.refetch(), days.refetch(), absences.refetch()]).then(quietly, quietly);
  useHints(rotaTopics, () => void again());
  const rota: Rota | undefined = week.data && {
    monday,
    shifts: week.data.shifts,
    absences: absences.data?.absences ?? [],
    days: shownDays(daysFrom(monday), team, week.data.shifts).map((date) => ({
      date,
      slots: slotsOf(boardOf(week.data, team.id), date),
      holiday: [...(days.data?.first ?? []), ...(days.data?.last ?? [])].find((day) => day.date === date)
        ?.name,
      special: specialOf(days.data?.specialDays ?? [], team.id, date),
    })),
  };
  return { rota, error: week.error, again };
}

type Board = { coverageBoard: readonly { team: { id: string }; slots: Parameters<typeof slotsOf>[0] }[] };

function boardOf(data: Board | undefined, teamId: string) {
  return data?.coverageBoard.find((one) => one.team.id === teamId)?.slots ?? [];
}

/** The team's own day goes before the organisation's. */
function specialOf(days: readonly NonNullable<Day['special']>[], teamId: string, date: string) {
  const that = days.filter((day) => day.date === date && (!day.team || day.team.id === teamId));
  return that.find((day) => day.team) ?? that[0];
}
