import { useQuery } from '@apollo/client/react';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { AbsenceFactsFragment } from '../../shared/api/generated/graphql';
import { useHints } from '../../shared/hints/hints';
import { useMe } from '../../shared/session/me';
import { useText } from '../../shared/text/use-text';
import { dayOf } from '../../shared/time/days';
import { useNow } from '../../shared/time/use-now';
import { addDays, daysFrom, mondayOf, weekNumber, weekOf } from '../../shared/time/weeks';
import { IconButton } from '../../shared/ui/icon-button';
import pageStyles from '../../shared/ui/page.module.css';
import { ledBy, teamsOf } from './absence-people';
import styles from './absences.module.css';
import { ABSENCE_TEAMS, ABSENCES } from './documents';
import { absenceTopics } from './hints';
import type { Opened } from './opened';
import { TeamTable } from './team-table';

type WeeksProps = {
  week: string | undefined;
  onWeek: (week: string) => void;
  onOpen: (opened: Opened) => void;
};

/** The teams that one works in, a week at a time. */
export function TeamWeeks({ week, onWeek, onOpen }: WeeksProps) {
  const me = useMe();
  const today = dayOf(useNow());
  const monday = mondayOf(week ?? '') ?? mondayOf(weekOf(today)) ?? today;
  const days = daysFrom(monday);
  const absences = useWeek(days);
  const teams = useQuery(ABSENCE_TEAMS).data?.teams ?? [];
  const led = ledBy(teams, me.id);
  const others = teamsOf(teams, me.id).filter((team) => !led.includes(team));
  const mine = [...led, ...others];
  if (mine.length === 0) return null;
  return (
    <section className={styles.section}>
      <WeekHead monday={monday} onWeek={onWeek} />
      {mine.map((team) => (
        <TeamTable key={team.id} {...{ team, days, today, absences, onOpen }} led={led.includes(team)} />
      ))}
    </section>
  );
}

function WeekHead({ monday, onWeek }: { monday: string; onWeek: (week: string) => void }) {
  const t = useText();
  const step = (weeks: number) => () => onWeek(weekOf(addDays(monday, weeks * 7)));
  return (
    <div className={pageStyles.head}>
      <h2>{t('absence.teams')}</h2>
      <div className={`${styles.deeds} ${pageStyles.headEnd}`}>
        <IconButton label={t('absence.weekBefore')} sign={ChevronLeft} onPress={step(-1)} />
        <strong className={styles.week} aria-live="polite">
          {t('absence.week', { week: weekNumber(weekOf(monday)) })}
        </strong>
        <IconButton label={t('absence.weekAfter')} sign={ChevronRight} onPress={step(1)} />
      </div>
    </div>
  );
}

function useWeek(days: readonly string[]): readonly AbsenceFactsFragment[] {
  const { data, previousData, refetch } = useQuery(ABSENCES, {
    variables: { from: days[0] ?? '', to: days.at(-1) ?? '' },
    fetchPolicy: 'cache-and-network',
  });
  useHints(absenceTopics, () => void refetch().catch(() => undefined)); // the week that is shown stays
  return (data ?? previousData)?.absences ?? [];
}
