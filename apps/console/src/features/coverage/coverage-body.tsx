import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { faultOf } from '../../shared/api/faults';
import { useMe } from '../../shared/session/me';
import { useText } from '../../shared/text/use-text';
import { weekNumber, weekOf } from '../../shared/time/weeks';
import { Button } from '../../shared/ui/button';
import { FaultCard } from '../../shared/ui/states';
import type { Board, Team } from './board';
import { BoardHead } from './board-head';
import { BoardTable } from './board-table';
import { FillDialog } from './fill-dialog';
import { type Gap, gapsOf, isOver, type Moment } from './gaps';
import { Alarms, Gaps } from './gaps-panel';
import { Legend } from './legend';
import { liveByTeam } from './live';
import { ownTeams } from './own-teams';
import styles from './page.module.css';
import { type CoverageSearch, otherDay, otherWeek, type Place, teamOf } from './place';
import { PresenceNow } from './presence-now';
import { Proposals } from './proposals';
import { TeamDay } from './team-day';
import { type useBoard, useDay } from './use-coverage';
import { useHeld } from './use-held';
import { useNarrow } from './use-narrow';
import { WeekBoard } from './week-board';

export type PageLinks = {
  /** To the rota of a team, in the week of a day. */
  toRota: (team: Team, day: string) => ReactNode;
  /** To where a team's phone hours are set; words only for those who may not. */
  toHours: (team: Team) => ReactNode;
};
type BodyProps = {
  search: CoverageSearch;
  onSearch: (next: CoverageSearch) => void;
  links: PageLinks;
  place: Place;
  now: Moment;
  coverage: ReturnType<typeof useBoard>;
  board: Board;
};

/** The board with all that belongs to it, once there is one. */
export function CoverageBody(props: BodyProps) {
  const { search, place, now, coverage, board, links } = props;
  const t = useText();
  const me = useMe();
  const [gap, setGap] = useState<Gap>();
  const mine = useMemo(() => ownTeams(me), [me]);
  const teams = board.rows.map((row) => row.team);
  const team = teamOf(teams, search.brevlada, mine) ?? teams[0];
  const day = board.rows
    .find((row) => row.team.id === team?.id)
    ?.days.find((shown) => shown.day === place.day) ?? { day: place.day, pieces: [], hours: [] };
  const loaded = useDay(team?.id ?? '', place.day, now.day);
  const done = () => {
    coverage.again();
    loaded.again();
  };
  if (!team) return null;
  return (
    <>
      <div className={styles.main} data-pane>
        <BoardHead search={search} place={place} board={board} onSearch={props.onSearch} />
        {coverage.error && <FaultCard fault={faultOf(coverage.error)} onRetry={coverage.again} />}
        <BoardPart {...props} teamId={team.id} />
        {team.openingPeriods.length === 0 && (
          <p className={styles.noHours}>
            {t('coverage.noHours', { team: team.name })} {links.toHours(team)}
          </p>
        )}
        <TeamDay {...{ team, day, now, loaded }} toRota={links.toRota(team, place.day)} />
      </div>
      <section className={styles.panel} aria-label={t('coverage.panel')} data-pane>
        <Alarms alarms={coverage.alarms} />
        <Proposals proposals={coverage.proposals} onDone={done} />
        <WeekGaps board={board} place={place} now={now} onFill={setGap} />
        {loaded.data && (
          <PresenceNow
            team={team.name}
            members={loaded.data.attendance}
            absences={loaded.data.awayNow}
            now={now}
          />
        )}
      </section>
      {gap && <FillDialog gap={gap} onClose={() => setGap(undefined)} onDone={done} />}
    </>
  );
}

/** The cells hold still while the pointer or the focus is among them; what has changed meanwhile waits behind a button. */
function BoardPart({
  search,
  onSearch,
  place,
  now,
  coverage,
  board,
  teamId,
}: BodyProps & { teamId: string }) {
  const t = useText();
  const narrow = useNarrow();
  const [holds, setHolds] = useState({ focus: false, pointer: false });
  const held = useHeld(board, place.week + String(coverage.waiting), holds.focus || holds.pointer);
  const onHold = useCallback(
    (by: 'focus' | 'pointer', on: boolean) =>
      setHolds((before) => (before[by] === on ? before : { ...before, [by]: on })),
    [],
  );
  const live = useMemo(() => liveByTeam(coverage.alarms), [coverage.alarms]);
  const oneDay = search.vy === 'dag' || (narrow && search.vy !== 'tabell');
  const { shown } = held;
  const days = oneDay ? [place.day] : shown.days;
  const go = (change: CoverageSearch) => onSearch({ ...search, ...change });
  const label = t('coverage.boardName', { number: weekNumber(place.week) });
  if (search.vy === 'tabell') return <BoardTable board={shown} days={days} label={label} />;
  return (
    <div className={styles.board} aria-busy={coverage.waiting}>
      {held.waits && (
        <div className={styles.waits}>
          <Button small onPress={held.take}>
            {t('coverage.changed')}
          </Button>
        </div>
      )}
      <WeekBoard
        board={shown}
        {...{ days, now, live, teamId, label, onHold }}
        waiting={coverage.waiting}
        onOpen={(team, day) => go({ vecka: weekOf(day), dag: day, brevlada: team.slug, vy: 'dag' })}
        onTeam={(team) => go({ brevlada: team.slug })}
        onWeek={(by) => onSearch(otherWeek(search, place, by))}
        onDay={
          oneDay
            ? (by) => {
                const day = otherDay(shown.days, place.day, by);
                go({ dag: day, vecka: weekOf(day) });
              }
            : undefined
        }
      />
      <Legend short={[...live.values()].includes('short')} />
    </div>
  );
}

type WeekGapsProps = { board: Board; place: Place; now: Moment; onFill: (gap: Gap) => void };

/** Of this week only what is not over counts: nobody can fill this morning. */
function WeekGaps({ board, place, now, onFill }: WeekGapsProps) {
  const t = useText();
  const thisWeek = weekOf(now.day) === place.week;
  const gaps = gapsOf(board).filter((gap) => !thisWeek || !isOver(gap, now));
  const title = thisWeek
    ? t('coverage.gaps', { count: gaps.length })
    : t('coverage.gapsOfWeek', { count: gaps.length, number: weekNumber(place.week) });
  return <Gaps gaps={gaps} now={now} title={title} onFill={onFill} />;
}
