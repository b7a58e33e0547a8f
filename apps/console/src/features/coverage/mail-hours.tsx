import { BarChart3, Table2 } from 'lucide-react';
import { useState } from 'react';
import type { CoverageDayQuery } from '../../shared/api/generated/graphql';
import { useText } from '../../shared/text/use-text';
import { localMinute } from '../../shared/time/times';
import { classes } from '../../shared/ui/classes';
import { IconButton } from '../../shared/ui/icon-button';
import pageStyles from '../../shared/ui/page.module.css';
import { Unseen } from '../../shared/ui/states';
import styles from './mail-hours.module.css';
import coverageStyles from './page.module.css';
import { partOf, type Span } from './timeline';

type MailHour = CoverageDayQuery['mailHours'][number];
type MailHoursProps = { hours: readonly MailHour[]; range: Span; day: string; today: boolean };
type Column = { hour: number; received: number; answered: number };

/** Mail in and answers out, hour by hour: bars, or the same figures as a table. */
export function MailHours({ hours, range, day, today }: MailHoursProps) {
  const t = useText();
  const [table, setTable] = useState(false);
  const columns = columnsOf(hours, range);
  const quiet = columns.every(({ received, answered }) => received + answered === 0);
  const title = today ? t('coverage.mailToday') : t('coverage.mailDay', { day });
  return (
    <>
      <div className={coverageStyles.part}>
        <h2>{title}</h2>
        <span className={styles.key}>
          <span className={classes(styles.swatch, styles.received)} />
          {t('coverage.received')}
        </span>
        <span className={styles.key}>
          <span className={classes(styles.swatch, styles.answered)} />
          {t('coverage.answered')}
        </span>
        <IconButton
          small
          label={t(table ? 'coverage.asBars' : 'coverage.asTable')}
          sign={table ? BarChart3 : Table2}
          onPress={() => setTable(!table)}
        />
      </div>
      {table && <Figures columns={columns} title={title} />}
      {!table &&
        (quiet ? <p className={styles.none}>{t('coverage.mailNone')}</p> : <Bars {...{ columns, range }} />)}
    </>
  );
}

function Bars({ columns, range }: { columns: readonly Column[]; range: Span }) {
  const t = useText();
  const most = Math.max(1, ...columns.flatMap(({ received, answered }) => [received, answered]));
  const sum = (of: 'received' | 'answered') => columns.reduce((total, column) => total + column[of], 0);
  return (
    <div className={styles.chart}>
      <Unseen as="p">
        {t('coverage.mailSum', { received: sum('received'), answered: sum('answered') })}
      </Unseen>
      <div className={styles.plot} aria-hidden="true">
        {columns.map(({ hour, received, answered }) => {
          const part = partOf({ from: hour * 60, to: hour * 60 + 60 }, range);
          return (
            <div
              key={hour}
              className={styles.column}
              style={{ left: `${part?.left ?? 0}%`, width: `${part?.width ?? 0}%` }}
            >
              <span className={styles.bars}>
                <span className={styles.received} style={{ height: `${(received / most) * 100}%` }} />
                <span className={styles.answered} style={{ height: `${(answered / most) * 100}%` }} />
              </span>
              <span className={styles.label}>{String(hour).padStart(2, '0')}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Figures({ columns, title }: { columns: readonly Column[]; title: string }) {
  const t = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe: scrollable-region-focusable)
    <section className={pageStyles.tableBox} aria-label={title} tabIndex={0}>
      <table className={pageStyles.table}>
        <thead>
          <tr>
            <th scope="col">{t('coverage.hour')}</th>
            <th scope="col">{t('coverage.received')}</th>
            <th scope="col">{t('coverage.answered')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ hour, received, answered }) => (
            <tr key={hour}>
              <td className={pageStyles.number}>{`${pad(hour)}–${pad(hour + 1)}`}</td>
              <td className={pageStyles.number}>{received}</td>
              <td className={pageStyles.number}>{answered}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The hours of the day's range, and no others: what comes at night is the mail log's. */
function columnsOf(hours: readonly MailHour[], range: Span): Column[] {
  return hours
    .map(({ start, received, answered }) => ({ hour: localMinute(start) / 60, received, answered }))
    .filter(({ hour }) => partOf({ from: hour * 60, to: hour * 60 + 60 }, range) !== null);
}

function pad(hour: number): string {
  return String(hour).padStart(2, '0');
}
