import { useQuery } from '@apollo/client/react';
import type { CSSProperties } from 'react';
import { faultOf } from '../../shared/api/faults';
import type { CoverageOfWeekQuery } from '../../shared/api/generated/graphql';
import { useText } from '../../shared/text/use-text';
import { addDays, weekdayOf, weekNumber, weekOf } from '../../shared/time/weeks';
import { classes } from '../../shared/ui/classes';
import { FaultCard } from '../../shared/ui/states';
import styles from './chart.module.css';
import { ChartPart } from './chart-part';
import { COVERAGE_OF_WEEK } from './documents';
import { percent } from './figures';
import { PlainTable } from './plain-table';
import { useLasting } from './use-lasting';

type Report = CoverageOfWeekQuery['coverageReport'];

/** How much of the phone hours of this week, so far, somebody was there. */
export function CoverageOfWeek({ today }: { today: string }) {
  const from = addDays(today, 1 - weekdayOf(today));
  const { data, error, refetch } = useQuery(COVERAGE_OF_WEEK, {
    variables: { from, to: addDays(from, 6) },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data)
    return <FaultCard fault={faultOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data || data.coverageReport.length === 0) return null;
  return <Coverage report={data.coverageReport} week={weekNumber(weekOf(today))} />;
}

function Coverage({ report, week }: { report: Report; week: number }) {
  const t = useText();
  const lasting = useLasting();
  const title = t('followUp.coverage', { week });
  const sum = (which: 'needed' | 'covered') => report.reduce((all, team) => all + team[which], 0);
  const share = percent(sum('covered'), sum('needed'));
  return (
    <ChartPart
      half
      title={title}
      summary={share === null ? t('followUp.coverageNone') : t('followUp.coverageSummary', { share })}
      chart={
        <div className={styles.ages}>
          {report.map((team) => (
            <TeamBar key={team.team.id} team={team} />
          ))}
        </div>
      }
      table={
        <PlainTable
          title={title}
          columns={[
            t('followUp.team'),
            t('followUp.needed'),
            t('followUp.planned'),
            t('followUp.covered'),
            t('followUp.alarms'),
          ]}
          rows={report.map(({ team, needed, planned, covered, alarms }) => [
            team.name,
            lasting(needed),
            lasting(planned),
            lasting(covered),
            alarms,
          ])}
        />
      }
    />
  );
}

function TeamBar({ team: { team, needed, covered, alarms } }: { team: Report[number] }) {
  const t = useText();
  const share = percent(covered, needed);
  return (
    <div className={styles.age}>
      <span>{team.name}</span>
      <span className={styles.track}>
        <span
          className={classes(styles.length, alarms > 0 && styles.late)}
          style={{ width: `${Math.min(100, share ?? 0)}%` } as CSSProperties}
        />
      </span>
      <span className={styles.amount}>
        {share === null ? t('followUp.noHours') : t('followUp.share', { share, alarms })}
      </span>
    </div>
  );
}
