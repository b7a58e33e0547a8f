import type { CSSProperties } from 'react';
import { shortDay } from '../../shared/people/away';
import { useLocale, useText } from '../../shared/text/use-text';
import { dayName } from '../../shared/time/times';
import styles from './chart.module.css';
import { ChartPart } from './chart-part';
import { roundUp, type Span, spansOf } from './figures';
import { PlainTable } from './plain-table';

type Days = readonly { date: string; received: number; answered: number }[];

/** What came, and what was answered, day by day; week by week for a long time. */
export function DayBars({ days }: { days: Days }) {
  const t = useText();
  const locale = useLocale();
  const spans = spansOf(days);
  const name = ({ first, last }: Span) =>
    first === last
      ? dayName(first, locale, 'short')
      : `${shortDay(first, locale)} – ${shortDay(last, locale)}`;
  const sum = (which: 'received' | 'answered') => days.reduce((all, day) => all + day[which], 0);
  const title = t('followUp.days');
  return (
    <ChartPart
      title={title}
      summary={t('followUp.daysSummary', { received: sum('received'), answered: sum('answered') })}
      legend={<Legend />}
      chart={<Bars spans={spans} name={name} />}
      table={
        <PlainTable
          title={title}
          columns={[t('followUp.day'), t('followUp.received'), t('followUp.answered')]}
          rows={spans.map((span) => [name(span), span.received, span.answered])}
        />
      }
    />
  );
}

function Legend() {
  const t = useText();
  return (
    <ul className={styles.legend}>
      <li>
        <span className={styles.cameSign} />
        {t('followUp.received')}
      </li>
      <li>
        <span className={styles.wentSign} />
        {t('followUp.answered')}
      </li>
    </ul>
  );
}

function Bars({ spans, name }: { spans: readonly Span[]; name: (span: Span) => string }) {
  const t = useText();
  const locale = useLocale();
  const end = roundUp(Math.max(0, ...spans.flatMap(({ received, answered }) => [received, answered])));
  const shown = [spans[0], spans[Math.floor(spans.length / 2)], spans.at(-1)];
  const ticks = [...new Set(shown)].flatMap((span) => span ?? []);
  return (
    <div className={styles.chart}>
      <div className={styles.axis}>
        <span>{end}</span>
        <span>{end / 2}</span>
        <span>0</span>
      </div>
      <div className={styles.plot}>
        {spans.map((span) => (
          <div
            key={span.first}
            className={styles.pair}
            title={t('followUp.dayTip', {
              day: name(span),
              received: span.received,
              answered: span.answered,
            })}
          >
            <span className={styles.came} style={tall(span.received, end)} />
            <span className={styles.went} style={tall(span.answered, end)} />
          </div>
        ))}
      </div>
      <div className={styles.ticks}>
        {ticks.map((span) => (
          <span key={span.first}>{shortDay(span.first, locale)}</span>
        ))}
      </div>
    </div>
  );
}

const tall = (value: number, end: number): CSSProperties => ({ height: `${(value / end) * 100}%` });
