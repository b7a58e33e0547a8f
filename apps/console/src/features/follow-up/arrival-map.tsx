import { type CSSProperties, Fragment } from 'react';
import type { FollowUpQuery } from '../../shared/api/generated/graphql';
import { useLocale, useText } from '../../shared/text/use-text';
import { classes } from '../../shared/ui/classes';
import styles from './chart.module.css';
import { ChartPart } from './chart-part';
import { hoursOf, shadeOf } from './figures';
import { PlainTable } from './plain-table';

type Arrivals = FollowUpQuery['followUp']['arrivals'];
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** A Sunday, so that adding a weekday gives its name. */
const SUNDAY = Date.UTC(2026, 10, 22, 12);
const DAY_MS = 86_400_000;
const clockHour = (hour: number) => String(hour).padStart(2, '0');

/** When mail comes: how much in each hour of the week. */
export function ArrivalMap({ arrivals }: { arrivals: Arrivals }) {
  const t = useText();
  const weekday = useWeekday();
  const hours = hoursOf(arrivals);
  const counts = new Map(arrivals.map((cell) => [`${cell.weekday} ${cell.hour}`, cell.received]));
  const at = (day: number, hour: number) => counts.get(`${day} ${hour}`) ?? 0;
  const [most] = [...arrivals].sort((a, b) => b.received - a.received);
  const title = t('followUp.arrivals');
  const summary = most
    ? t('followUp.arrivalsSummary', {
        weekday: weekday(most.weekday, 'long'),
        hour: clockHour(most.hour),
        count: most.received,
      })
    : t('followUp.arrivalsNone');
  return (
    <ChartPart
      title={title}
      summary={summary}
      chart={<HourMap hours={hours} at={at} most={most?.received ?? 0} />}
      table={
        <PlainTable
          title={title}
          columns={[t('followUp.weekday'), ...hours.map(clockHour)]}
          rows={WEEKDAYS.map((day) => [weekday(day, 'long'), ...hours.map((hour) => at(day, hour))])}
        />
      }
    />
  );
}

type MapProps = { hours: readonly number[]; at: (day: number, hour: number) => number; most: number };

function HourMap({ hours, at, most }: MapProps) {
  const weekday = useWeekday();
  return (
    <div className={styles.map} style={{ '--hours': hours.length } as CSSProperties}>
      <span />
      {hours.map((hour) => (
        <span key={hour} className={styles.hour}>
          {clockHour(hour)}
        </span>
      ))}
      {WEEKDAYS.map((day) => (
        <Fragment key={day}>
          <span className={styles.weekday}>{weekday(day, 'short')}</span>
          {hours.map((hour) => (
            <span key={hour} className={classes(styles.cell, styles[`shade${shadeOf(at(day, hour), most)}`])}>
              {at(day, hour) || ''}
            </span>
          ))}
        </Fragment>
      ))}
    </div>
  );
}

function useWeekday(): (weekday: number, look: 'short' | 'long') => string {
  const locale = useLocale();
  return (weekday, look) => {
    const format = new Intl.DateTimeFormat(locale, { weekday: look, timeZone: 'UTC' });
    return format.format(SUNDAY + weekday * DAY_MS).replace('.', '');
  };
}
