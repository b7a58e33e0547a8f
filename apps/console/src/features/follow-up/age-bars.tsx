import type { CSSProperties } from 'react';
import { useText } from '../../shared/text/use-text';
import { classes } from '../../shared/ui/classes';
import styles from './chart.module.css';
import { ChartPart } from './chart-part';
import { PlainTable } from './plain-table';

/** From when on what waits has waited too long for G15: more than two working days. */
const LATE = ['3-5', '6+'];
const names = {
  '0': 'followUp.age.0',
  '1': 'followUp.age.1',
  '2': 'followUp.age.2',
  '3-5': 'followUp.age.3',
  '6+': 'followUp.age.6',
} as const;
type Age = { workingDays: string; waiting: number };

/** What waits now, by how long it has waited. */
export function AgeBars({ ages }: { ages: readonly Age[] }) {
  const t = useText();
  const name = ({ workingDays }: Age) => t(names[workingDays as keyof typeof names] ?? names['6+']);
  const most = Math.max(1, ...ages.map(({ waiting }) => waiting));
  const late = ages.filter((age) => LATE.includes(age.workingDays));
  const title = t('followUp.ages');
  return (
    <ChartPart
      half
      title={title}
      summary={t('followUp.agesSummary', {
        all: sum(ages),
        late: sum(late),
      })}
      chart={
        <div className={styles.ages}>
          {ages.map((age) => (
            <div key={age.workingDays} className={styles.age}>
              <span>{name(age)}</span>
              <span className={styles.track}>
                <span
                  className={classes(styles.length, LATE.includes(age.workingDays) && styles.late)}
                  style={{ width: `${(age.waiting / most) * 100}%` } as CSSProperties}
                />
              </span>
              <span className={styles.amount}>{age.waiting}</span>
            </div>
          ))}
        </div>
      }
      table={
        <PlainTable
          title={title}
          columns={[t('followUp.waited'), t('followUp.waiting')]}
          rows={ages.map((age) => [name(age), age.waiting])}
        />
      }
    />
  );
}

const sum = (ages: readonly Age[]): number => ages.reduce((all, { waiting }) => all + waiting, 0);
