import { CalendarOff } from 'lucide-react';
import { useEffect } from 'react';
import { faultOf } from '../../shared/api/faults';
import { useMe } from '../../shared/session/me';
import { useText } from '../../shared/text/use-text';
import { weekNumber } from '../../shared/time/weeks';
import { Empty, FaultCard, Skeleton } from '../../shared/ui/states';
import { BoardHead } from './board-head';
import { CoverageBody, type PageLinks } from './coverage-body';
import styles from './page.module.css';
import { type CoverageSearch, placeOf } from './place';
import { useBoard, useMoment } from './use-coverage';

type PageProps = {
  search: CoverageSearch;
  onSearch: (next: CoverageSearch) => void;
  links: PageLinks;
};

/** Who reads and answers, of every team that one works in: the week, the day, what is missing, who is there. */
export function CoveragePage({ search, onSearch, links }: PageProps) {
  const t = useText();
  const me = useMe();
  const now = useMoment();
  const place = placeOf(search, now.day);
  const coverage = useBoard(place.days[0] ?? now.day);
  useEffect(() => {
    document.title = `${t('nav.coverage')} – Kontaktpost`;
  }, [t]);
  const { board, error, again } = coverage;
  if (board && board.rows.length > 0) {
    return (
      <main className={styles.page}>
        <CoverageBody {...{ search, onSearch, links, place, now, coverage, board }} />
      </main>
    );
  }
  return (
    <main className={styles.page}>
      <div className={styles.main} data-pane>
        <BoardHead search={search} place={place} board={board} onSearch={onSearch} />
        {board && (
          <Empty sign={CalendarOff} title={t('coverage.noTeam')}>
            <p>{t('coverage.noTeamUnder')}</p>
          </Empty>
        )}
        {!board && error && <FaultCard fault={faultOf(error)} onRetry={again} />}
        {!board && !error && <Waiting rows={me.teams.length} number={weekNumber(place.week)} />}
      </div>
    </main>
  );
}

/** Grey rows of the height that the real ones have. */
function Waiting({ rows, number }: { rows: number; number: number }) {
  const t = useText();
  return (
    <section className={styles.boardWaiting} aria-label={t('coverage.week', { number })} aria-busy="true">
      {Array.from({ length: rows }, (_none, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: grey rows have nothing but their place
        <Skeleton key={i} width="100%" height={36} />
      ))}
    </section>
  );
}
