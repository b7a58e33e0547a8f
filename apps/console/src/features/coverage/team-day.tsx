import type { ReactNode } from 'react';
import { faultOf } from '../../shared/api/faults';
import { useLocale, useText } from '../../shared/text/use-text';
import { dayName } from '../../shared/time/times';
import { FaultCard, Skeleton } from '../../shared/ui/states';
import { type Day, pieceAt, type Team } from './board';
import { DayTimeline } from './day-timeline';
import type { Moment } from './gaps';
import { MailHours } from './mail-hours';
import styles from './page.module.css';
import { linesOf, rangeOf } from './timeline';
import timelineStyles from './timeline.module.css';
import type { useDay } from './use-coverage';
import { presentWords } from './words';

type TeamDayProps = {
  team: Team;
  day: Day;
  now: Moment;
  loaded: ReturnType<typeof useDay>;
  /** The way to the rota. */
  toRota: ReactNode;
};

/** One team's day: the people on the rota, and the mail hour by hour under it on the same scale. */
export function TeamDay({ team, day, now, loaded: { data, error, again }, toRota }: TeamDayProps) {
  const t = useText();
  const locale = useLocale();
  const today = day.day === now.day;
  const running = today ? pieceAt(day.pieces, now.minute) : undefined;
  const names = { team: team.name, day: dayName(day.day, locale) };
  const title = t(today ? 'coverage.teamToday' : 'coverage.teamDay', names);
  const lines = data ? linesOf(data.shifts, data.absences, day.day) : [];
  const range = rangeOf(day.pieces, lines);
  return (
    <>
      <div className={styles.part}>
        <h2>{title}</h2>
        {running && <span className={styles.under}>{presentWords(t, running)}</span>}
        <span className={styles.partEnd}>{toRota}</span>
      </div>
      {error && !data && <FaultCard fault={faultOf(error)} onRetry={again} />}
      {!data && !error && <Waiting />}
      {data && lines.length === 0 && <p className={timelineStyles.empty}>{t('coverage.nobody')}</p>}
      {lines.length > 0 && (
        <DayTimeline
          lines={lines}
          pieces={day.pieces}
          range={range}
          minute={today ? now.minute : undefined}
          label={title}
        />
      )}
      {data && day.day <= now.day && (
        <MailHours hours={data.mailHours} range={range} day={names.day} today={today} />
      )}
    </>
  );
}

function Waiting() {
  return (
    <div className={styles.waiting}>
      {[1, 2, 3, 4, 5].map((line) => (
        <Skeleton key={line} width="100%" height={27} />
      ))}
    </div>
  );
}
