import { useQuery } from '@apollo/client/react';
import { CalendarRange } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useHints } from '../../shared/hints/hints';
import { useMe } from '../../shared/session/me';
import { useText } from '../../shared/text/use-text';
import { timeOf } from '../../shared/time/times';
import { classes } from '../../shared/ui/classes';
import { icon } from '../../shared/ui/icon-size';
import { pieceAt, piecesByDay } from './board';
import styles from './card.module.css';
import { COVERAGE_NOW } from './documents';
import { coverageTopics } from './hints';
import { openUntil } from './open-until';
import { ownTeams } from './own-teams';
import { useCalm, useEachMinute, useMoment } from './use-coverage';

type CardProps = { link: (team: string, inside: ReactNode) => ReactNode };
const MOST_BARS = 8;

/** The phone hours of this moment: until when, and how many of those needed are there. Nothing while closed. */
export default function CoverageCard({ link }: CardProps) {
  const t = useText();
  const me = useMe();
  const now = useMoment();
  const { data, refetch } = useQuery(COVERAGE_NOW, {
    variables: { today: now.day },
    fetchPolicy: 'cache-and-network',
  });
  const again = useCalm(() => void refetch().catch(() => undefined)); // the card stays as it was
  useHints(coverageTopics, again);
  useEachMinute(again);
  const open = useMemo(
    () =>
      ownTeams(me).flatMap((id) => {
        const coverage = data?.coverageBoard.find(({ team }) => team.id === id);
        const pieces = piecesByDay(coverage?.slots ?? []).get(now.day) ?? [];
        const piece = pieceAt(pieces, now.minute);
        return coverage && piece
          ? [{ team: coverage.team, piece, until: openUntil(pieces, now.minute) }]
          : [];
      })[0],
    [data, me, now],
  );
  if (!open) return null;
  const { team, piece, until } = open;
  const present = piece.present ?? piece.planned;
  return link(
    team.slug,
    <>
      <CalendarRange {...icon} className={styles.sign} />
      <span className={styles.words}>
        <span className={styles.until}>{t('coverage.card.until', { time: timeOf(until) })}</span>
        <span className={styles.present}>
          {t('coverage.card.present', { present, needed: piece.needed })}
        </span>
      </span>
      <span className={styles.bars} aria-hidden="true">
        {Array.from({ length: Math.min(piece.needed, MOST_BARS) }, (_none, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is nothing but its place
          <span key={i} className={classes(styles.bar, i >= present && styles.missing)} />
        ))}
      </span>
    </>,
  );
}
